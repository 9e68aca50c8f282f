#include "exchange/ics/icswriter.h"

#include <QList>

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr std::chrono::sys_seconds noon = std::chrono::sys_days(2026y / 11 / 21) + 12h;

exchange::IcsEvent visit()
{
    return {.uid = u"appointment-17@3f2a"_s,
        .sequence = 2,
        .writtenAt = noon,
        .from = noon + 3h,
        .to = noon + 4h,
        .summary = u"Priya Raman"_s};
}

/// As libical reads it; every line of it is understood.
Component read(const std::vector<exchange::IcsEvent>& events)
{
    Component calendar(
        icalcomponent_new_from_string(exchange::icsFile(events).constData()), &icalcomponent_free);
    EXPECT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_TRUE(icalrestriction_check(calendar.get()));
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    return calendar;
}

QString summaryRead(const QString& summary)
{
    exchange::IcsEvent event = visit();
    event.summary = summary;
    const Component calendar = read({event});
    return QString::fromUtf8(icalcomponent_get_summary(calendar.get()));
}

} // namespace

TEST(IcsWriter, WritesAnEventThatAnotherProgramReads)
{
    exchange::IcsEvent event = visit();
    event.location = u"Harbor Motors"_s;
    event.status = exchange::IcsStatus::Confirmed;

    const Component calendar = read({event});

    icalcomponent* read = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    ASSERT_NE(read, nullptr);
    EXPECT_STREQ(icalcomponent_get_uid(read), "appointment-17@3f2a");
    EXPECT_EQ(icalcomponent_get_sequence(read), 2);
    EXPECT_EQ(icalcomponent_get_status(read), ICAL_STATUS_CONFIRMED);
    EXPECT_STREQ(icalcomponent_get_location(read), "Harbor Motors");
    EXPECT_EQ(
        icaltime_as_timet(icalcomponent_get_dtstart(read)), (noon + 3h).time_since_epoch().count());
    EXPECT_EQ(
        icaltime_as_timet(icalcomponent_get_dtend(read)), (noon + 4h).time_since_epoch().count());
    EXPECT_TRUE(icaltime_is_utc(icalcomponent_get_dtstart(read)));
    EXPECT_EQ(icaltime_as_timet(icalcomponent_get_dtstamp(read)), noon.time_since_epoch().count());
}

TEST(IcsWriter, KeepsEveryTextToTheLetter)
{
    for (const QString& text : {u"Raman, Priya; 2024 \\ RAV4"_s, u"two\nlines"_s, u"王小明 看车"_s,
             QString(300, u'é'), QString(u"x" + QString(200, u'车')), u""_s})
        EXPECT_EQ(summaryRead(text), text);
}

TEST(IcsWriter, FoldsAtSeventyFiveOctetsAndSplitsNoCharacter)
{
    for (int lead = 0; lead < 8; ++lead) {
        exchange::IcsEvent event = visit();
        event.summary = QString(lead, u'x') + QString(100, u'车');
        for (const QByteArray& line : exchange::icsFile({event}).split('\n')) {
            EXPECT_LE(line.size(), 76) << "with its CR";
            EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
            EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        }
    }
}

TEST(IcsWriter, WritesADayWithItsCancelledOnes)
{
    exchange::IcsEvent other = visit();
    other.uid = u"appointment-18@3f2a"_s;
    other.status = exchange::IcsStatus::Cancelled;

    const Component calendar = read({visit(), other});

    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
}
