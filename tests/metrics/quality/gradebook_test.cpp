#include "metrics/quality/gradebook.h"

#include "../asking.h"
#include "metrics/quality/recordbasis.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

constexpr Period november2026 {2026y / 11 / 1, 2026y / 11 / 30};
constexpr sys_days lastOfNovember = 2026y / 11 / 30;

/// Forty leads of November, all with an appointment that showed, four of which bought.
StoreStory fortyLeads()
{
    StoreStory story;
    for (int i = 0; i < 40; ++i) {
        const std::string day = i < 20 ? "2026-11-10" : "2026-11-11";
        const LeadId lead = story.lead(day + " 10:00");
        story.appointment(
            lead, day + " 10:05", day + " 15:00", {}, {.outcome = AppointmentOutcome::Showed});
        if (i < 4)
            story.sale(day, {.lead = lead});
    }
    return story;
}

MetricGrade gradeIn(const StoreStory& story, const std::vector<Flaw>& flaws, MetricId metric,
    sys_days today = lastOfNovember)
{
    const auto grades = gradesOf(*buildFactTable(story.feed()), flaws, november2026, today);
    return grades[static_cast<std::size_t>(metric)];
}

} // namespace

TEST(GradeBook, HoldsWhatIsTouchedAgainstTheRecordsOfItsKind)
{
    const std::vector<Flaw> flaws {{.trait = Trait::Completeness,
        .metrics = {MetricId::ShowRate},
        .kind = RecordKind::Appointment,
        .records = {{3, 2026y / 11 / 10}, {25, 2026y / 11 / 11}}}};

    const MetricGrade grade = gradeIn(fortyLeads(), flaws, MetricId::ShowRate);

    EXPECT_EQ(grade.cases, 40);
    EXPECT_EQ(grade.completeness, (TouchedShare {RecordKind::Appointment, 2, 40})); // 5 %.
    EXPECT_FALSE(grade.consistency); // Nobody looked.
    EXPECT_EQ(grade.grade, Grade::C);
    EXPECT_EQ(grade.flaws, std::vector<std::size_t> {0});
}

TEST(GradeBook, IsAnAWhereSomebodyLookedAndFoundNothing)
{
    const std::vector<Flaw> flaws {{.trait = Trait::Consistency,
        .metrics = {MetricId::ShowRate},
        .kind = RecordKind::Appointment}};

    const MetricGrade grade = gradeIn(fortyLeads(), flaws, MetricId::ShowRate);

    EXPECT_EQ(grade.consistency, (TouchedShare {RecordKind::Appointment, 0, 40}));
    EXPECT_EQ(grade.grade, Grade::A);
    EXPECT_TRUE(grade.flaws.empty());
}

TEST(GradeBook, RestsOnTheDealsBehindASumOfMoney)
{
    EXPECT_EQ(gradeIn(fortyLeads(), {}, MetricId::Gross).cases, 4);
    EXPECT_EQ(gradeIn(fortyLeads(), {}, MetricId::AverageDealSize).cases, 4);
}

TEST(GradeBook, CountsARecordOnceHoweverManyChecksTouchIt)
{
    const Flaw flaw {.trait = Trait::Consistency,
        .metrics = {MetricId::Leads},
        .kind = RecordKind::Lead,
        .records = {{7, 2026y / 11 / 10}}};

    const MetricGrade grade = gradeIn(fortyLeads(), {flaw, flaw}, MetricId::Leads);

    EXPECT_EQ(grade.consistency, (TouchedShare {RecordKind::Lead, 1, 40}));
    EXPECT_EQ(grade.flaws, (std::vector<std::size_t> {0, 1}));
}

TEST(GradeBook, TakesTheKindOfRecordThatIsTouchedMost)
{
    // One of forty leads, and a deal that no lead has: one of five deals.
    const std::vector<Flaw> flaws {{.trait = Trait::Completeness,
                                       .metrics = {MetricId::CloseRate},
                                       .kind = RecordKind::Lead,
                                       .records = {{7, 2026y / 11 / 10}}},
        {.trait = Trait::Completeness,
            .metrics = {MetricId::CloseRate},
            .kind = RecordKind::Sale,
            .records = {{5, 2026y / 11 / 12}}}};

    const MetricGrade grade = gradeIn(fortyLeads(), flaws, MetricId::CloseRate);

    EXPECT_EQ(grade.completeness, (TouchedShare {RecordKind::Sale, 1, 5})); // 20 %.
    EXPECT_EQ(grade.grade, Grade::D);
}

TEST(GradeBook, LeavesOutWhatIsNotOfThePeriodOrStillToCome)
{
    const std::vector<Flaw> flaws {{.trait = Trait::Completeness,
        .metrics = {MetricId::ShowRate},
        .kind = RecordKind::Appointment,
        .records = {{3, 2026y / 10 / 31}, {4, 2026y / 12 / 1}, {25, 2026y / 11 / 11}}}};

    const MetricGrade grade = gradeIn(fortyLeads(), flaws, MetricId::ShowRate, 2026y / 11 / 10);

    EXPECT_EQ(grade.completeness, (TouchedShare {RecordKind::Appointment, 0, 20}));
    EXPECT_TRUE(grade.flaws.empty());
}

TEST(GradeBook, GivesNoGradeWhereThereIsNothingToJudge)
{
    const MetricGrade grade = gradeIn(StoreStory(), {}, MetricId::ShowRate);

    EXPECT_FALSE(grade.completeness);
    EXPECT_FALSE(grade.consistency);
    EXPECT_FALSE(grade.freshness);
    EXPECT_FALSE(grade.grade);
}

TEST(GradeBook, IsAsOldAsTheKindOfRecordThatIsMostOverdue)
{
    StoreStory story;
    for (int day = 10; day < 20; ++day) {
        const std::string at = "2026-11-" + std::to_string(day) + " 10:00";
        const LeadId lead = story.lead(at);
        if (day < 19)
            story.show(lead, at);
    }

    const MetricGrade leads = gradeIn(story, {}, MetricId::Leads, 2026y / 11 / 20);
    const MetricGrade closing = gradeIn(story, {}, MetricId::CloseRateOfShows, 2026y / 11 / 20);

    EXPECT_EQ(leads.freshness, (Freshness {RecordKind::Lead, 2026y / 11 / 19, 1, 1}));
    EXPECT_EQ(closing.freshness, (Freshness {RecordKind::Show, 2026y / 11 / 18, 2, 1}));
    EXPECT_EQ(closing.grade, Grade::B);
}

TEST(RecordBasis, OfSpendIsTheLastDayOfEachInvoice)
{
    StoreStory story;
    const SourceId site = story.source("Website");
    story.spend(site, "2026-09", 100'00);
    story.spend(site, "2026-10", 100'00);
    story.spend(site, "2026-10-05..2026-10-08", 100'00);

    EXPECT_EQ(daysWith(*buildFactTable(story.feed()), RecordKind::Spend, lastOfNovember),
        (std::vector<sys_days> {2026y / 9 / 30, 2026y / 10 / 8, 2026y / 10 / 31}));
}

TEST(RecordBasis, OfARateAreTheKindsOfBothItsParts)
{
    EXPECT_EQ(kindsBehind(MetricId::CostPerSale),
        (std::vector<RecordKind> {RecordKind::Sale, RecordKind::Spend}));
    EXPECT_EQ(kindsBehind(MetricId::CloseRateOfShows),
        (std::vector<RecordKind> {RecordKind::Lead, RecordKind::Show, RecordKind::Sale}));
}
