#include "metrics/quality/gradebook.h"

#include "metrics/engine.h"
#include "metrics/measure.h"
#include "metrics/quality/recordbasis.h"

#include <algorithm>
#include <map>
#include <set>

namespace lotboard::metrics {
namespace {

using Ids = std::set<std::int64_t>;

/// What all metrics of a period have in common, made once: the records behind them and their
/// rhythms.
class GradeBook
{
public:
    GradeBook(const FactTable& facts, std::span<const Flaw> flaws, const Period& period,
        std::chrono::sys_days today);

    MetricGrade gradeOfMetric(MetricId metric, std::int64_t cases) const;

private:
    std::optional<TouchedShare> worstShare(MetricId metric, Trait trait) const;
    TouchedShare shareOf(RecordKind kind, const Ids& touched) const;
    std::optional<Freshness> worstFreshness(MetricId metric) const;

    std::span<const Flaw> m_flaws;
    std::vector<Ids> m_touched {}; ///< Of each flaw, in the period.
    std::map<RecordKind, std::vector<std::int64_t>> m_ids {};
    std::map<RecordKind, Freshness> m_freshness {};
};

constexpr std::array checkedKinds {
    RecordKind::Lead, RecordKind::Appointment, RecordKind::Show, RecordKind::Sale};

GradeBook::GradeBook(const FactTable& facts, std::span<const Flaw> flaws, const Period& period,
    std::chrono::sys_days today)
    : m_flaws(flaws)
{
    for (const Flaw& flaw : flaws) {
        Ids& touched = m_touched.emplace_back();
        for (const CountedRecord& record : flaw.records) {
            if (period.contains(record.day))
                touched.insert(record.id);
        }
    }
    for (const RecordKind kind : checkedKinds)
        m_ids[kind] = idsBehind(facts, kind, period, today);
    for (const RecordKind kind : {RecordKind::Lead, RecordKind::Communication,
             RecordKind::Appointment, RecordKind::Show, RecordKind::Sale, RecordKind::Spend}) {
        if (const auto freshness = freshnessOf(kind, daysWith(facts, kind, today), today))
            m_freshness.emplace(kind, *freshness);
    }
}

TouchedShare GradeBook::shareOf(RecordKind kind, const Ids& touched) const
{
    // What a figure misses belongs to the whole as well: a deal without a lead to the deals.
    const auto& ids = m_ids.at(kind);
    const auto missed = std::ranges::count_if(
        touched, [&](std::int64_t id) { return !std::ranges::binary_search(ids, id); });
    return {kind, static_cast<std::int64_t>(touched.size()),
        static_cast<std::int64_t>(ids.size()) + missed};
}

std::optional<TouchedShare> GradeBook::worstShare(MetricId metric, Trait trait) const
{
    std::map<RecordKind, Ids> touched;
    for (std::size_t i = 0; i < m_flaws.size(); ++i) {
        const Flaw& flaw = m_flaws[i];
        if (flaw.trait == trait && std::ranges::find(flaw.metrics, metric) != flaw.metrics.end())
            touched[flaw.kind].insert(m_touched[i].begin(), m_touched[i].end());
    }
    std::optional<TouchedShare> worst;
    for (const auto& [kind, ids] : touched) {
        const TouchedShare share = shareOf(kind, ids);
        if (share.all > 0 && (!worst || share.share() > worst->share()))
            worst = share;
    }
    return worst;
}

std::optional<Freshness> GradeBook::worstFreshness(MetricId metric) const
{
    std::optional<Freshness> worst;
    const auto lateness = [](const Freshness& freshness) {
        return static_cast<double>(freshness.age) / static_cast<double>(freshness.usualGap);
    };
    for (const RecordKind kind : kindsBehind(metric)) {
        const auto found = m_freshness.find(kind);
        if (found != m_freshness.end() && (!worst || lateness(found->second) > lateness(*worst)))
            worst = found->second;
    }
    return worst;
}

MetricGrade GradeBook::gradeOfMetric(MetricId metric, std::int64_t cases) const
{
    MetricGrade result {.metric = metric,
        .cases = cases,
        .completeness = worstShare(metric, Trait::Completeness),
        .consistency = worstShare(metric, Trait::Consistency),
        .freshness = worstFreshness(metric)};
    const auto worsen = [&](const auto& part) {
        if (part)
            result.grade = std::max(result.grade.value_or(Grade::A), gradeOf(*part));
    };
    worsen(result.completeness);
    worsen(result.consistency);
    worsen(result.freshness);
    for (std::size_t i = 0; i < m_flaws.size(); ++i) {
        const auto& metrics = m_flaws[i].metrics;
        if (!m_touched[i].empty() && std::ranges::find(metrics, metric) != metrics.end())
            result.flaws.push_back(i);
    }
    return result;
}

/// On how many records a figure rests that is no count itself.
std::int64_t recordCount(const FactTable& facts, Query query, MetricId metric)
{
    query.metrics = {metric};
    std::set<std::int64_t> ids;
    for (const RecordRef& record : records(facts, query, 0, {}, RecordPart::Numerator))
        ids.insert(record.id);
    return static_cast<std::int64_t>(ids.size());
}

/// Whether Figure::cases of the metric are cents.
bool isOfMoney(MetricId metric)
{
    const Formula& formula = formulaOf(metric);
    const Measure counted = formula.form == Form::Sum ? formula.numerator : formula.denominator;
    const Amount amount = ruleOf(counted).amount;
    return amount != Amount::One && amount != Amount::BasisPoints;
}

} // namespace

std::vector<MetricGrade> gradesOf(const FactTable& facts, std::span<const Flaw> flaws,
    const Period& period, std::chrono::sys_days today)
{
    const Period past {period.first, std::min(period.last, today)};
    const GradeBook book(facts, flaws, past, today);
    Query query {.period = past, .today = today};
    for (const MetricDefinition& definition : metricCatalog())
        query.metrics.push_back(definition.metric);
    const ResultTable table = evaluate(facts, query);
    std::vector<MetricGrade> grades;
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        const MetricId metric = query.metrics[i];
        grades.push_back(book.gradeOfMetric(metric,
            isOfMoney(metric) ? recordCount(facts, query, metric)
                              : table.total.cells[i].figure.cases));
    }
    return grades;
}

} // namespace lotboard::metrics
