#include "models/dashboard/dashboardanswer.h"

#include "metrics/engine.h"

#include <algorithm>

namespace lotboard {

using metrics::Comparison;
using metrics::DateBasis;
using metrics::Dimension;
using metrics::MetricId;
using metrics::Query;

namespace dashboard {

std::vector<MetricId> tileMetrics()
{
    return {MetricId::Leads, MetricId::ContactRate, MetricId::ResponseTime, MetricId::ShowRate,
        MetricId::Units, MetricId::GrossPerUnit, MetricId::CostPerSale};
}

std::vector<MetricId> funnelMetrics()
{
    return {MetricId::Leads, MetricId::Contacted, MetricId::LeadsWithAppointment,
        MetricId::ContactRate, MetricId::AppointmentSetRate, MetricId::ShowRate,
        MetricId::CloseRateOfShows, MetricId::CloseRate};
}

std::vector<MetricId> teamMetrics()
{
    return {MetricId::Units, MetricId::GoalAttainment, MetricId::Leads, MetricId::ContactRate,
        MetricId::ResponseTime, MetricId::AppointmentSetRate, MetricId::ShowRate,
        MetricId::CloseRate, MetricId::GrossPerUnit};
}

std::vector<MetricId> sourceMetrics()
{
    return {MetricId::Leads, MetricId::ContactRate, MetricId::AppointmentSetRate,
        MetricId::ShowRate, MetricId::CloseRate, MetricId::Units, MetricId::GrossPerUnit,
        MetricId::Spend, MetricId::CostPerLead, MetricId::CostPerSale};
}

std::vector<MetricId> monthMetrics()
{
    return {MetricId::Units, MetricId::GoalAttainment, MetricId::Pace, MetricId::NeededPerDay};
}

} // namespace dashboard

namespace {

constexpr std::int64_t longestByDay = 62;
constexpr std::int64_t longestByWeek = 370;

ResultPtr ask(const metrics::FactTable& facts, const Query& query)
{
    return std::make_shared<const metrics::ResultTable>(metrics::evaluate(facts, query));
}

Query asking(Query query, std::vector<MetricId> metrics, std::vector<Dimension> by = {})
{
    query.metrics = std::move(metrics);
    query.by = std::move(by);
    return query;
}

Query uncompared(Query query)
{
    query.comparison = Comparison::None;
    return query;
}

/// The period as far as it holds facts, so that "all time" has an end.
Period knownPart(const metrics::FactTable& facts, const Query& base)
{
    const Period known = intersection(base.period, metrics::coveredPeriod(facts));
    return known.isEmpty() ? base.period : known;
}

Dimension trendStep(const Period& period)
{
    if (period.dayCount() <= longestByDay)
        return Dimension::Day;
    return period.dayCount() <= longestByWeek ? Dimension::Week : Dimension::Month;
}

SellingDays sellingDaysOf(const BusinessCalendar& calendar, const Period& month)
{
    SellingDays days;
    int count = 0;
    for (auto day = month.first; day <= month.last; day += std::chrono::days(1)) {
        count += calendar.isOpenDay(day) ? 1 : 0;
        days.untilDay.push_back(count);
    }
    return days;
}

/// Units are sold on a date, so the month is looked at by event date whatever the page does.
void answerMonth(const metrics::FactTable& facts, const Query& base, DashboardAnswer& answer)
{
    Query month = base;
    month.basis = DateBasis::Event;
    month.windowDays.reset();
    month.comparison = Comparison::None;
    const auto lastDay
        = std::min(knownPart(facts, base).last, std::max(base.today, base.period.first));
    answer.monthPeriod = monthOf(std::min(lastDay, base.period.last));
    const bool isYearCompared = base.comparison == Comparison::SamePeriodLastYear;
    answer.referencePeriod = metrics::comparisonPeriod(answer.monthPeriod,
        isYearCompared ? Comparison::SamePeriodLastYear : Comparison::PreviousPeriod)
                                 .value_or(Period {});

    month.period = answer.monthPeriod;
    answer.monthDays = ask(facts, asking(month, {MetricId::Units}, {Dimension::Day}));
    month.period.last = std::min(month.period.last, std::max(base.today, month.period.first));
    answer.month = ask(facts, asking(month, dashboard::monthMetrics()));
    month.period = answer.referencePeriod;
    answer.referenceDays = ask(facts, asking(month, {MetricId::Units}, {Dimension::Day}));
    answer.sellingDays = sellingDaysOf(metrics::storeOf(facts).calendar, answer.monthPeriod);
}

} // namespace

DashboardAnswer answerDashboard(const metrics::FactTable& facts, const Query& base)
{
    DashboardAnswer answer;
    answer.today = base.today;
    answer.style.currency = metrics::storeOf(facts).currency;
    answer.leadsEver = metrics::leadCount(facts);

    answer.tiles = ask(facts, asking(base, dashboard::tileMetrics()));
    Query trend = uncompared(base);
    trend.period = knownPart(facts, base);
    answer.trend = ask(facts, asking(trend, dashboard::tileMetrics(), {trendStep(trend.period)}));
    answer.funnel = ask(facts, asking(base, dashboard::funnelMetrics()));
    Query lost = uncompared(base);
    lost.basis = DateBasis::Lead;
    answer.lost = ask(facts, asking(lost, dashboard::funnelMetrics()));
    answer.team = ask(facts, asking(base, dashboard::teamMetrics(), {Dimension::Person}));
    answer.sources = ask(facts, asking(base, dashboard::sourceMetrics(), {Dimension::Source}));
    answerMonth(facts, base, answer);

    const auto& total = answer.tiles->total.cells;
    answer.isPeriodEmpty = total[dashboard::TileLeads].figure.numerator == 0
        && total[dashboard::TileUnits].figure.numerator == 0;
    return answer;
}

} // namespace lotboard
