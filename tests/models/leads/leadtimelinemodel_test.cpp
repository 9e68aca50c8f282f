#include "models/leads/leadtimelinemodel.h"

#include "support/days.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList titlesOf(const LeadHistory& history)
{
    LeadTimelineModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load(history, BusinessCalendar());
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString mark = index.data(LeadTimelineModel::MarkTextRole).toString();
        titles << (mark.isEmpty() ? index.data().toString()
                                  : QString(index.data().toString() + u" [" + mark + u']'));
    }
    return titles;
}

struct TouchCase
{
    const char* name = "";
    Communication touch {};
    QString expected {};
};

void PrintTo(const TouchCase& touchCase, std::ostream* out)
{
    *out << touchCase.name;
}

class LeadTimelineTouchTest : public testing::TestWithParam<TouchCase>
{
};

} // namespace

TEST_P(LeadTimelineTouchTest, MarksAttemptsAndContactsInPlainWords)
{
    LeadHistory history;
    history.lead.receivedAt = january(1);
    history.communications = {GetParam().touch};
    history.communications[0].at = january(2);

    EXPECT_EQ(titlesOf(history).value(0), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, LeadTimelineTouchTest,
    testing::Values(TouchCase {"Voicemail", {}, u"Called, not reached [attempt]"_s},
        TouchCase {"Spoke", {.isTwoWay = true}, u"Called and spoke with the customer [contact]"_s},
        TouchCase {"CustomerWrote", {.channel = Channel::Email, .direction = Direction::Inbound},
            u"Customer wrote an e-mail [contact]"_s},
        TouchCase {"AutomaticReply", {.channel = Channel::Email, .isAutomatic = true},
            u"Automatic e-mail"_s},
        TouchCase {"InPerson",
            {.channel = Channel::InPerson, .direction = Direction::Inbound, .isTwoWay = true},
            u"Customer came in [contact]"_s}),
    [](const auto& test) { return test.param.name; });

TEST(LeadTimelineModel, TellsTheStoryNewestFirst)
{
    LeadHistory history;
    history.lead.receivedAt = january(1) + 9h;
    history.appointments = {
        {.id = {1},
            .setAt = january(2) + 10h,
            .dueAt = january(4) + 11h,
            .outcome = AppointmentOutcome::Rescheduled},
        {.id = {2},
            .setAt = january(3) + 10h,
            .dueAt = january(5) + 11h,
            .outcome = AppointmentOutcome::Showed,
            .continues = AppointmentId {1}},
    };
    history.shows = {{.at = january(5) + 11h}, {.at = january(6) + 12h}};
    history.sales = {{.dealNumber = u"D-1"_s, .contractOn = january(6)}};

    const QStringList expected {
        u"Sold [sale]"_s,
        u"Came back to the store (be-back) [show]"_s,
        u"Came to the store [show]"_s,
        u"Appointment moved to 5 Jan 2024 11:00 [showed]"_s,
        u"Appointment set for 4 Jan 2024 11:00"_s,
        u"Lead received"_s,
    };
    EXPECT_EQ(titlesOf(history), expected);
}

TEST(LeadTimelineModel, SaysWhyALeadIsLost)
{
    LeadHistory history;
    history.lead.receivedAt = january(1);
    history.lead.status = LeadStatus::Lost;
    history.lead.statusReason = u"Bought elsewhere"_s;
    history.lead.statusAt = january(3);
    history.lead.statusBy = StaffId {5};
    history.staffNames = {{StaffId {5}, u"Maria"_s}};
    LeadTimelineModel model;

    model.load(history, BusinessCalendar());

    EXPECT_EQ(model.index(0).data().toString(), u"Status set to Lost"_s);
    EXPECT_EQ(model.index(0).data(LeadTimelineModel::DetailRole).toString(),
        u"Bought elsewhere · Maria"_s);
}

TEST(LeadTimelineModel, KeepsWhatTheCustomerSaidAboutBeingContacted)
{
    const auto noon = std::chrono::sys_seconds(january(31)) + std::chrono::hours(12);
    LeadHistory history;
    history.lead.receivedAt = noon;
    history.staffNames[{7}] = QStringLiteral("Jin Chen");
    history.consents = {{.channel = Channel::Text,
                            .at = noon + std::chrono::hours(1),
                            .staff = StaffId {7},
                            .wording = QStringLiteral("No texts")},
        {.at = noon + std::chrono::hours(2), .wording = QStringLiteral("Leave me alone")}};
    LeadTimelineModel model;

    model.load(history, BusinessCalendar());

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Does not want to be contacted"));
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("Consent: Text"));
    EXPECT_EQ(
        model.index(1).data(LeadTimelineModel::MarkTextRole).toString(), QStringLiteral("refused"));
    EXPECT_EQ(model.index(1).data(LeadTimelineModel::DetailRole).toString(),
        QStringLiteral("Jin Chen · No texts"));
}
