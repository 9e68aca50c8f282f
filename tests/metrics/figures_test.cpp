#include "asking.h"

// Each metric by hand: a few steps of a story and what they come to.

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

using Answer = StoreStory::Answer;

struct FigureCase
{
    const char* name = "";
    void (*tell)(StoreStory&) = nullptr;
    MetricId metric {};
    DateBasis basis = DateBasis::Event;
    double numerator = 0;
    std::optional<double> denominator {};
    std::optional<double> value {};
};

/// Ten leads, of which six are contacted, four have an appointment, three came and two bought.
void tellFunnel(StoreStory& story)
{
    const StaffId ann = story.person("Ann");
    for (int i = 1; i <= 10; ++i) {
        const LeadId lead = story.lead("2026-11-03 10:00", {.assignedTo = ann});
        if (i <= 8)
            story.call(lead, "2026-11-03 10:10", ann);
        if (i <= 6)
            story.call(lead, "2026-11-04 10:00", ann, Answer::Spoke);
        if (i <= 4)
            story.appointment(lead, "2026-11-04 10:01", "2026-11-06 15:00", ann,
                {.outcome = i <= 3 ? AppointmentOutcome::Showed : AppointmentOutcome::NoShow,
                    .confirmedAt = i <= 2 ? "2026-11-05 12:00" : ""});
        if (i <= 3)
            story.show(lead, "2026-11-06 15:05", ann);
        if (i <= 2)
            story.sale("2026-11-07",
                {.lead = lead,
                    .customer = {i},
                    .credits = {{ann, CreditRole::Sales, wholeDeal}},
                    .priceCents = 3000000,
                    .frontCents = 100000,
                    .backCents = 50000});
    }
}

void tellThreeAppointments(StoreStory& story)
{
    const LeadId lead = story.lead("2026-11-03 10:00");
    story.appointment(lead, "2026-11-03 11:00", "2026-11-04 11:00");
    story.appointment(lead, "2026-11-05 11:00", "2026-11-06 11:00");
    story.appointment(
        lead, "2026-11-07 11:00", "2026-11-09 11:00", {}, {.outcome = AppointmentOutcome::Showed});
}

void tellReschedule(StoreStory& story)
{
    const LeadId lead = story.lead("2026-11-03 10:00");
    const auto first = story.appointment(lead, "2026-11-03 11:00", "2026-11-04 11:00", {},
        {.outcome = AppointmentOutcome::Rescheduled, .confirmedAt = "2026-11-03 12:00"});
    story.appointment(lead, "2026-11-04 09:00", "2026-12-02 11:00", {},
        {.outcome = AppointmentOutcome::Showed, .continues = first});
}

void tellCancelled(StoreStory& story)
{
    const LeadId lead = story.lead("2026-11-03 10:00");
    story.appointment(lead, "2026-11-03 11:00", "2026-11-04 11:00", {},
        {.outcome = AppointmentOutcome::Cancelled});
}

void tellShowWithoutAppointment(StoreStory& story)
{
    story.show(story.lead("2026-11-03 10:00"), "2026-11-03 16:00");
}

void tellBeBack(StoreStory& story)
{
    const LeadId lead = story.lead("2026-10-03 10:00");
    story.show(lead, "2026-10-30 16:00");
    story.show(lead, "2026-11-03 16:00");
    story.show(lead, "2026-11-05 16:00");
}

void tellVoicemail(StoreStory& story)
{
    const LeadId lead = story.lead("2026-11-03 10:00");
    story.automaticReply(lead, "2026-11-03 10:01");
    story.call(lead, "2026-11-03 10:20");
}

void tellCustomerWrites(StoreStory& story)
{
    const LeadId lead = story.lead("2026-11-03 10:00");
    story.call(lead, "2026-11-03 10:20");
    story.call(lead, "2026-11-03 15:20");
    story.call(lead, "2026-11-04 10:20");
    story.customerWrites(lead, "2026-11-05 10:00");
    story.call(lead, "2026-11-05 10:30");
}

/// A minute before midnight on the eve of the clock change; the first call on Monday at 9:04.
void tellBeforeClockChange(StoreStory& story)
{
    const LeadId lead = story.lead("2026-10-31 23:59");
    story.call(lead, "2026-11-02 09:04");
}

/// Two answered after 4 and 20 minutes, one never.
void tellNeverAnswered(StoreStory& story)
{
    story.call(story.lead("2026-11-03 10:00"), "2026-11-03 10:04");
    story.call(story.lead("2026-11-03 11:00"), "2026-11-03 11:20");
    story.lead("2026-11-03 12:00");
}

/// One answered after 4 minutes, one never.
void tellHalfWaiting(StoreStory& story)
{
    story.call(story.lead("2026-11-03 10:00"), "2026-11-03 10:04");
    story.lead("2026-11-03 12:00");
}

void tellOutOfHours(StoreStory& story)
{
    story.call(story.lead("2026-11-03 22:00"), "2026-11-04 09:10"); // Open from nine.
}

void tellOldLeadsContacted(StoreStory& story)
{
    for (const char* day : {"2026-10-28 10:00", "2026-10-29 10:00", "2026-11-02 10:00"})
        story.call(story.lead(day), "2026-11-03 10:00", {}, Answer::Spoke);
}

void tellUnwind(StoreStory& story)
{
    story.sale("2026-11-05", {.priceCents = 100, .frontCents = 10});
    story.sale("2026-11-06", {.priceCents = 1000, .frontCents = 20, .unwoundOn = "2026-12-03"});
    story.sale("2026-10-06", {.priceCents = 500, .frontCents = 5, .unwoundOn = "2026-11-09"});
}

void tellUnwindBooked(StoreStory& story)
{
    story.store().unwindRule = UnwindRule::BookInUnwindMonth;
    tellUnwind(story);
}

void tellOtherSales(StoreStory& story)
{
    story.sale("2026-11-05", {.kind = SaleKind::Lease});
    story.sale("2026-11-05", {.kind = SaleKind::Fleet});
    story.sale("2026-11-05", {.kind = SaleKind::Wholesale});
    story.sale("2026-11-05", {.kind = SaleKind::DealerTrade});
    story.sale("", {});
}

/// 310.00 over the 31 days of October, 300.00 over November, 70.00 of labour.
void tellSpend(StoreStory& story)
{
    tellFunnel(story);
    const SourceId radio = story.source("Radio");
    story.spend(radio, "2026-10", 31000);
    story.spend(radio, "2026-10-31..2026-11-01", 101); // 51 cents and 50.
    story.spend(radio, "2026-11", 30000);
    story.spend(radio, "2026-11", 7000, SpendCategory::Labour);
    story.sale("2025-05-05", {.customer = {1}}); // The first of the two buyers had bought before.
}

void tellGoal(StoreStory& story)
{
    tellFunnel(story);
    story.unitsGoal("2026-11", 25);
}

const FigureCase cases[] {
    {"LeadsReceived", tellFunnel, MetricId::LeadsReceived, DateBasis::Lead, 10, {}, 10},
    {"Leads", tellFunnel, MetricId::Leads, DateBasis::Event, 10, {}, 10},
    {"Attempts", tellFunnel, MetricId::Attempts, DateBasis::Event, 14, {}, 14},
    {"Contacted", tellFunnel, MetricId::Contacted, DateBasis::Event, 6, {}, 6},
    {"ContactRate", tellFunnel, MetricId::ContactRate, DateBasis::Lead, 6, 10, 0.6},
    {"AVoicemailIsAnAttempt", tellVoicemail, MetricId::Attempts, DateBasis::Event, 1, {}, 1},
    {"AVoicemailIsNoContact", tellVoicemail, MetricId::Contacted, DateBasis::Event, 0, {}, 0},
    {"AVisitIsAContact", tellShowWithoutAppointment, MetricId::Contacted, DateBasis::Event, 1, {},
        1},
    {"AttemptsToContact", tellCustomerWrites, MetricId::AttemptsToContact, DateBasis::Lead, 1, 1,
        3},
    {"DaysOfAttempts", tellCustomerWrites, MetricId::AttemptDaysToContact, DateBasis::Lead, 1, 1,
        2},
    {"ResponseTime", tellNeverAnswered, MetricId::ResponseTime, DateBasis::Event, 2, 3, 1200},
    {"HalfWait", tellHalfWaiting, MetricId::ResponseTime, DateBasis::Event, 1, 2, {}},
    {"SlowestTenthWaits", tellNeverAnswered, MetricId::ResponseTimeP90, DateBasis::Event, 2, 3, {}},
    {"ResponseOutOfHours", tellOutOfHours, MetricId::ResponseTime, DateBasis::Event, 1, 1, 600},
    {"ResponseByTheClock", tellOutOfHours, MetricId::ResponseTimeByTheClock, DateBasis::Event, 1, 1,
        11 * 3600 + 600},
    {"AnsweredWithin5", tellNeverAnswered, MetricId::AnsweredWithin5, DateBasis::Event, 1, 3,
        1.0 / 3},
    {"AnsweredWithin15", tellOutOfHours, MetricId::AnsweredWithin15, DateBasis::Event, 1, 1, 1},
    {"AnsweredWithin30", tellNeverAnswered, MetricId::AnsweredWithin30, DateBasis::Event, 2, 3,
        2.0 / 3},
    {"AnsweredWithin60", tellHalfWaiting, MetricId::AnsweredWithin60, DateBasis::Lead, 1, 2, 0.5},
    {"LeadsWithAppointment", tellThreeAppointments, MetricId::LeadsWithAppointment,
        DateBasis::Event, 1, {}, 1},
    {"ThreeAppointments", tellThreeAppointments, MetricId::AppointmentsSet, DateBasis::Event, 3, {},
        3},
    {"RescheduleIsSetOnce", tellReschedule, MetricId::AppointmentsSet, DateBasis::Event, 1, {}, 1},
    {"RescheduleIsDueLast", tellReschedule, MetricId::AppointmentsDue, DateBasis::Event, 0, {}, 0},
    {"RescheduleIsDueOnce", tellReschedule, MetricId::AppointmentsDue, DateBasis::Lead, 1, {}, 1},
    {"AnOldConfirmationIsNone", tellReschedule, MetricId::ConfirmedRate, DateBasis::Lead, 0, 1, 0},
    {"RescheduleShowed", tellReschedule, MetricId::ShowRate, DateBasis::Lead, 1, 1, 1},
    {"CancelledIsNotShown", tellCancelled, MetricId::ShowRate, DateBasis::Event, 0, 1, 0},
    {"AppointmentSetRate", tellFunnel, MetricId::AppointmentSetRate, DateBasis::Event, 4, 6,
        4.0 / 6},
    {"AppointmentRateOfLeads", tellFunnel, MetricId::AppointmentRateOfLeads, DateBasis::Event, 4,
        10, 0.4},
    {"ConfirmedRate", tellFunnel, MetricId::ConfirmedRate, DateBasis::Event, 2, 4, 0.5},
    {"ShowRate", tellFunnel, MetricId::ShowRate, DateBasis::Event, 3, 4, 0.75},
    {"Shows", tellBeBack, MetricId::Shows, DateBasis::Event, 2, {}, 2},
    {"BeBacks", tellBeBack, MetricId::BeBacks, DateBasis::Event, 2, {}, 2},
    {"CloseRate", tellFunnel, MetricId::CloseRate, DateBasis::Lead, 2, 10, 0.2},
    {"CloseRateOfShows", tellFunnel, MetricId::CloseRateOfShows, DateBasis::Lead, 2, 3, 2.0 / 3},
    {"CloseRateOfAppointments", tellFunnel, MetricId::CloseRateOfAppointments, DateBasis::Event, 2,
        4, 0.5},
    {"AboveTheWhole", tellOldLeadsContacted, MetricId::ContactRate, DateBasis::Event, 3, 1, 3},
    {"ByLeadDateNotAbove", tellOldLeadsContacted, MetricId::ContactRate, DateBasis::Lead, 1, 1, 1},
    {"Units", tellFunnel, MetricId::Units, DateBasis::Event, 2, {}, 2},
    {"OtherSalesAreNoUnits", tellOtherSales, MetricId::Units, DateBasis::Event, 1, {}, 1},
    {"UnwindRestates", tellUnwind, MetricId::Units, DateBasis::Event, 1, {}, 1},
    {"UnwindRestatesMoney", tellUnwind, MetricId::Revenue, DateBasis::Event, 100, {}, 100},
    {"UnwindBooked", tellUnwindBooked, MetricId::Units, DateBasis::Event, 1, {}, 1},
    {"UnwindBookedMoney", tellUnwindBooked, MetricId::Revenue, DateBasis::Event, 600, {}, 600},
    {"Revenue", tellFunnel, MetricId::Revenue, DateBasis::Event, 6000000, {}, 6000000},
    {"AverageDealSize", tellFunnel, MetricId::AverageDealSize, DateBasis::Event, 6000000, 2,
        3000000},
    {"FrontGross", tellFunnel, MetricId::FrontGross, DateBasis::Event, 200000, {}, 200000},
    {"BackGross", tellFunnel, MetricId::BackGross, DateBasis::Event, 100000, {}, 100000},
    {"Gross", tellFunnel, MetricId::Gross, DateBasis::Event, 300000, {}, 300000},
    {"GrossPerUnit", tellFunnel, MetricId::GrossPerUnit, DateBasis::Lead, 300000, 2, 150000},
    {"FrontGrossPerUnit", tellFunnel, MetricId::FrontGrossPerUnit, DateBasis::Event, 200000, 2,
        100000},
    {"BackGrossPerUnit", tellFunnel, MetricId::BackGrossPerUnit, DateBasis::Event, 100000, 2,
        50000},
    {"Spend", tellSpend, MetricId::Spend, DateBasis::Event, 30050, {}, 30050},
    {"LoadedSpend", tellSpend, MetricId::LoadedSpend, DateBasis::Event, 37050, {}, 37050},
    {"CostPerLead", tellSpend, MetricId::CostPerLead, DateBasis::Event, 30050, 10, 3005},
    {"CostPerContact", tellSpend, MetricId::CostPerContact, DateBasis::Event, 30050, 6,
        30050.0 / 6},
    {"CostPerAppointment", tellSpend, MetricId::CostPerAppointment, DateBasis::Event, 30050, 4,
        30050.0 / 4},
    {"CostPerShow", tellSpend, MetricId::CostPerShow, DateBasis::Event, 30050, 3, 30050.0 / 3},
    {"CostPerSale", tellSpend, MetricId::CostPerSale, DateBasis::Event, 30050, 2, 15025},
    {"AcquisitionCost", tellSpend, MetricId::AcquisitionCost, DateBasis::Event, 37050, 1, 37050},
    {"MediaAcquisitionCost", tellSpend, MetricId::MediaAcquisitionCost, DateBasis::Event, 30050, 1,
        30050},
    {"SourceRoi", tellSpend, MetricId::SourceRoi, DateBasis::Event, 300000 - 30050, 30050,
        269950.0 / 30050},
    {"NoReturnWithoutSpend", tellFunnel, MetricId::SourceRoi, DateBasis::Event, 300000, 0, {}},
    {"GoalAttainment", tellGoal, MetricId::GoalAttainment, DateBasis::Event, 2, 25, 0.08},
    {"NoGoalNoAttainment", tellFunnel, MetricId::GoalAttainment, DateBasis::Event, 2, {}, {}},
    {"PaceOfAMonthThatIsOver", tellGoal, MetricId::Pace, DateBasis::Event, 2, {}, 2},
    {"RunRateOfAMonthThatIsOver", tellGoal, MetricId::RunRate, DateBasis::Event, 2, 1, 2},
    {"NoDayLeft", tellGoal, MetricId::NeededPerDay, DateBasis::Event, 23, 0, {}},
};

} // namespace

class Figures : public testing::TestWithParam<FigureCase>
{
};

TEST_P(Figures, AreWhatTheStoryComesTo)
{
    const FigureCase& expected = GetParam();
    StoreStory story;
    expected.tell(story);

    const Figure figure = totalOf(story, expected.metric, expected.basis);

    EXPECT_DOUBLE_EQ(figure.numerator, expected.numerator);
    EXPECT_EQ(figure.denominator, expected.denominator);
    ASSERT_EQ(figure.value.has_value(), expected.value.has_value());
    if (expected.value) {
        EXPECT_DOUBLE_EQ(*figure.value, *expected.value);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, Figures, testing::ValuesIn(cases), [](const auto& row) { return row.param.name; });

TEST(FigureFlags, ARateAboveTheWholeIsMarkedAndHasNoInterval)
{
    StoreStory story;
    tellOldLeadsContacted(story);

    const Figure rate = totalOf(story, MetricId::ContactRate);

    EXPECT_TRUE(rate.isAboveWhole);
    EXPECT_EQ(rate.interval, std::nullopt);
}

TEST(FigureFlags, AMedianThatFallsOnWaitingLeadsSaysSo)
{
    StoreStory story;
    tellHalfWaiting(story);

    EXPECT_TRUE(totalOf(story, MetricId::ResponseTime).isStillWaiting);
}

TEST(FigureFlags, TwentyNineLeadsAreTooFewAndManyAreNot)
{
    StoreStory story;
    for (int i = 0; i < 29; ++i)
        story.lead("2026-11-03 10:00");
    EXPECT_TRUE(totalOf(story, MetricId::ContactRate).isTooFew);

    story.lead("2026-11-03 10:00");
    EXPECT_FALSE(totalOf(story, MetricId::ContactRate).isTooFew);
}

TEST(FigureFlags, AWideIntervalIsTooFewToJudge)
{
    StoreStory story;
    for (int i = 0; i < 40; ++i) {
        const LeadId lead = story.lead("2026-11-03 10:00");
        if (i < 20)
            story.call(lead, "2026-11-03 11:00", {}, Answer::Spoke);
    }

    EXPECT_TRUE(totalOf(story, MetricId::ContactRate).isTooFew); // 20 of 40: 35 to 65 %.
}

TEST(FigureFlags, ACohortIsUnripeWhileItsYoungestLeadIsYoungerThanTheWindow)
{
    StoreStory story;
    story.lead("2026-11-20 10:00");
    Query query = november({MetricId::ContactRate, MetricId::Leads}, DateBasis::Lead);
    query.windowDays = 10;
    EXPECT_FALSE(totalOf(story, query).isUnripe); // Ten days old on the 30th.

    story.lead("2026-11-21 10:00");
    EXPECT_TRUE(totalOf(story, query).isUnripe);
}

TEST(FigureFlags, AShowRateWithAppointmentsToComeIsUnripe)
{
    StoreStory story;
    story.appointment(story.lead("2026-11-03 10:00"), "2026-11-03 11:00", "2026-11-25 11:00");
    Query query = november({MetricId::ShowRate});
    query.today = dayOf("2026-11-24");

    EXPECT_TRUE(totalOf(story, query).isUnripe);
}

TEST(FigureRows, AWindowTakesTheDayOfArrivalAndTheDaysAfterIt)
{
    StoreStory story;
    story.call(story.lead("2026-11-03 10:00"), "2026-11-10 19:00", {}, Answer::Spoke);
    story.call(story.lead("2026-11-03 10:00"), "2026-11-11 09:00", {}, Answer::Spoke);
    Query query = november({MetricId::Contacted}, DateBasis::Lead);
    query.windowDays = 7;

    EXPECT_EQ(totalOf(story, query).value, 1);
}

TEST(FigureRows, ALeadBeforeTheClockChangeBelongsToItsDayAndWaitsOnlyOpenHours)
{
    StoreStory story;
    tellBeforeClockChange(story);
    Query query = november({MetricId::ResponseTime});
    query.by = {Dimension::Day};
    query.period = periodOf("2026-10-31");

    const auto figure = rowOf(story, query, QStringLiteral("2026-10-31"));

    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->value, 4 * 60);
}

TEST(FigureRows, ASplitDealGivesEachTheirShareAndTheStoreOneUnit)
{
    StoreStory story;
    const StaffId ann = story.person("Ann");
    const StaffId bo = story.person("Bo");
    story.sale("2026-11-05",
        {.credits = {{ann, CreditRole::Sales, 3333}, {bo, CreditRole::Internet, 6667}},
            .frontCents = 100});
    Query query = november({MetricId::Units, MetricId::FrontGross});
    query.by = {Dimension::Person};

    const auto table = evaluate(*buildFactTable(story.feed()), query);

    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_DOUBLE_EQ(table.rows[0].cells[0].figure.numerator, 0.3333);
    EXPECT_DOUBLE_EQ(table.rows[1].cells[0].figure.numerator, 0.6667);
    EXPECT_EQ(table.rows[0].cells[1].figure.numerator, 33);
    EXPECT_EQ(table.rows[1].cells[1].figure.numerator, 67);
    EXPECT_EQ(table.total.cells[0].figure.numerator, 1);
}

TEST(FigureRows, SpendHasNoFigureByPersonButOneInAll)
{
    StoreStory story;
    tellSpend(story);
    Query query = november({MetricId::CostPerLead});
    query.by = {Dimension::Person};

    const auto table = evaluate(*buildFactTable(story.feed()), query);

    EXPECT_EQ(table.rows.front().cells.front().figure.value, std::nullopt);
    EXPECT_TRUE(table.rows.front().cells.front().figure.isNotAttributable);
    EXPECT_EQ(table.total.cells.front().figure.value, 3005);
}

TEST(FigureRows, DaysWithoutAnythingHaveRowsUpToToday)
{
    StoreStory story;
    story.lead("2026-10-20 10:00");
    story.lead("2026-11-03 10:00");
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Day};
    query.today = dayOf("2026-11-03");

    const auto table = evaluate(*buildFactTable(story.feed()), query);

    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].keys.front().key, QStringLiteral("2026-11-01"));
    EXPECT_EQ(table.rows[0].cells.front().figure.value, 0);
    EXPECT_EQ(table.rows[2].cells.front().figure.value, 1);
}

TEST(FigureRows, ADayIsComparedWithTheSameDayOfTheOtherPeriod)
{
    StoreStory story;
    story.lead("2026-10-02 10:00");
    story.lead("2026-11-02 10:00");
    story.lead("2026-11-02 11:00");
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Day};
    query.comparison = Comparison::SameDaysLastMonth;

    const auto table = evaluate(*buildFactTable(story.feed()), query);

    EXPECT_EQ(table.rows[1].cells.front().figure.value, 2);
    EXPECT_EQ(table.rows[1].cells.front().comparison->value, 1);
}

TEST(FigureRows, EverySaleLeftOutCanBeOpened)
{
    StoreStory story;
    tellOtherSales(story);
    const auto facts = buildFactTable(story.feed());
    const Query query = november({MetricId::Units});

    const auto left = records(*facts, query, 0, {}, RecordPart::Excluded);

    EXPECT_EQ(left.size(), 4U);
    EXPECT_EQ(evaluate(*facts, query).exclusions.otherSales, 3);
    EXPECT_EQ(evaluate(*facts, query).exclusions.salesWithoutDate, 1);
}
