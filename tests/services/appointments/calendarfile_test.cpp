#include "services/appointments/calendarfile.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Store harbor {.name = u"Harbor Motors"_s};

BoardAppointment visit()
{
    return {.appointment = {.id = {19}, .lead = {9}, .dueAt = january(31) + 15h},
        .first = {17},
        .firstSetAt = january(20) + 9h,
        .moves = 2,
        .customer = u"Priya Raman"_s,
        .vehicle = u"2024 Toyota RAV4"_s};
}

QByteArray written(const BoardAppointment& entry)
{
    return calendarFile({entry}, harbor, january(30) + 8h);
}

} // namespace

TEST(CalendarFile, SaysWhoComesWhenAndWhere)
{
    const QByteArray file = written(visit());

    EXPECT_TRUE(file.contains("DTSTART:20240131T150000Z\r\n"));
    EXPECT_TRUE(file.contains("DTEND:20240131T160000Z\r\n"));
    EXPECT_TRUE(file.contains("SUMMARY:Priya Raman\\, 2024 Toyota RAV4\r\n"));
    EXPECT_TRUE(file.contains("LOCATION:Harbor Motors\r\n"));
    EXPECT_TRUE(file.contains("DTSTAMP:20240130T080000Z\r\n"));
}

TEST(CalendarFile, KeepsTheUidAndRaisesTheSequenceOfAMovedOne)
{
    BoardAppointment once = visit();
    once.appointment.id = {17};
    once.moves = 0;
    const auto uid = [](const QByteArray& file) {
        const auto from = file.indexOf("UID:");
        return file.sliced(from, file.indexOf("\r\n", from) - from);
    };

    EXPECT_EQ(uid(written(once)), uid(written(visit())));
    EXPECT_TRUE(written(once).contains("SEQUENCE:0\r\n"));
    EXPECT_TRUE(written(visit()).contains("SEQUENCE:2\r\n"));
}

TEST(CalendarFile, SaysHowSureItIs)
{
    BoardAppointment entry = visit();
    EXPECT_TRUE(written(entry).contains("STATUS:TENTATIVE\r\n"));

    entry.appointment.confirmedAt = january(30);
    EXPECT_TRUE(written(entry).contains("STATUS:CONFIRMED\r\n"));

    entry.appointment.outcome = AppointmentOutcome::Cancelled;
    EXPECT_TRUE(written(entry).contains("STATUS:CANCELLED\r\n"));
    EXPECT_TRUE(written(entry).contains("SEQUENCE:3\r\n"));
}
