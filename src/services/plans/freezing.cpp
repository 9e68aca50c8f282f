#include "services/plans/freezing.h"

#include "metrics/engine.h"
#include "metrics/measure.h"
#include "metrics/withheld.h"

#include <algorithm>
#include <map>

namespace lotboard {
namespace {

using namespace metrics;

constexpr int contactWindow = 7;
constexpr int visitWindow = 30;
constexpr int suggestedWeeks = 13; ///< A quarter.

bool isSpend(Measure measure)
{
    return ruleOf(measure).stream == Stream::Spend;
}

/// The metrics of one window, asked of the same leads.
class WindowFigures
{
public:
    WindowFigures(const FactTable& facts, const LeadCohort& leads, int windowDays,
        std::chrono::sys_days today)
        : m_facts(facts)
        , m_query {.period = settledPart(leads.period, windowDays, today),
              .basis = DateBasis::Lead,
              .windowDays = windowDays,
              .filter = leads.filter,
              .today = today}
    {
        for (const MetricDefinition& definition : metricCatalog()) {
            const bool isOfWindow
                = isComparable(definition.metric) && windowOf(definition.metric) == windowDays;
            if (isOfWindow && !isWithheld(facts, m_query, definition.metric, {}))
                m_query.metrics.push_back(definition.metric);
        }
        m_leftOut
            = leadsFrom({m_query.period.isEmpty() ? leads.period.first
                                                  : m_query.period.last + std::chrono::days(1),
                leads.period.last});
    }

    void addTo(std::vector<FrozenFigure>& figures) const
    {
        Query bySource = m_query;
        bySource.by = {Dimension::Source};
        Query byPerson = m_query;
        byPerson.by = {Dimension::Person};
        Query ofAll = m_query;
        ofAll.filter.clear();
        const std::vector<ResultTable> answers
            = evaluateAll(m_facts, std::array {m_query, bySource, ofAll, byPerson});
        for (std::size_t i = 0; i < m_query.metrics.size(); ++i) {
            FrozenFigure figure = frozen(i, answers[0].total.cells[i].figure);
            const Formula& formula = formulaOf(m_query.metrics[i]);
            if (formula.form == Form::Share) {
                addParts(figure.sources, answers[1], i);
                addParts(figure.people, answers[3], i);
                if (!m_query.filter.empty())
                    figure.others = less(answers[2].total.cells[i].figure, figure);
            } else if (formula.form == Form::Average) {
                figure.squares = squares(i);
            }
            figures.push_back(std::move(figure));
        }
    }

private:
    std::int64_t leadsFrom(const Period& period) const
    {
        if (period.isEmpty())
            return 0;
        Query query = m_query;
        query.metrics = {MetricId::Leads};
        query.period = period;
        query.windowDays.reset();
        return static_cast<std::int64_t>(
            evaluate(m_facts, query).total.cells.front().figure.numerator);
    }

    FrozenFigure frozen(std::size_t metric, const Figure& figure) const
    {
        FrozenFigure result {
            .metric = QString::fromLatin1(definitionOf(m_query.metrics[metric]).id),
            .period = m_query.period,
            .windowDays = *m_query.windowDays,
            .numerator = figure.numerator,
            .denominator = figure.denominator,
            .value = figure.value,
            .leftOut = m_leftOut};
        if (figure.interval) {
            result.low = figure.interval->low;
            result.high = figure.interval->high;
        }
        return result;
    }

    static void addParts(
        std::vector<FrozenPart>& parts, const ResultTable& answer, std::size_t metric)
    {
        for (const ResultRow& row : answer.rows) {
            const Figure& figure = row.cells[metric].figure;
            if (figure.denominator.value_or(0) > 0)
                parts.push_back({row.keys.front().key, figure.numerator, *figure.denominator});
        }
    }

    static FrozenPart less(const Figure& all, const FrozenFigure& part)
    {
        return {{}, all.numerator - part.numerator,
            all.denominator.value_or(0) - part.denominator.value_or(0)};
    }

    /// A deal weighs what of it belongs to the leads, so that a half counts as half a case; a
    /// reversal takes off what the deal added.
    double squares(std::size_t metric) const
    {
        std::map<std::int64_t, double> weights;
        for (const RecordRef& deal : records(m_facts, m_query, metric, {}, RecordPart::Denominator))
            weights[deal.id] += deal.amount;
        double sum = 0;
        for (const RecordRef& deal : records(m_facts, m_query, metric, {}, RecordPart::Numerator)) {
            if (const double weight = weights[deal.id]; weight != 0)
                sum += deal.amount * deal.amount / weight;
        }
        return sum;
    }

    const FactTable& m_facts;
    Query m_query;
    std::int64_t m_leftOut = 0;
};

} // namespace

bool areSameLeads(Filter a, Filter b)
{
    for (Filter* filter : {&a, &b}) {
        for (FilterCondition& condition : *filter)
            condition.keys.sort();
        std::ranges::sort(*filter, {}, &FilterCondition::dimension);
    }
    return a == b;
}

bool isComparable(MetricId metric)
{
    const Formula& formula = formulaOf(metric);
    if (!definitionOf(metric).onLeadDate || isSpend(formula.numerator)
        || isSpend(formula.denominator))
        return false;
    return formula.form == Form::Share || formula.form == Form::Quantile
        || formula.form == Form::Average;
}

int windowOf(MetricId metric)
{
    switch (ruleOf(formulaOf(metric).numerator).stream) {
    case Stream::FirstAttempt:
    case Stream::FirstContact:
        return contactWindow;
    default:
        return visitWindow;
    }
}

Period settledPart(const Period& period, int windowDays, std::chrono::sys_days today)
{
    // Today is not over: it belongs to nobody's whole days.
    const auto last = today - std::chrono::days(windowDays + 1);
    return {period.first, std::min(period.last, last)};
}

Period suggestedBaselinePeriod(std::chrono::sys_days today)
{
    const auto last = weekOf(today).first - std::chrono::days(1);
    return {last - std::chrono::days(7 * suggestedWeeks - 1), last};
}

std::vector<FrozenFigure> frozenFigures(
    const FactTable& facts, const LeadCohort& leads, std::chrono::sys_days today)
{
    std::vector<FrozenFigure> figures;
    for (const int window : {contactWindow, visitWindow})
        WindowFigures(facts, leads, window, today).addTo(figures);
    std::ranges::stable_sort(figures, {}, [](const FrozenFigure& figure) {
        return *metricFromId(figure.metric); // As the catalog stands.
    });
    return figures;
}

} // namespace lotboard
