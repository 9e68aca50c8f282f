#include "services/check/checkservice.h"

#include "services/demo/demorecording.h"
#include "services/demo/demoservice.h"
#include "services/support/tinystore.h"

#include <set>

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

std::vector<CheckFinding> findingsOf(Workspace& workspace)
{
    auto findings = CheckService(workspace).run(Session::manager());
    EXPECT_TRUE(succeeded(findings));
    return findings ? std::move(*findings) : std::vector<CheckFinding> {};
}

/// One without records, if there is none.
CheckFinding findingOf(Workspace& workspace, std::string_view id)
{
    for (CheckFinding& finding : findingsOf(workspace)) {
        if (finding.id == id)
            return std::move(finding);
    }
    return {};
}

using Rows = storage::StoreLoader;

/// A row that has one problem, added to the tiny store, whose last ids are 6 leads, 2 shows, 4
/// sales, 1 appointment and 3 communications.
struct BadRow
{
    const char* problem = "";
    void (*add)(Rows&) = nullptr;
    metrics::RecordRef record {};
};

constexpr auto lead = metrics::RecordKind::Lead;
constexpr auto sale = metrics::RecordKind::Sale;
constexpr auto show = metrics::RecordKind::Show;
constexpr auto appointment = metrics::RecordKind::Appointment;
constexpr auto communication = metrics::RecordKind::Communication;

sys_seconds october(unsigned day)
{
    return TinyStore::at(day, 15, 0);
}

Lead leadOf(std::int64_t customer, sys_seconds at)
{
    return {.customer = {customer}, .source = {1}, .receivedAt = at};
}

Sale creditedSale(SaleKind kind)
{
    return {.kind = kind,
        .contractOn = TinyStore::day(10, 20),
        .credits = {{.staff = {1}, .basisPoints = wholeDeal}}};
}

const BadRow badRows[] {
    {"sale_without_lead", [](Rows& rows) { rows.add(creditedSale(SaleKind::Lease)); },
        {sale, 5, 0}},
    {"show_without_outcome",
        [](Rows& rows) {
            rows.add(Appointment {.lead = {2}, .setAt = october(3), .dueAt = october(4)});
            rows.add(Show {.lead = {2}, .at = october(4), .appointment = AppointmentId {2}});
        },
        {show, 3, 2}},
    {"lead_without_source",
        [](Rows& rows) { rows.add(Lead {.customer = {1}, .receivedAt = october(28)}); },
        {lead, 7, 7}},
    {"appointment_overdue",
        [](Rows& rows) {
            rows.add(Appointment {.lead = {3}, .setAt = october(3), .dueAt = october(4)});
        },
        {appointment, 2, 3}},
    {"communication_before_lead",
        [](Rows& rows) { rows.add(Communication {.lead = {5}, .at = october(29)}); },
        {communication, 4, 5}},
    {"appointment_due_before_set",
        [](Rows& rows) {
            rows.add(Appointment {.lead = {3},
                .setAt = october(5),
                .dueAt = october(4),
                .outcome = AppointmentOutcome::NoShow});
        },
        {appointment, 2, 3}},
    {"show_before_lead", [](Rows& rows) { rows.add(Show {.lead = {5}, .at = october(29)}); },
        {show, 3, 5}},
    {"sale_before_lead",
        [](Rows& rows) {
            Sale early = creditedSale(SaleKind::Fleet);
            early.lead = LeadId {5};
            rows.add(early);
        },
        {sale, 5, 5}},
    {"sale_dates_out_of_order",
        [](Rows& rows) {
            Sale turned = creditedSale(SaleKind::Retail);
            turned.unwoundOn = TinyStore::day(10, 19);
            rows.add(turned);
        },
        {sale, 5, 0}},
    {"lead_in_the_future", [](Rows& rows) { rows.add(leadOf(1, october(20) + days(60))); },
        {lead, 7, 7}},
    {"credits_do_not_add_up",
        [](Rows& rows) {
            Sale half = creditedSale(SaleKind::Fleet);
            half.credits.front().basisPoints = 9999;
            rows.add(half);
        },
        {sale, 5, 0}},
    {"sale_without_credits",
        [](Rows& rows) {
            Sale nobodys = creditedSale(SaleKind::Retail);
            nobodys.credits.clear();
            rows.add(nobodys);
        },
        {sale, 5, 0}},
    {"sold_lead_without_sale",
        [](Rows& rows) {
            Lead sold = leadOf(1, october(25));
            sold.status = LeadStatus::Sold;
            rows.add(sold);
        },
        {lead, 7, 7}},
    {"sale_on_unsold_lead",
        [](Rows& rows) {
            Sale stray = creditedSale(SaleKind::Retail);
            stray.lead = LeadId {3};
            rows.add(stray);
        },
        {sale, 5, 3}},
    {"duplicate_suspected",
        [](Rows& rows) {
            rows.add(Customer {.firstName = u"Joe"_s, .emails = {u"jose@example.com"_s}});
            rows.add(leadOf(3, october(14)));
        },
        {lead, 7, 7}},
    {"open_lead_of_leaver",
        [](Rows& rows) {
            rows.add(Staff {.name = u"Gone"_s, .activeTo = TinyStore::day(11, 9)});
            Lead left = leadOf(1, october(28));
            left.assignedTo = StaffId {3};
            rows.add(left);
        },
        {lead, 7, 7}},
    {"lead_of_nobody",
        [](Rows& rows) {
            rows.add(Customer {.postalCode = u"06510"_s});
            rows.add(leadOf(3, october(28)));
        },
        {lead, 7, 7}},
    {"sale_without_price",
        [](Rows& rows) {
            Sale sold = creditedSale(SaleKind::Retail);
            sold.frontGross = sold.backGross = Money::fromCents(0);
            rows.add(sold);
        },
        {sale, 5, 0}},
    {"sale_without_gross",
        [](Rows& rows) {
            Sale sold = creditedSale(SaleKind::Retail);
            sold.frontGross = Money::fromCents(0);
            rows.add(sold);
        },
        {sale, 5, 0}},
    {"sale_without_its_day",
        [](Rows& rows) {
            Sale delivered = creditedSale(SaleKind::Retail);
            delivered.deliveredOn = std::exchange(delivered.contractOn, std::nullopt);
            rows.add(delivered);
        },
        {sale, 5, 0}},
    {"vehicle_sold_twice",
        [](Rows& rows) { // The car of deal 1, of 2 October.
            Sale again = creditedSale(SaleKind::Retail);
            again.vehicle = VehicleId {1};
            rows.add(again);
        },
        {sale, 5, 0}},
    {"confirmed_before_set",
        [](Rows& rows) {
            rows.add(Appointment {.lead = {3},
                .setAt = october(5),
                .dueAt = october(7),
                .confirmedAt = october(4),
                .outcome = AppointmentOutcome::NoShow});
        },
        {appointment, 2, 3}},
    {"communication_in_the_future",
        [](Rows& rows) { rows.add(Communication {.lead = {5}, .at = october(20) + days(60)}); },
        {communication, 4, 5}},
    {"show_in_the_future",
        [](Rows& rows) { rows.add(Show {.lead = {5}, .at = october(20) + days(60)}); },
        {show, 3, 5}},
};

class CheckProblem : public testing::TestWithParam<BadRow>
{
};

} // namespace

TEST_P(CheckProblem, IsFoundWithItsRecord)
{
    TinyStore store;
    const auto before = findingOf(store.workspace(), GetParam().problem).count;

    store.add(GetParam().add);

    const CheckFinding finding = findingOf(store.workspace(), GetParam().problem);
    EXPECT_EQ(finding.count, before + 1);
    ASSERT_FALSE(finding.records.empty());
    EXPECT_EQ(finding.records.back(), GetParam().record);
    EXPECT_FALSE(finding.flaw.metrics.empty());
    EXPECT_NE(finding.flaw.trait, metrics::Trait::Freshness);
}

INSTANTIATE_TEST_SUITE_P(All, CheckProblem, testing::ValuesIn(badRows),
    [](const auto& testCase) { return std::string(testCase.param.problem); });

TEST(CheckService, KnowsNoProblemThatIsNotTestedHere)
{
    std::set<std::string_view> tested {"spend_missing"};
    for (const BadRow& row : badRows)
        tested.insert(row.problem);

    std::set<std::string_view> known;
    for (const CheckFinding& finding : CheckService::catalog())
        known.insert(finding.id);

    EXPECT_EQ(known, tested);
}

TEST(CheckService, FindsAPastMonthOfAPaidSourceWithoutSpend)
{
    TinyStore store; // The website was paid in October and has a lead in November, not over yet.
    EXPECT_EQ(findingOf(store.workspace(), "spend_missing").count, 0);

    store.clock().advance(days(30));

    const CheckFinding finding = findingOf(store.workspace(), "spend_missing");
    EXPECT_EQ(finding.count, 1);
    EXPECT_EQ(finding.subjects, QStringList({u"Website 2026-11"_s}));
    EXPECT_EQ(finding.records, std::vector<metrics::RecordRef>({{lead, 6, 6}}));
}

TEST(CheckService, AnAppointmentOfTodayIsNotOverdue)
{
    TinyStore store;
    store.add([&](Rows& rows) {
        const auto now = store.clock().now();
        rows.add(Appointment {.lead = {6}, .setAt = now - hours(48), .dueAt = now - hours(3)});
    });

    EXPECT_EQ(findingOf(store.workspace(), "appointment_overdue").count, 0);
}

TEST(CheckService, AnAttemptInTheHourBeforeItsLeadIsFoundAndAnAnswerOfTheCustomerIsNot)
{
    TinyStore store; // Lead 6 arrived on 1 November at 14:00.
    const auto arrival = TinyStore::at(1, 14, 0) + days(31);
    store.add([&](Rows& rows) {
        rows.add(
            Communication {.lead = {6}, .at = arrival - seconds(60)}); // A clock to the minute.
        rows.add(Communication {.lead = {6}, .at = arrival - seconds(61)});
        rows.add(
            Communication {.lead = {6}, .at = arrival - hours(2), .direction = Direction::Inbound});
    });

    const CheckFinding finding = findingOf(store.workspace(), "communication_before_lead");
    EXPECT_EQ(finding.records, std::vector<metrics::RecordRef>({{communication, 5, 6}}));
    EXPECT_EQ(finding.flaw.kind, lead);
    EXPECT_EQ(
        finding.flaw.records, std::vector<metrics::CountedRecord>({{6, TinyStore::day(11, 1)}}));
}

TEST(CheckService, CountsAnAppointmentThatWasMovedAsItsFirstOnTheDayOfItsLast)
{
    TinyStore store;
    store.add([](Rows& rows) {
        rows.add(Appointment {.lead = {3},
            .setAt = october(3),
            .dueAt = october(4),
            .outcome = AppointmentOutcome::Rescheduled});
        rows.add(Appointment {
            .lead = {3}, .setAt = october(4), .dueAt = october(6), .continues = AppointmentId {2}});
    });

    const CheckFinding finding = findingOf(store.workspace(), "appointment_overdue");

    EXPECT_EQ(finding.records.back(), (metrics::RecordRef {appointment, 3, 3}));
    EXPECT_EQ(finding.flaw.records.back(), (metrics::CountedRecord {2, TinyStore::day(10, 6)}));
}

TEST(CheckService, ALeadThatIsInNoFigureTouchesNone)
{
    TinyStore store;
    store.add([](Rows& rows) {
        rows.add(Appointment {.lead = {4}, .setAt = october(5), .dueAt = october(6)});
    });

    const CheckFinding finding = findingOf(store.workspace(), "appointment_overdue");

    EXPECT_EQ(finding.count, 1); // Lead 4 is a duplicate.
    EXPECT_TRUE(finding.flaw.records.empty());
}

TEST(CheckService, GradesTheFiguresOfAPeriodByWhatItFound)
{
    TinyStore store; // One appointment was due in October, and showed.
    store.add([](Rows& rows) {
        rows.add(Appointment {.lead = {3}, .setAt = october(3), .dueAt = october(4)});
    });
    const auto findings = findingsOf(store.workspace());

    const auto grades = CheckService(store.workspace())
                            .grades(Session::manager(), TinyStore::october(), findings);

    ASSERT_TRUE(succeeded(grades));
    const metrics::MetricGrade& showRate
        = (*grades)[static_cast<std::size_t>(metrics::MetricId::ShowRate)];
    EXPECT_EQ(showRate.metric, metrics::MetricId::ShowRate);
    EXPECT_EQ(showRate.cases, 2);
    EXPECT_EQ(showRate.completeness, (metrics::TouchedShare {appointment, 1, 2}));
    EXPECT_EQ(showRate.grade, metrics::Grade::F);
    ASSERT_EQ(showRate.flaws.size(), 1U);
    EXPECT_STREQ(findings[showRate.flaws.front()].id, "appointment_overdue");
}

TEST(CheckService, TwoLeadsOfACustomerAreNoDuplicateWhenWeeksLieBetween)
{
    TinyStore store; // Leads of customer 1: 1 October, 5 October (marked duplicate), 1 November.
    const auto before = findingOf(store.workspace(), "duplicate_suspected").records;

    store.add([](Rows& rows) { rows.add(leadOf(1, october(16))); });

    EXPECT_EQ(findingOf(store.workspace(), "duplicate_suspected").records, before);
}

TEST(CheckService, FindsInTheDemoOnlyWhatWasPutThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.lotboard"_s);
    ASSERT_TRUE(succeeded(createDemo(path, demo::usualOptions())));
    const FixedClock clock(demo::demoNow(demo::usualOptions()));
    const auto workspace = Workspace::open(path, clock);
    ASSERT_TRUE(succeeded(workspace));

    std::set<std::string_view> found;
    for (const CheckFinding& finding : findingsOf(**workspace)) {
        found.insert(finding.id);
        EXPECT_LT(finding.count, 100) << finding.id;
    }

    EXPECT_EQ(found,
        (std::set<std::string_view> {"sale_without_lead", "show_without_outcome",
            "lead_without_source", "appointment_overdue", "spend_missing", "duplicate_suspected",
            "open_lead_of_leaver"}));
}

TEST(CheckService, StopsWhenCancelled)
{
    TinyStore store;
    JobControl control;
    control.cancel();

    const auto findings = CheckService(store.workspace()).run(Session::manager(), control);

    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().code, Error::Code::Cancelled);
}
