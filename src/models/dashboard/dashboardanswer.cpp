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
    return {MetricId::Units, MetricId::GoalAttainment, MetricId::RunRate, MetricId::NeededPerDay};
}

} // namespace dashboard

namespace {

constexpr std::int64_t longestByDay = 62;
constexpr std::int64_t longestByWeek = 370;

/// Questions with the places that their answers go to. Asked together, as they share much.
class Questions
{
public:
    void ask(const Query& query, ResultPtr& answer)
    {
        m_queries.push_back(query);
        m_answers.push_back(&answer);
    }

    void answer(const metrics::FactTable& facts)
    {
        auto tables = metrics::evaluateAll(facts, m_queries);
        for (std::size_t i = 0; i < tables.size(); ++i)
            *m_answers[i] = std::make_shared<const metrics::ResultTable>(std::move(tables[i]));
    }

private:
    std::vector<Query> m_queries {};
    std::vector<ResultPtr*> m_answers {};
};

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
void askForMonth(const metrics::FactTable& facts, const Query& base, Questions& questions,
    DashboardAnswer& answer)
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
    questions.ask(asking(month, {MetricId::Units}, {Dimension::Day}), answer.monthDays);
    month.period.last = std::min(month.period.last, std::max(base.today, month.period.first));
    questions.ask(asking(month, dashboard::monthMetrics()), answer.month);
    month.period = answer.referencePeriod;
    questions.ask(asking(month, {MetricId::Units}, {Dimension::Day}), answer.referenceDays);
    answer.sellingDays = sellingDaysOf(metrics::storeOf(facts).calendar, answer.monthPeriod);
}

} // namespace

DashboardAnswer answerDashboard(const metrics::FactTable& facts, const Query& base)
{
    DashboardAnswer answer;
    answer.today = base.today;
    answer.style.currency = metrics::storeOf(facts).currency;

    Questions questions;
    questions.ask(asking(base, dashboard::tileMetrics()), answer.tiles);
    Query trend = uncompared(base);
    trend.period = knownPart(facts, base);
    questions.ask(asking(trend, dashboard::tileMetrics(), {trendStep(trend.period)}), answer.trend);
    questions.ask(asking(base, dashboard::funnelMetrics()), answer.funnel);
    Query lost = uncompared(base);
    lost.basis = DateBasis::Lead;
    questions.ask(asking(lost, dashboard::funnelMetrics()), answer.lost);
    questions.ask(asking(base, dashboard::teamMetrics(), {Dimension::Person}), answer.team);
    questions.ask(asking(base, dashboard::sourceMetrics(), {Dimension::Source}), answer.sources);
    askForMonth(facts, base, questions, answer);
    questions.answer(facts);
    if (const auto against = metrics::comparisonPeriod(base.period, base.comparison))
        answer.leaks = findLeaks(facts, base, *against);

    const auto& total = answer.tiles->total.cells;
    answer.isPeriodEmpty = total[dashboard::TileLeads].figure.numerator == 0
        && total[dashboard::TileUnits].figure.numerator == 0;
    const Period& shown = answer.tiles->query.period;
    const Period covered = metrics::coveredPeriod(facts);
    const bool isAllShown
        = covered.isEmpty() || (shown.first <= covered.first && covered.last <= shown.last);
    answer.isStoreEmpty = metrics::leadCount(facts) == 0 && answer.isPeriodEmpty && isAllShown;
    return answer;
}

} // namespace lotboard
