#include "widgets/dashboard/dashboardpage.h"

#include "models/common/benchmarkboard.h"
#include "models/common/boardfacts.h"
#include "models/common/tablesortmodel.h"
#include "models/dashboard/dashboardmodel.h"
#include "services/wording/datetext.h"
#include "services/wording/periodtext.h"
#include "widgets/charts/funnelchart.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/referencelines.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"
#include "widgets/dashboard/tilewidget.h"

#include "dashboard/ui_dashboardpage.h"

#include <QHeaderView>
#include <QPushButton>

namespace lotboard {
namespace {

constexpr int narrowest = 980; ///< For all tiles in a line, and three cards in another.
constexpr int mostPeople = 9; ///< As high as the charts beside them; the rest is scrolled to.

DataTableView* addTable(Card& card, const QString& name, TableSortModel& model, Ask& ask)
{
    auto* table = new DataTableView(&card);
    table->setObjectName(name);
    table->setAccessibleName(card.accessibleName());
    table->setFileName(name);
    table->setAsk(&ask);
    table->setModel(&model);
    table->setSortingEnabled(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    card.body()->addWidget(table);
    addTableActions(card, *table);
    return table;
}

} // namespace

PageInfo DashboardPage::pageInfo()
{
    return {.id = QStringLiteral("dashboard"),
        .title = tr("Dashboard"),
        .icon = QStringLiteral("dashboard"),
        .group = NavigationGroup::Measure,
        .helpTopic = QStringLiteral("dashboard")};
}

DashboardPage::DashboardPage(DashboardModel& model, Ask& ask, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::DashboardPage>())
    , m_model(model)
    , m_team(new TableSortModel(this))
    , m_sources(new TableSortModel(this))
{
    const QString id = objectName(); // The form would name the page after its class.
    m_ui->setupUi(this);
    setObjectName(id);
    setUpTiles();
    setUpCharts();
    setUpTables(ask);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
        [this](const QString& action) { Q_EMIT commandRequested(action); });
    connect(&m_model, &DashboardModel::updated, this, &DashboardPage::showModel);
    connect(&m_model, &DashboardModel::busyChanged, this, &Page::busyChanged);
    showModel();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::setUpTiles()
{
    const std::size_t count = dashboard::tileMetrics().size();
    for (std::size_t at = 0; at < count; ++at) {
        auto* tile = new TileWidget(this);
        tile->setObjectName(QStringLiteral("tile%1").arg(at));
        connect(tile, &TileWidget::figureActivated, this, &Page::figureActivated);
        m_tiles.push_back(tile);
    }
    arrange();
    connect(m_model.tiles(), &QAbstractItemModel::dataChanged, this, &DashboardPage::showTiles);
    connect(m_model.tiles(), &QAbstractItemModel::modelReset, this, &DashboardPage::showTiles);
}

void DashboardPage::setBenchmarks(const BenchmarkBoard& benchmarks, const BoardFacts& facts)
{
    const auto show = [this, &benchmarks, &facts] {
        for (std::size_t at = 0; at < m_tiles.size(); ++at) {
            const metrics::MetricId metric = dashboard::tileMetrics()[at];
            QList<double> levels;
            for (const Benchmark& benchmark : benchmarks.of(metric))
                levels << benchmark.value;
            m_tiles[at]->setBenchmarks(levels, namesOf(benchmarks.linesFor(metric, facts.style())));
        }
    };
    connect(&benchmarks, &BenchmarkBoard::changed, this, show);
    show();
}

/// On a narrow screen the tiles stand in two lines, and the team below the charts.
void DashboardPage::arrange()
{
    const bool isNarrow = width() < narrowest;
    const int tilesInLine = isNarrow ? 4 : static_cast<int>(m_tiles.size());
    if (tilesInLine == m_tilesInLine)
        return;
    m_tilesInLine = tilesInLine;
    for (int at = 0; at < static_cast<int>(m_tiles.size()); ++at) {
        m_ui->tileLayout->addWidget(
            m_tiles[static_cast<std::size_t>(at)], at / tilesInLine, at % tilesInLine);
        m_ui->tileLayout->setColumnStretch(at, at < tilesInLine ? 1 : 0);
    }
    m_ui->middleLayout->addWidget(
        m_ui->teamCard, isNarrow ? 1 : 0, isNarrow ? 0 : 2, 1, isNarrow ? 2 : 1);
    m_ui->middleLayout->setColumnStretch(2, isNarrow ? 0 : 10);
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::setUpCharts()
{
    auto* funnel = new FunnelChart(this);
    funnel->setObjectName(QStringLiteral("funnelChart"));
    funnel->setModel(m_model.funnel());
    m_ui->funnelCard->setTitle(tr("Funnel"));
    m_ui->funnelCard->body()->addWidget(funnel, 1);
    connect(funnel, &FunnelChart::figureActivated, this, &Page::figureActivated);

    m_leakText = new PlainLabel(this);
    m_leakText->setProperty("role", QStringLiteral("note"));
    m_leakText->setWordWrap(true);
    m_showLeak = new QPushButton(tr("Show them"), this);
    m_showLeak->setObjectName(QStringLiteral("showLeakButton"));
    m_showLeak->setProperty("role", QStringLiteral("link"));
    m_showLeak->setCursor(Qt::PointingHandCursor);
    auto* leakRow = new QHBoxLayout;
    leakRow->addWidget(m_leakText, 1);
    leakRow->addWidget(m_showLeak);
    m_ui->funnelCard->body()->addLayout(leakRow);
    connect(m_showLeak, &QPushButton::clicked, this, [this] {
        if (m_model.funnel()->leak())
            Q_EMIT figureActivated(*m_model.funnel()->leak());
    });

    m_pace = new LineChart(this);
    m_pace->setObjectName(QStringLiteral("paceChart"));
    m_pace->setAxisTitles(tr("Day of the month"), tr("Units"));
    m_pace->setEmptyText(tr("No units and no goal in this month"),
        tr("Import sales, or set a goal, to see the pace."));
    m_pace->setModel(m_model.pace(),
        {{PaceModel::ReferenceColumn, LineChart::Look::Reference},
            {PaceModel::GoalColumn, LineChart::Look::Goal},
            {PaceModel::RunRateColumn, LineChart::Look::Reference},
            {PaceModel::ForecastColumn, LineChart::Look::Forecast},
            {PaceModel::ActualColumn, LineChart::Look::Actual}});
    m_pace->setBand(PaceModel::LowColumn, PaceModel::HighColumn);
    connect(m_pace, &LineChart::figureActivated, this, &Page::figureActivated);
    m_paceText = new PlainLabel(this);
    m_paceText->setTone(QStringLiteral("muted"));
    m_paceText->setWordWrap(true);
    m_ui->paceCard->body()->addWidget(m_pace, 1);
    m_ui->paceCard->body()->addWidget(m_paceText);
}

void DashboardPage::setUpTables(Ask& ask)
{
    m_team->setSourceModel(m_model.team());
    m_ui->teamCard->setTitle(tr("Team"));
    m_teamTable = addTable(*m_ui->teamCard, QStringLiteral("team"), *m_team, ask);
    // Name, units and contact rate fit beside the chart; the rest is a choice away.
    m_teamTable->setHiddenColumns({2, 4, 5, 6, 7, 8});
    m_teamTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_teamTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_teamTable->setFitsRows(mostPeople);
    m_ui->teamCard->body()->addStretch();
    m_teamTable->sortByColumn(1, Qt::DescendingOrder);

    m_sources->setSourceModel(m_model.sources());
    m_ui->sourcesCard->setTitle(tr("Sources"));
    m_ui->sourcesCard->setNote(tr("click a number to see its records; grey: too few to judge"));
    m_sourcesTable = addTable(*m_ui->sourcesCard, QStringLiteral("sources"), *m_sources, ask);
    m_sourcesTable->setFitsRows();
    m_sourcesTable->setHiddenColumns({6, 9});
    m_sourcesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sourcesTable->sortByColumn(1, Qt::DescendingOrder);

    for (DataTableView* table : {m_teamTable, m_sourcesTable}) {
        connect(table, &DataTableView::figureActivated, this, &Page::figureActivated);
        connect(table, &DataTableView::statusReported, this, &Page::statusReported);
    }
}

void DashboardPage::activate()
{
    if (!m_wasActivated)
        m_model.refresh();
    m_wasActivated = true;
}

void DashboardPage::refresh()
{
    m_model.refresh();
}

bool DashboardPage::isReady() const
{
    return m_wasActivated && m_model.isCurrent();
}

void DashboardPage::showTiles()
{
    const int count = std::min(m_model.tiles()->rowCount(), static_cast<int>(m_tiles.size()));
    for (int at = 0; at < count; ++at)
        m_tiles[static_cast<std::size_t>(at)]->setTile(m_model.tiles()->index(at));
}

void DashboardPage::showModel()
{
    const bool hasFigures = m_model.condition() == DashboardModel::Condition::Ready;
    if (!hasFigures)
        showEmptyState();
    m_ui->stack->setCurrentWidget(hasFigures ? static_cast<QWidget*>(m_ui->scrollArea)
                                             : static_cast<QWidget*>(m_ui->emptyState));
    const FunnelModel& funnel = *m_model.funnel();
    m_ui->funnelCard->setNote(funnel.comparisonText());
    m_leakText->setText(funnel.leakText());
    m_leakText->setVisible(!funnel.leakText().isEmpty());
    m_showLeak->setVisible(funnel.leak().has_value());
    const PaceModel& pace = *m_model.pace();
    m_ui->paceCard->setTitle(pace.title());
    m_pace->setToday(pace.today() ? std::optional<double>(*pace.today()) : std::nullopt);
    m_paceText->setText(pace.verdict());
    m_paceText->setVisible(!pace.verdict().isEmpty());
    if (isReady())
        Q_EMIT becameReady();
}

void DashboardPage::showEmptyState()
{
    EmptyState& empty = *m_ui->emptyState;
    empty.clearActions();
    switch (m_model.condition()) {
    case DashboardModel::Condition::NoDatabase:
        empty.setText(tr("No store is open"),
            tr("Make a new store and import your leads, open one that exists, or look around with "
               "demo data first."));
        empty.addAction(QStringLiteral("createDatabase"), tr("New store…"));
        empty.addAction(QStringLiteral("openDatabase"), tr("Open…"));
        empty.addAction(QStringLiteral("createDemo"), tr("Try demo data"));
        break;
    case DashboardModel::Condition::Loading:
        empty.setText(tr("Reading the store…"), tr("The figures appear in a moment."));
        break;
    case DashboardModel::Condition::Failed:
        empty.setText(tr("The figures could not be read"), m_model.problem());
        empty.addAction(QStringLiteral("refresh"), tr("Try again"));
        break;
    case DashboardModel::Condition::NoLeads:
        empty.setText(tr("There are no leads yet"),
            tr("Import a CSV file from your CRM, or ADF e-mails, and the board fills itself."));
        empty.addAction(QStringLiteral("import"), tr("Import a file…"));
        empty.addAction(QStringLiteral("createDemo"), tr("Try demo data"));
        break;
    case DashboardModel::Condition::NothingInPeriod: {
        const auto covered = m_model.coveredPeriod();
        empty.setText(tr("No leads and no sales in this period"),
            covered
                ? tr("This store has data from %1. Choose another period, or take filters away.")
                      .arg(periodDates(*covered))
                : tr("Choose another period, or take filters away."));
        if (covered)
            empty.addAction(QStringLiteral("showNewestMonth"),
                tr("Show %1", "a month").arg(monthText(covered->last)));
        empty.addAction(QStringLiteral("showAllTime"), tr("Show all time"));
        break;
    }
    case DashboardModel::Condition::Ready:
        break;
    }
}

void DashboardPage::saveState(QSettings& settings) const
{
    m_teamTable->saveState(settings, QStringLiteral("team"));
    m_sourcesTable->saveState(settings, QStringLiteral("sources"));
}

void DashboardPage::restoreState(QSettings& settings)
{
    m_teamTable->restoreState(settings, QStringLiteral("team"));
    m_sourcesTable->restoreState(settings, QStringLiteral("sources"));
}

} // namespace lotboard
