#include "models/analysis/exploremodel.h"

#include "metrics/querytext.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/coverage.h"
#include "models/common/jobrunner.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <algorithm>

namespace lotboard {
namespace {

bool isNothingCounted(const metrics::CrossTable& table)
{
    return std::ranges::all_of(table.total().cells, [](const metrics::Cell& cell) {
        return !cell.figure.isWithheld && cell.figure.numerator == 0
            && cell.figure.denominator.value_or(0) == 0
            && (!cell.comparison || cell.comparison->cases == 0);
    });
}

} // namespace

ExploreModel::ExploreModel(BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
{
    m_figures.setTicked(m_choice.metrics);
    connect(&m_figures, &FigureChoiceModel::tickedChanged, this, [this] {
        ExploreChoice choice = m_choice;
        choice.metrics = m_figures.ticked();
        setChoice(choice);
    });
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

ExploreModel::~ExploreModel() = default;

void ExploreModel::setBenchmarks(const BenchmarkBoard* benchmarks)
{
    m_benchmarks = benchmarks;
    connect(benchmarks, &BenchmarkBoard::changed, this, &ExploreModel::updated);
}

bool ExploreModel::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString ExploreModel::problem() const
{
    return m_facts.problem();
}

void ExploreModel::setChoice(const ExploreChoice& choice)
{
    if (choice == m_choice)
        return;
    const auto asked = crossQueryOf(m_choice, m_state.query());
    m_choice = choice;
    m_figures.setTicked(m_choice.metrics);
    const bool isSameQuestion = asked == crossQueryOf(m_choice, m_state.query());
    if (!isSameQuestion || m_condition != Condition::Ready || m_runner->isRunning())
        return refresh();
    fillModels();
    Q_EMIT updated();
}

void ExploreModel::refresh()
{
    m_figures.setBasis(m_state.basis());
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase
                ? Condition::NoDatabase
                : Condition::Loading);
    const metrics::CrossQuery asked = crossQueryOf(m_choice, m_state.query());
    if (asked.query.metrics.empty()) {
        m_runner->cancel();
        return setCondition(Condition::NoFigure);
    }
    m_runner->start(
        [facts = m_facts.facts(), asked](
            const JobControl& /*control*/) { return metrics::crossTable(*facts, asked); },
        [this](metrics::CrossTable table) { take(std::move(table)); });
}

void ExploreModel::take(metrics::CrossTable table)
{
    m_answer = std::make_shared<const metrics::CrossTable>(std::move(table));
    fillModels();
    if (!isNothingCounted(*m_answer))
        return setCondition(Condition::Ready);
    const bool hasFigures = coverage(m_facts, m_state).has_value();
    setCondition(hasFigures ? Condition::NothingCounted : Condition::StoreIsEmpty);
}

void ExploreModel::fillModels()
{
    m_table.setTable(m_answer, m_facts.style(), m_choice.withIntervals);
    const bool isDrawn = m_choice.picture != Picture::Table && pictureProblem().isEmpty();
    const bool isAcross = m_choice.picture == Picture::Lines;
    m_chart.setTable(isDrawn ? m_answer : nullptr, drawnMetric(),
        isAcross ? CrossChartModel::Layout::LinesAcross : CrossChartModel::Layout::LinesDown,
        m_facts.style());
    m_funnel.setTable(
        isDrawn && m_choice.picture == Picture::Funnel ? m_answer : nullptr, m_facts.style());
}

std::vector<metrics::MetricId> ExploreModel::drawable() const
{
    return m_answer ? m_answer->asked.query.metrics : std::vector<metrics::MetricId> {};
}

std::size_t ExploreModel::drawnMetric() const
{
    const auto metrics = drawable();
    const auto found = m_choice.drawn ? std::ranges::find(metrics, *m_choice.drawn) : metrics.end();
    return found == metrics.end() ? 0 : static_cast<std::size_t>(found - metrics.begin());
}

std::vector<ReferenceLine> ExploreModel::references() const
{
    const auto metrics = drawable();
    if (!m_benchmarks || metrics.empty())
        return {};
    return m_benchmarks->linesFor(metrics[drawnMetric()], m_facts.style());
}

QString ExploreModel::pictureProblem() const
{
    return m_answer ? lotboard::pictureProblem(*m_answer, m_choice.picture, drawnMetric())
                    : QString();
}

QString ExploreModel::title() const
{
    if (!m_choice.lines)
        return tr("In all");
    if (!m_choice.columns)
        return tr("By %1", "a dimension").arg(dimensionText(*m_choice.lines));
    return tr("By %1 and %2", "two dimensions")
        .arg(dimensionText(*m_choice.lines), dimensionText(*m_choice.columns));
}

QString ExploreModel::note() const
{
    if (m_condition != Condition::Ready)
        return {};
    QStringList sentences;
    if (m_answer->comparisonPeriod)
        sentences << tr("compared with %1").arg(periodDates(*m_answer->comparisonPeriod));
    const auto missing
        = static_cast<int>(m_choice.metrics.size() - m_answer->asked.query.metrics.size());
    if (missing > 0)
        sentences << tr("%Ln figure(s) left out: not on this date basis", nullptr, missing);
    return sentences.join(QStringLiteral(" · "));
}

QString ExploreModel::viewText() const
{
    // With all figures, also those that the basis of now does not have.
    metrics::CrossQuery asked = crossQueryOf(m_choice, m_state.query());
    asked.query.metrics = m_choice.metrics;
    return metrics::crossQueryText(asked, m_state.periodText()) + QStringLiteral(" # ")
        + lookText(m_choice);
}

bool ExploreModel::showView(const QString& view)
{
    const auto choice = choiceFromView(view);
    const auto asked = metrics::crossQueryFromText(view, m_state.today());
    if (!choice || !asked)
        return false;
    m_state.setPeriodText(metrics::optionIn(view, QStringLiteral("--period")));
    m_state.setComparison(asked->query.comparison);
    m_state.setBasis(asked->query.basis);
    m_state.setWindowDays(asked->query.windowDays);
    m_state.setFilter(asked->query.filter);
    setChoice(*choice);
    return true;
}

void ExploreModel::restoreChoice(const QString& view)
{
    if (const auto choice = choiceFromView(view)) {
        m_choice = *choice;
        m_figures.setTicked(m_choice.metrics);
        Q_EMIT updated();
    }
}

QString ExploreModel::command(const QString& databasePath) const
{
    return QStringLiteral("lotboard-cli --db ") + metrics::shellWord(databasePath)
        + QStringLiteral(" query ")
        + metrics::crossQueryText(crossQueryOf(m_choice, m_state.query()), m_state.periodText());
}

void ExploreModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
