#include "models/analysis/leaksmodel.h"

#include "models/analysis/leakwords.h"
#include "models/analysis/yardstickwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "services/leaks/yardsticks.h"
#include "services/plans/planfindings.h"
#include "services/plans/planservice.h"
#include "services/wording/language.h"

#include <algorithm>

namespace lotboard {
namespace {

const QString goalsChoice = QStringLiteral("goals");
const QString baselineChoice = QStringLiteral("baseline ");

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
    m_restoredBaseline.clear();
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

QString LeaksModel::choiceText() const
{
    if (m_choice.yardstick == metrics::LeakYardstick::Goals)
        return goalsChoice;
    const auto chosen = std::ranges::find(m_baselines, m_choice.baseline, &Baseline::id);
    const QString name = chosen == m_baselines.end() ? m_restoredBaseline : chosen->name;
    return name.isEmpty() ? QString() : QString(baselineChoice + name);
}

void LeaksModel::restoreChoice(const QString& text)
{
    m_choice = {};
    m_restoredBaseline.clear();
    if (text == goalsChoice)
        m_choice.yardstick = metrics::LeakYardstick::Goals;
    else if (text.startsWith(baselineChoice))
        m_restoredBaseline = text.mid(baselineChoice.size());
}

void LeaksModel::ask()
{
    runner().start(
        [facts = facts().facts(), query = state().query(),
            wish = Wish {m_choice, m_restoredBaseline}, readBaselines = m_readBaselines](
            const JobControl& /*control*/) { return read(*facts, query, wish, readBaselines); },
        [this](Reading reading) { take(std::move(reading)); });
}

LeaksModel::Reading LeaksModel::read(const metrics::FactTable& facts, const metrics::Query& query,
    const Wish& wish, const ReadBaselines& readBaselines)
{
    const auto found = readBaselines ? readBaselines() : std::vector<Baseline> {};
    auto baselines = found ? *found : std::vector<Baseline> {};
    LeakChoice choice = wish.choice;
    const auto named = std::ranges::find(baselines, wish.baseline, &Baseline::name);
    if (!wish.baseline.isEmpty() && named != baselines.end())
        choice = {metrics::LeakYardstick::Baseline, named->id};
    auto told = reportOn(facts, query, choice, baselines);
    return {std::move(baselines), choice, std::move(told)};
}

Result<LeakReport> LeaksModel::reportOn(const metrics::FactTable& facts,
    const metrics::Query& query, const LeakChoice& choice, const std::vector<Baseline>& baselines)
{
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
            return nothingToCompare(tr("The baseline is no longer there. Choose another one."));
        return told(leaksAgainstBaseline(facts, query, *baseline), baseline->name);
    }
    case metrics::LeakYardstick::Goals:
        return told(leaksAgainstGoals(facts, query), {});
    case metrics::LeakYardstick::Period:
        break;
    }
    if (const auto before = periodBefore(query))
        return reportLeaks(facts, query, *before);
    return nothingToCompare(tr("Choose a period that has one before it, such as this month, in the "
                               "bar above."));
}

std::optional<metrics::Filter> LeaksModel::filterOfBaseline() const
{
    const auto baseline = std::ranges::find(m_baselines, m_choice.baseline, &Baseline::id);
    if (m_choice.yardstick != metrics::LeakYardstick::Baseline || baseline == m_baselines.end())
        return std::nullopt;
    const metrics::Filter filter = leadsOf(*baseline).filter;
    return filter == state().query().filter ? std::nullopt : std::optional(filter);
}

void LeaksModel::take(Reading reading)
{
    m_baselines = std::move(reading.baselines);
    m_choice = reading.choice;
    m_restoredBaseline.clear();
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
    QStringList sentences {yardstickNote(m_report, m_isInGross), grossLack()};
    sentences.removeAll(QString());
    const QString note = inARow(sentences);
    return m_report.isTooFew() ? tr("Too few leads to judge: grey. %1").arg(note) : note;
}

QString LeaksModel::sourcesNote() const
{
    return condition() == Condition::Ready ? sourceRowsNote(m_report) : QString();
}

QString LeaksModel::peopleNote() const
{
    return condition() == Condition::Ready ? personRowsNote(m_report) : QString();
}

QString LeaksModel::sourcesLack() const
{
    return condition() == Condition::Ready && !hasSources() ? sourceRowsLack(m_report, m_isInGross)
                                                            : QString();
}

QString LeaksModel::peopleLack() const
{
    return condition() == Condition::Ready && !hasPeople() ? personRowsLack(m_report, m_isInGross)
                                                           : QString();
}

QString LeaksModel::grossLack() const
{
    return condition() == Condition::Ready ? lotboard::grossLack(m_report) : QString();
}

LeaksModel::ReadBaselines baselineReader(Workspace& workspace, const Session& session)
{
    return [&workspace, session] { return PlanService(workspace).baselines(session); };
}

} // namespace lotboard
