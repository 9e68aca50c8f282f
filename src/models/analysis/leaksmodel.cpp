#include "models/analysis/leaksmodel.h"

#include "models/analysis/leakwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "services/leaks/yardsticks.h"
#include "services/plans/planservice.h"

#include <algorithm>

namespace lotboard {
namespace {

std::optional<Period> periodBefore(const metrics::Query& query)
{
    const auto comparison = query.comparison == metrics::Comparison::None
        ? metrics::Comparison::PreviousPeriod
        : query.comparison;
    return metrics::comparisonPeriod(query.period, comparison);
}

Error nothingToCompare(const QString& whatThen)
{
    return {Error::Code::InvalidInput, {whatThen}, {}};
}

} // namespace

LeaksModel::LeaksModel(
    const BoardState& state, const BoardFacts& facts, ReadBaselines readBaselines, QObject* parent)
    : AnalysisModel(state, facts, parent)
    , m_readBaselines(std::move(readBaselines))
    , m_sources(LeakTableModel::Rows::Source)
    , m_people(LeakTableModel::Rows::Person)
{
}

void LeaksModel::setChoice(const LeakChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

void LeaksModel::ask()
{
    runner().start(
        [facts = facts().facts(), query = state().query(), choice = m_choice,
            readBaselines = m_readBaselines](
            const JobControl& /*control*/) { return read(*facts, query, choice, readBaselines); },
        [this](Reading reading) { take(std::move(reading)); });
}

LeaksModel::Reading LeaksModel::read(const metrics::FactTable& facts, const metrics::Query& query,
    const LeakChoice& choice, const ReadBaselines& readBaselines)
{
    const auto found = readBaselines ? readBaselines() : std::vector<Baseline> {};
    const auto baselines = found ? *found : std::vector<Baseline> {};
    const auto told = [&](const Result<metrics::LeakAnswer>& answer, const QString& name) {
        if (!answer)
            return Result<LeakReport>(answer.error());
        LeakReport report = reportLeaks(facts, query, *answer);
        report.baseline = name;
        return Result<LeakReport>(std::move(report));
    };
    switch (choice.yardstick) {
    case metrics::LeakYardstick::Baseline: {
        const auto baseline = std::ranges::find(baselines, choice.baseline, &Baseline::id);
        if (baseline == baselines.end())
            return {baselines,
                nothingToCompare(tr("The baseline is no longer there. Choose "
                                    "another one."))};
        return {baselines, told(leaksAgainstBaseline(facts, query, *baseline), baseline->name)};
    }
    case metrics::LeakYardstick::Goals:
        return {baselines, told(leaksAgainstGoals(facts, query), {})};
    case metrics::LeakYardstick::Period:
        break;
    }
    if (const auto before = periodBefore(query))
        return {baselines, reportLeaks(facts, query, *before)};
    return {baselines,
        nothingToCompare(tr("Choose a period that has one before it, such as this month, in the "
                            "bar above."))};
}

void LeaksModel::take(Reading reading)
{
    m_baselines = std::move(reading.baselines);
    m_lack = reading.report ? QString() : errorText(reading.report.error());
    if (!reading.report)
        return setCondition(Condition::Nothing);
    m_report = *std::move(reading.report);
    m_report.style = facts().style();
    if (!m_report.answer.hasGross)
        m_isInGross = false;
    if (m_report.isEmpty())
        return setCondition(Condition::Nothing);
    fillModels();
    setCondition(Condition::Ready);
}

void LeaksModel::fillModels()
{
    m_waterfall.setReport(m_report, m_isInGross);
    m_sources.setReport(m_report, m_isInGross);
    m_people.setReport(m_report, m_isInGross);
}

void LeaksModel::setInGross(bool isInGross)
{
    if (isInGross == m_isInGross || (isInGross && !hasGross()))
        return;
    m_isInGross = isInGross;
    if (condition() != Condition::Ready)
        return;
    fillModels();
    Q_EMIT updated();
}

QString LeaksModel::sentence() const
{
    return condition() == Condition::Ready ? leakSentence(m_report, m_isInGross) : QString();
}

QString LeaksModel::note() const
{
    if (condition() != Condition::Ready)
        return {};
    const QString followed = yardstickNote(m_report);
    if (!m_report.isTooFew())
        return followed;
    return tr("Too few leads to judge: grey. %1").arg(followed);
}

LeaksModel::ReadBaselines baselineReader(Workspace& workspace, const Session& session)
{
    return [&workspace, session] { return PlanService(workspace).baselines(session); };
}

} // namespace lotboard
