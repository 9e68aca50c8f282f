#include "widgets/plans/planspage.h"
#include "plans/ui_planspage.h"

#include "models/common/benchmarkboard.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"
#include "services/workspace.h"
#include "widgets/charts/bandchart.h"
#include "widgets/common/ask.h"
#include "widgets/common/boardfollowing.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/figuredelegate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"
#include "widgets/common/tonecolours.h"
#include "widgets/plans/newbaselinedialog.h"
#include "widgets/plans/newplandialog.h"
#include "widgets/plans/restateddialog.h"

#include <QHeaderView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

BandChart::Scale scaleOf(metrics::Unit unit, const FigureStyle& style)
{
    switch (unit) {
    case metrics::Unit::Rate:
        return {.factor = 100, .suffix = style.locale.percent(), .isRate = true};
    case metrics::Unit::Money:
        return {.factor = 0.01};
    case metrics::Unit::Duration:
        return {.factor = 1.0 / 60};
    default:
        return {};
    }
}

/// What the axis counts in, behind the name of the metric.
QString axisTitle(const QString& metric, metrics::Unit unit, const FigureStyle& style)
{
    const QString counted = csvUnit(unit, style);
    return counted.isEmpty() ? metric
                             : PlansPage::tr("%1, %2", "metric, unit").arg(metric, counted);
}

double dayNumber(std::chrono::sys_days day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

BandChart::Band chartBand(
    const PlanWeekModel::Band& band, const QString& name, BandChart::Look look)
{
    BandChart::Band result {.from = band.from,
        .to = band.to,
        .level = band.value,
        .name = name,
        .look = look,
        .goesOn = look == BandChart::Look::Reference};
    if (band.interval)
        result.range = std::pair(band.interval->low, band.interval->high);
    return result;
}

} // namespace

PageInfo PlansPage::pageInfo()
{
    return {.id = QStringLiteral("plans"),
        .title = PlansPage::tr("Plans"),
        .icon = QStringLiteral("plans"),
        .group = NavigationGroup::Measure,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("plans")};
}

PlansPage::PlansPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::PlansPage>())
    , m_setting(setting)
    , m_board(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    setUpCharts();
    setUpTable();
    for (QPushButton* button : {m_ui->addButton, m_ui->freezeButton, m_ui->decideButton})
        button->setVisible(canManage());
    for (PlainLabel* label : {m_ui->whatFact, m_ui->leadsFact, m_ui->aimFact})
        label->setElided(true);
    connect(m_ui->planCombo, &QComboBox::activated, this,
        [this] { m_board.choose({m_ui->planCombo->currentData().toLongLong()}); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &PlansPage::addPlan);
    connect(m_ui->freezeButton, &QPushButton::clicked, this, &PlansPage::addBaseline);
    connect(m_ui->decideButton, &QPushButton::clicked, this, &PlansPage::decide);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
        [this](const QString& id) { id == u"addPlan" ? addPlan() : addBaseline(); });
    connect(&m_board, &PlanBoard::changed, this, &PlansPage::showBoard);
    followBoard(*this, m_board, *m_setting.ask);
    connect(&m_board, &PlanBoard::busyChanged, this, &PlansPage::updateButtons);
    if (m_setting.benchmarks)
        connect(m_setting.benchmarks, &BenchmarkBoard::changed, this, &PlansPage::showBoard);
    showBoard();
}

PlansPage::PlansPage(Workspace& workspace, const Session& session, Ask& ask,
    const BenchmarkBoard& benchmarks, QWidget* parent)
    : PlansPage({.calls = planCalls(workspace, session),
                    .session = session,
                    .ask = &ask,
                    .benchmarks = &benchmarks},
        parent)
{
    // Every change may move a figure, or be a plan.
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_board.isLoaded() && isVisible())
            refresh();
    });
}

PlansPage::~PlansPage() = default;

void PlansPage::setUpCharts()
{
    m_weekChart = new BandChart(this);
    m_weekChart->setObjectName(QStringLiteral("weekChart"));
    m_weekChart->setModel(m_board.weeks(), PlanWeekModel::ValueColumn);
    m_ui->chartCard->setNote(tr("by week of the lead's arrival; band: 95% interval"));
    m_ui->chartCard->body()->addWidget(m_weekChart, 1);

    auto* restated = new QToolButton(this);
    restated->setObjectName(QStringLiteral("restatedButton"));
    restated->setProperty("role", QStringLiteral("link"));
    restated->setText(tr("Frozen against now"));
    restated->setFocusPolicy(Qt::TabFocus);
    restated->setCursor(Qt::PointingHandCursor);
    m_ui->chartCard->addAction(restated);
    connect(restated, &QToolButton::clicked, &m_board, &PlanBoard::restate);
    connect(&m_board, &PlanBoard::restated, this, &PlansPage::showRestated);

    m_historyChart = new BandChart(this);
    m_historyChart->setObjectName(QStringLiteral("historyChart"));
    m_historyChart->setModel(
        m_board.history(), BaselineHistoryModel::LevelColumn, BandChart::Join::Steps);
    m_ui->historyCard->setTitle(tr("Baselines"));
    m_ui->historyCard->setNote(tr("the line moves only where something really changed"));
    m_ui->historyCard->body()->addWidget(m_historyChart, 1);
}

void PlansPage::setUpTable()
{
    m_ui->tableCard->setTitle(tr("Did it move the needle?"));
    m_ui->tableCard->setNote(tr("baseline against plan, by lead date, leads old enough to count"));
    m_table = new DataTableView(this);
    m_table->setObjectName(QStringLiteral("verdictTable"));
    m_table->setAccessibleName(tr("Did it move the needle?"));
    m_table->setFileName(QStringLiteral("plan-verdict"));
    m_table->setAsk(m_setting.ask);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setModel(m_board.verdicts());
    m_table->setHiddenColumns({VerdictTableModel::MixColumn, VerdictTableModel::OthersColumn});
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, VerdictTableModel::ColumnCount> widths {
        26, 12, 12, 13, 22, 18, 24, 20, 14};
    for (int column = 0; column < VerdictTableModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    m_table->setElasticColumns({VerdictTableModel::MetricColumn, VerdictTableModel::IntervalColumn,
        VerdictTableModel::VerdictColumn});
    m_ui->tableCard->body()->addWidget(m_table, 1);
    addTableActions(*m_ui->tableCard, *m_table);
    m_note = new PlainLabel(this);
    m_note->setObjectName(QStringLiteral("findingsNote"));
    m_note->setTone(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_ui->tableCard->body()->addWidget(m_note);
    connect(m_table, &DataTableView::statusReported, this, &Page::statusReported);
}

void PlansPage::activate()
{
    m_board.load();
}

void PlansPage::refresh()
{
    m_board.load();
}

QWidget* PlansPage::headerBar()
{
    return m_ui->header;
}

void PlansPage::showBoard()
{
    const PlanBoard::State& state = m_board.state();
    m_ui->planCombo->clear();
    for (const Plan& plan : state.plans)
        m_ui->planCombo->addItem(plan.name, QVariant::fromValue<qlonglong>(plan.id.value));
    const bool hasPlan = state.findings.has_value();
    m_ui->planCombo->setVisible(hasPlan);
    m_ui->badge->setVisible(hasPlan);
    m_ui->stack->setCurrentWidget(
        hasPlan || !m_board.isLoaded() ? m_ui->planPage : m_ui->emptyState);
    m_ui->planPage->setVisible(hasPlan);
    if (hasPlan)
        showFindings(*state.findings);
    else
        showEmptyState();
    updateButtons();
    if (m_board.isLoaded())
        Q_EMIT becameReady();
}

void PlansPage::showFindings(const PlanFindings& findings)
{
    const PlanBoard::State& state = m_board.state();
    m_ui->planCombo->setCurrentIndex(
        m_ui->planCombo->findData(QVariant::fromValue<qlonglong>(findings.plan.id.value)));
    m_ui->badge->setText(planBadge(findings));
    m_ui->badge->setTone(toneName(planBadgeTone(findings)));
    const QString advice = planAdvice(findings);
    m_ui->adviceLabel->setVisible(!advice.isEmpty());
    m_ui->adviceLabel->setText(advice);
    m_ui->whatFact->setText(findings.plan.whatChanges);
    m_ui->leadsFact->setText(state.leadsText);
    m_ui->aimFact->setText(aimText(findings, state.style));
    m_ui->baselineFact->setText(
        extentText(findings.baselineLeads.period, findings.baselineLeadCount));
    m_ui->baselineFact->setToolTip(plainToolTip(findings.baseline.name));
    m_ui->sinceFact->setText(extentText(findings.planLeads.period, findings.planLeadCount));
    m_note->setText(findingsNote(findings, state.style));
    showWeeks();
    showHistory();
}

void PlansPage::showWeeks()
{
    const PlanWeekModel& weeks = *m_board.weeks();
    const PlanFindings& findings = *m_board.state().findings;
    const auto metric = metrics::metricFromId(findings.plan.metric);
    const QString name = metric ? metricName(*metric) : findings.plan.metric;
    m_ui->chartCard->setTitle(tr("%1 by week").arg(name));
    m_weekChart->setAxisTitles(tr("Week"), axisTitle(name, weeks.unit(), weeks.style()));
    if (metric && m_setting.benchmarks)
        m_weekChart->setReferences(m_setting.benchmarks->linesFor(*metric, weeks.style()));
    std::vector<BandChart::Band> bands;
    if (weeks.baseline())
        bands.push_back(chartBand(*weeks.baseline(),
            tr("Baseline %1").arg(periodDates(findings.baselineLeads.period)),
            BandChart::Look::Reference));
    if (weeks.plan())
        bands.push_back(chartBand(*weeks.plan(),
            tr("Plan starts %1").arg(storeDayText(findings.plan.from)), BandChart::Look::Good));
    m_weekChart->setBands(std::move(bands), scaleOf(weeks.unit(), weeks.style()),
        weeks.plan() ? std::optional(weeks.begin()) : std::nullopt);
}

void PlansPage::showHistory()
{
    const PlanWeekModel& weeks = *m_board.weeks();
    const std::vector<BaselineStep>& steps = m_board.history()->steps();
    // One baseline is no history.
    m_ui->historyCard->setVisible(steps.size() > 1);
    std::vector<BandChart::Band> bands;
    for (const BaselineStep& step : steps) {
        BandChart::Band band {.from = dayNumber(step.figure.period.first),
            .to = dayNumber(step.figure.period.last) + 1,
            .level = *step.figure.value,
            .name = step.name,
            .look = step.hasMoved ? BandChart::Look::Good : BandChart::Look::Reference};
        if (step.figure.low && step.figure.high)
            band.range = std::pair(*step.figure.low, *step.figure.high);
        bands.push_back(std::move(band));
    }
    const auto metric = metrics::metricFromId(m_board.state().findings->plan.metric);
    m_historyChart->setAxisTitles(tr("First day of the leads"),
        axisTitle(metric ? metricName(*metric) : QString(), weeks.unit(), weeks.style()));
    m_historyChart->setBands(std::move(bands), scaleOf(weeks.unit(), weeks.style()), std::nullopt);
}

void PlansPage::showEmptyState()
{
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    if (m_board.state().baselines.empty()) {
        empty->setText(tr("Freeze a baseline first"),
            tr("A baseline keeps the figures of some weeks as they are now. Then change one thing, "
               "call it a plan, and see here whether it moved the needle."));
        if (canManage())
            empty->addAction(QStringLiteral("freeze"), tr("Freeze the last 13 weeks…"));
        return;
    }
    empty->setText(tr("There is a baseline, and no plan yet"),
        tr("A plan says what changes, from when and for which leads, and which number it is to "
           "move. Its leads are compared with those of the baseline."));
    if (canManage())
        empty->addAction(QStringLiteral("addPlan"), tr("New plan…"));
}

void PlansPage::updateButtons()
{
    const bool canChange = m_board.isLoaded() && !m_board.isBusy();
    const auto& findings = m_board.state().findings;
    m_ui->freezeButton->setEnabled(canChange);
    m_ui->addButton->setEnabled(canChange && !m_board.state().baselines.empty());
    m_ui->decideButton->setEnabled(
        canChange && findings && findings->plan.state == PlanState::Running && findings->aimed());
}

void PlansPage::addBaseline()
{
    NewBaselineDialog dialog(m_board.state(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_board.freeze(dialog.name(), dialog.leads());
}

void PlansPage::addPlan()
{
    NewPlanDialog dialog(m_board.state(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_board.begin(dialog.plan());
}

void PlansPage::decide()
{
    if (!m_board.state().findings)
        return;
    const std::array decisions {
        PlanService::Decision::Keep, PlanService::Decision::Stop, PlanService::Decision::GoOn};
    const QStringList choices {tr("Make it the new baseline: its figures are frozen"),
        tr("Stop it and go back to how it was"), tr("Go on, and keep today's verdict")};
    const QString advice = planAdvice(*m_board.state().findings);
    const auto chosen = m_setting.ask->choose(this, tr("Decide on the plan"),
        advice.isEmpty() ? tr("There is no clear verdict yet.") : advice, choices);
    if (chosen)
        m_board.decide(decisions[static_cast<std::size_t>(*chosen)]);
}

void PlansPage::showRestated()
{
    if (const auto& findings = m_board.state().findings)
        RestatedDialog(findings->baseline.name, *m_board.restatedFigures(), m_setting.ask, this)
            .exec();
}

void PlansPage::saveState(QSettings& settings) const
{
    m_table->saveState(settings, QStringLiteral("verdicts"));
}

void PlansPage::restoreState(QSettings& settings)
{
    m_table->restoreState(settings, QStringLiteral("verdicts"));
}

} // namespace lotboard
