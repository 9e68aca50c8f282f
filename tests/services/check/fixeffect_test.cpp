#include "services/check/fixeffect.h"

#include "services/support/tinystore.h"
#include "services/visits/visitservice.h"

#include <algorithm>

using namespace lotboard;
using namespace Qt::StringLiterals;
using metrics::MetricId;

namespace {

using StoreRows = storage::StoreLoader;

CheckFinding onlyFindingOf(Workspace& workspace, std::string_view id)
{
    const auto findings = CheckService(workspace).run(Session::manager());
    EXPECT_TRUE(succeeded(findings));
    const auto found = std::ranges::find_if(
        *findings, [&](const CheckFinding& finding) { return finding.id == id; });
    EXPECT_NE(found, findings->end()) << id;
    return found == findings->end() ? CheckFinding {} : *found;
}

FixEffect effectOf(Workspace& workspace, std::string_view id)
{
    const auto effect = FixEffectService(workspace).effect(
        Session::manager(), onlyFindingOf(workspace, id), TinyStore::october());
    EXPECT_TRUE(succeeded(effect));
    return effect ? *effect : FixEffect {};
}

} // namespace

TEST(FixEffect, OfAnOpenAppointmentIsThatItShowedOrNot)
{
    TinyStore store; // One appointment was due, and showed.
    store.add([](StoreRows& rows) {
        rows.add(Appointment {
            .lead = {3}, .setAt = TinyStore::at(3, 15, 0), .dueAt = TinyStore::at(4, 15, 0)});
    });

    const FixEffect effect = effectOf(store.workspace(), "appointment_overdue");

    EXPECT_FALSE(effect.isExact);
    ASSERT_EQ(effect.ranges.size(), 1U);
    EXPECT_EQ(effect.ranges[0].metric, MetricId::ShowRate);
    EXPECT_EQ(effect.ranges[0].now.value, 0.5);
    EXPECT_DOUBLE_EQ(effect.ranges[0].low, 0.5);
    EXPECT_DOUBLE_EQ(effect.ranges[0].high, 1.0);
}

TEST(FixEffect, OfAVisitIsWhatMarkingItsAppointmentThenDoes)
{
    TinyStore store;
    store.add([](StoreRows& rows) {
        rows.add(Appointment {
            .lead = {2}, .setAt = TinyStore::at(3, 15, 0), .dueAt = TinyStore::at(4, 15, 0)});
        rows.add(
            Show {.lead = {2}, .at = TinyStore::at(4, 15, 0), .appointment = AppointmentId {2}});
    });
    const FixEffect effect = effectOf(store.workspace(), "show_without_outcome");
    ASSERT_TRUE(effect.isExact);
    ASSERT_EQ(effect.ranges.size(), 1U);

    const auto before = store.workspace().facts();
    ASSERT_TRUE(succeeded(VisitService(store.workspace())
                              .changeVisit(Session::manager(),
                                  {.id = {3},
                                      .version = 1,
                                      .lead = {2},
                                      .at = TinyStore::at(4, 15, 0),
                                      .appointment = AppointmentId {2}})));
    const auto moves = metrics::movesOf(*before, *store.workspace().facts(),
        std::array {MetricId::ShowRate}, TinyStore::october(), store.workspace().today());

    ASSERT_EQ(moves.size(), 1U);
    EXPECT_EQ(moves[0].before.value, 0.5);
    EXPECT_EQ(moves[0].after.value, effect.ranges[0].high);
}

TEST(FixEffect, OfDealsWithoutALeadIsAsManyMoreSoldLeadsAtTheMost)
{
    TinyStore store; // Three leads of October count, two of them sold.
    store.add([](StoreRows& rows) {
        rows.add(Sale {.contractOn = TinyStore::day(10, 20),
            .credits = {{.staff = {1}, .basisPoints = wholeDeal}}});
    });

    const FixEffect effect = effectOf(store.workspace(), "sale_without_lead");

    const auto close
        = std::ranges::find(effect.ranges, MetricId::CloseRate, &metrics::FigureRange::metric);
    ASSERT_NE(close, effect.ranges.end());
    EXPECT_DOUBLE_EQ(close->low, *close->now.value);
    EXPECT_DOUBLE_EQ(close->high, (close->now.numerator + 1) / *close->now.denominator);
}

TEST(FixEffect, IsNotSaidWhereItIsNotKnown)
{
    TinyStore store;
    store.add([](StoreRows& rows) {
        rows.add(Lead {.customer = {1}, .receivedAt = TinyStore::at(28, 15, 0)});
    });

    EXPECT_TRUE(effectOf(store.workspace(), "lead_without_source").ranges.empty());
}

TEST(FixEffect, WritesNothing)
{
    TinyStore store;
    store.add([](StoreRows& rows) {
        rows.add(Appointment {
            .lead = {3}, .setAt = TinyStore::at(3, 15, 0), .dueAt = TinyStore::at(4, 15, 0)});
    });

    effectOf(store.workspace(), "appointment_overdue");

    EXPECT_EQ(onlyFindingOf(store.workspace(), "appointment_overdue").count, 1);
}
