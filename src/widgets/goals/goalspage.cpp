#include "widgets/goals/goalspage.h"
#include "goals/ui_goalspage.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "services/wording/metrictext.h"
#include "widgets/charts/linechart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"
#include "widgets/goals/benchmarksdialog.h"
#include "widgets/goals/goalgridpanel.h"
#include "widgets/goals/pacelines.h"

#include <QHeaderView>
#include <QToolButton>

namespace lotboard {

PageInfo GoalsPage::pageInfo()
{
    return {.id = QStringLiteral("goals"),
        .title = GoalsPage::tr("Goals & pace"),
        .icon = QStringLiteral("goals"),
        .group = NavigationGroup::Measure,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("goals")};
}

GoalsPage::GoalsPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::GoalsPage>())
    , m_setting(setting)
    , m_pace(*setting.state, *setting.facts)
    , m_goals(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    setUpMetrics();
    setUpPace();
    setUpBackTest();
    setUpGoals();
    setUpBenchmarks();
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
        [this](const QString& action) { Q_EMIT commandRequested(action); });
    connect(&m_pace, &MonthPace::updated, this, &GoalsPage::showPace);
    connect(&m_pace, &MonthPace::busyChanged, this, &Page::busyChanged);
    connect(setting.facts, &BoardFacts::changed, this, &GoalsPage::follow);
    connect(setting.state, &BoardState::changed, this, &GoalsPage::follow);
    showPace();
}

/// Nobody looks at a page that was never opened.
void GoalsPage::follow()
{
    if (m_wasActivated)
        refresh();
}

GoalsPage::~GoalsPage() = default;

void GoalsPage::setUpMetrics()
{
    for (const metrics::MetricId metric : MonthPace::metrics())
        m_ui->metricCombo->addItem(metricName(metric), static_cast<int>(metric));
    connect(m_ui->metricCombo, &QComboBox::activated, this, [this] {
        m_pace.setMetric(static_cast<metrics::MetricId>(m_ui->metricCombo->currentData().toInt()));
    });
}

void GoalsPage::setUpPace()
{
    m_lines = new PaceLines(this);
    m_advice = new PlainLabel(this);
    m_advice->setProperty("role", QStringLiteral("note"));
    m_advice->setWordWrap(true);
    m_ui->paceCard->body()->addWidget(m_lines);
    m_ui->paceCard->body()->addWidget(m_advice);
    m_ui->paceCard->body()->addStretch();

    m_chart = new LineChart(this);
    m_chart->setObjectName(QStringLiteral("fanChart"));
    m_chart->setEmptyText(
        tr("Nothing is there yet"), tr("Import sales to see how the month goes."));
    m_chart->setModel(m_pace.fan(),
        {{PaceFanModel::GoalColumn, LineChart::Look::Goal},
            {PaceFanModel::RunRateColumn, LineChart::Look::Reference},
            {PaceFanModel::MiddleColumn, LineChart::Look::Forecast},
            {PaceFanModel::SoFarColumn, LineChart::Look::Actual}});
    m_chart->setBand(PaceFanModel::LowColumn, PaceFanModel::HighColumn);
    m_ui->chartCard->setTitle(tr("How the month goes"));
    m_ui->chartCard->setNote(tr("shaded: where it ends four times out of five"));
    m_ui->chartCard->body()->addWidget(m_chart, 1);
}

void GoalsPage::setUpBackTest()
{
    Card& card = *m_ui->backTestCard;
    card.setTitle(tr("How good such forecasts were"));
    card.setNote(tr("what was entered late counts on its own date"));
    m_backTestSummary = new PlainLabel(&card);
    m_backTestSummary->setWordWrap(true);
    auto* table = new DataTableView(&card);
    table->setObjectName(QStringLiteral("backTestTable"));
    table->setAccessibleName(tr("How good such forecasts were"));
    table->setFileName(QStringLiteral("back-test"));
    table->setAsk(m_setting.ask);
    table->setModel(m_pace.backTest());
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFitsRows();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card.body()->addWidget(m_backTestSummary);
    card.body()->addWidget(table);
    addTableActions(card, *table);
    connect(table, &DataTableView::statusReported, this, &Page::statusReported);
}

void GoalsPage::setUpGoals()
{
    const bool canEdit = m_setting.session.may(Right::ManageStore);
    m_grid = new GoalGridPanel(m_goals, *m_setting.ask, canEdit, this);
    m_ui->goalsCard->setTitle(tr("Goals"));
    m_ui->goalsCard->body()->addWidget(m_grid);
    connect(&m_goals, &GoalBoard::saved, this, &Page::actionSaved);
    connect(m_grid, &GoalGridPanel::statusReported, this, &Page::statusReported);
    connect(&m_goals, &GoalBoard::changed, this, [this] {
        m_ui->goalsCard->setNote(m_goals.grid()->hasGoals()
                ? QString()
                : tr("none yet: type one into a cell, or import a file"));
        if (isReady())
            Q_EMIT becameReady();
    });
}

void GoalsPage::setUpBenchmarks()
{
    if (!m_setting.benchmarks)
        return;
    auto* button = new QToolButton(m_ui->goalsCard);
    button->setObjectName(QStringLiteral("benchmarksButton"));
    button->setProperty("role", QStringLiteral("link"));
    button->setText(tr("Benchmarks…"));
    button->setToolTip(tr("Figures of others to compare with, and who says so"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    m_ui->goalsCard->addAction(button);
    connect(m_setting.benchmarks, &BenchmarkBoard::saved, this, &Page::actionSaved);
    connect(button, &QToolButton::clicked, this, [this] {
        BenchmarksDialog dialog(*m_setting.benchmarks, m_setting.facts->style(),
            m_setting.session.may(Right::ManageStore), *m_setting.ask, this);
        dialog.exec();
    });
}

void GoalsPage::activate()
{
    if (m_wasActivated)
        return;
    m_wasActivated = true;
    refresh();
}

void GoalsPage::refresh()
{
    m_grid->setToday(m_setting.state->today());
    m_goals.grid()->setStyle(m_setting.facts->style());
    m_pace.refresh();
    m_goals.load();
}

QWidget* GoalsPage::headerBar()
{
    return m_ui->header;
}

bool GoalsPage::isReady() const
{
    return m_wasActivated && m_pace.isCurrent() && m_goals.isLoaded();
}

void GoalsPage::showPace()
{
    const bool isReadyToShow = m_pace.condition() == MonthPace::Condition::Ready;
    if (!isReadyToShow)
        showEmptyState();
    m_ui->stack->setCurrentWidget(isReadyToShow ? static_cast<QWidget*>(m_ui->scrollArea)
                                                : static_cast<QWidget*>(m_ui->emptyState));
    m_ui->paceCard->setTitle(m_pace.title());
    m_lines->setLines(m_pace.lines());
    m_advice->setText(m_pace.advice());
    m_advice->setVisible(!m_pace.advice().isEmpty());
    m_chart->setAxisTitles(tr("Day of the month"), m_pace.unitText());
    m_chart->setToday(m_pace.today() ? std::optional<double>(*m_pace.today()) : std::nullopt);
    m_backTestSummary->setText(m_pace.hasBackTest()
            ? m_pace.backTestSummary()
            : tr("There is no whole month with a long enough history before it, so that nothing "
                 "can be tested yet."));
    m_ui->backTestCard->setVisible(isReadyToShow);
    if (isReady())
        Q_EMIT becameReady();
}

void GoalsPage::showEmptyState()
{
    EmptyState& empty = *m_ui->emptyState;
    empty.clearActions();
    switch (m_pace.condition()) {
    case MonthPace::Condition::Loading:
        empty.setText(tr("Reading the store…"), tr("The figures appear in a moment."));
        break;
    case MonthPace::Condition::Failed:
        empty.setText(tr("The figures could not be read"), m_pace.problem());
        empty.addAction(QStringLiteral("refresh"), tr("Try again"));
        break;
    case MonthPace::Condition::Withheld:
        empty.setText(tr("What deals made is not shown to you"),
            tr("A manager can allow it on the page Team. Choose units or leads above."));
        break;
    case MonthPace::Condition::Ready:
        break;
    }
}

} // namespace lotboard
