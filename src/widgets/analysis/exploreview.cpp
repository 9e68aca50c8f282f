#include "widgets/analysis/exploreview.h"

#include "analysis/ui_exploreview.h"
#include "models/analysis/exploremodel.h"
#include "models/common/tablesortmodel.h"
#include "services/wording/metrictext.h"
#include "widgets/analysis/explorechart.h"
#include "widgets/analysis/figurepopup.h"
#include "widgets/analysis/viewpopup.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/tableactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <array>

namespace lotboard {
namespace {

constexpr std::array mostMembers {5, 10, 20, 50};

void addExploreDimensions(QComboBox& combo, const QString& none)
{
    combo.addItem(none);
    for (const metrics::Dimension dimension : metrics::allDimensions())
        combo.addItem(dimensionText(dimension), static_cast<int>(dimension));
}

std::optional<metrics::Dimension> exploreDimensionIn(const QComboBox& combo)
{
    const QVariant data = combo.currentData();
    return data.isValid() ? std::optional(static_cast<metrics::Dimension>(data.toInt()))
                          : std::nullopt;
}

void selectByData(QComboBox& combo, const std::optional<int>& data)
{
    combo.setCurrentIndex(data ? combo.findData(*data) : combo.findData(QVariant()));
}

std::optional<int> exploreDataOf(const std::optional<metrics::Dimension>& dimension)
{
    return dimension ? std::optional(static_cast<int>(*dimension)) : std::nullopt;
}

} // namespace

ExploreView::ExploreView(
    ExploreModel& model, ViewBoard& views, QString databasePath, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExploreView>())
    , m_model(model)
    , m_databasePath(std::move(databasePath))
    , m_figures(new FigurePopup(*model.figures(), this))
    , m_views(new ViewPopup(views, ask, this))
    , m_chart(new ExploreChart(model, this))
{
    m_ui->setupUi(this);
    setUpChoices();
    m_ui->chartLayout->addWidget(m_chart);
    connect(m_chart, &ExploreChart::figureActivated, this, &ExploreView::figureActivated);
    setUpTable(ask);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &ExploreView::commandRequested);
    connect(&m_model, &ExploreModel::updated, this, &ExploreView::showModel);
    showModel();
}

ExploreView::~ExploreView() = default;

void ExploreView::setUpChoices()
{
    addExploreDimensions(*m_ui->linesCombo, tr("nothing"));
    addExploreDimensions(*m_ui->columnsCombo, tr("nothing else"));
    for (const int most : mostMembers)
        m_ui->topCombo->addItem(tr("Top %L1").arg(most), most);
    m_ui->topCombo->addItem(tr("All of them"));
    for (const Picture picture : {Picture::Table, Picture::Bars, Picture::Stacked, Picture::Lines,
             Picture::HeatMap, Picture::Funnel})
        m_ui->pictureCombo->addItem(pictureName(picture), static_cast<int>(picture));
    for (const QComboBox* combo :
        {m_ui->linesCombo, m_ui->columnsCombo, m_ui->topCombo, m_ui->pictureCombo})
        connect(combo, &QComboBox::activated, this, &ExploreView::choose);
    connect(m_ui->intervalsCheck, &QCheckBox::clicked, this, &ExploreView::choose);
    connect(m_ui->figuresButton, &QPushButton::clicked, this,
        [this] { m_figures->popUpBelow(*m_ui->figuresButton); });
    connect(m_ui->viewsButton, &QPushButton::clicked, this,
        [this] { m_views->popUpBelow(*m_ui->viewsButton, m_model.viewText()); });
    connect(m_views, &ViewPopup::opened, this, [this](const QString& view) {
        if (!m_model.showView(view))
            Q_EMIT statusReported(tr("This view asks something that this version does not know."));
    });
    connect(m_ui->commandButton, &QPushButton::clicked, this, &ExploreView::copyCommand);
}

void ExploreView::setUpTable(Ask& ask)
{
    auto* sorted = new TableSortModel(this);
    sorted->setSourceModel(m_model.table());
    m_table = new DataTableView(m_ui->tableCard);
    m_table->setObjectName(QStringLiteral("explore"));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setFileName(QStringLiteral("explore"));
    m_table->setAsk(&ask);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    // In the order that was asked for, until a heading is clicked; a third click brings it back.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->tableCard->body()->addWidget(m_table, 1);
    addTableActions(*m_ui->tableCard, *m_table);
    connect(m_table, &DataTableView::figureActivated, this, &ExploreView::figureActivated);
    connect(m_table, &DataTableView::statusReported, this, &ExploreView::statusReported);
}

void ExploreView::choose()
{
    ExploreChoice choice = m_model.choice();
    choice.lines = exploreDimensionIn(*m_ui->linesCombo);
    choice.columns = choice.lines ? exploreDimensionIn(*m_ui->columnsCombo) : std::nullopt;
    if (choice.columns == choice.lines)
        choice.columns.reset();
    const QVariant top = m_ui->topCombo->currentData();
    choice.top = top.isValid() ? std::optional(top.toInt()) : std::nullopt;
    choice.picture = static_cast<Picture>(m_ui->pictureCombo->currentData().toInt());
    choice.withIntervals = m_ui->intervalsCheck->isChecked();
    m_model.setChoice(choice);
}

void ExploreView::showModel()
{
    const bool hasAnswer = m_model.condition() == ExploreModel::Condition::Ready;
    if (!hasAnswer)
        showEmptyState();
    showChoice(m_model.choice());
    m_ui->stack->setCurrentWidget(
        hasAnswer ? static_cast<QWidget*>(m_ui->board) : static_cast<QWidget*>(m_ui->emptyState));
    m_chart->showModel();
    m_ui->chartPlace->setVisible(m_model.choice().picture != Picture::Table);
    const bool isDrawn = m_model.choice().picture != Picture::Table;
    m_ui->tableCard->setTitle(isDrawn ? tr("Figures") : m_model.title());
    m_ui->tableCard->setNote(m_model.note());
    m_ui->commandButton->setEnabled(hasAnswer);
    if (hasAnswer)
        m_table->fitColumns();
}

void ExploreView::showChoice(const ExploreChoice& choice)
{
    const auto count = static_cast<int>(choice.metrics.size());
    const QString figures
        = count == 1 ? metricName(choice.metrics.front()) : tr("%Ln figure(s)", nullptr, count);
    m_ui->figuresButton->setText(figures + QStringLiteral(" ▾"));
    m_ui->figuresButton->setAccessibleName(tr("Figures: %1").arg(figures));
    QStringList names;
    for (const metrics::MetricId metric : choice.metrics)
        names << metricName(metric);
    m_ui->figuresButton->setToolTip(names.join(u'\n'));
    selectByData(*m_ui->linesCombo, exploreDataOf(choice.lines));
    selectByData(*m_ui->columnsCombo, exploreDataOf(choice.columns));
    if (choice.top && m_ui->topCombo->findData(*choice.top) < 0)
        m_ui->topCombo->insertItem(0, tr("Top %L1").arg(*choice.top), *choice.top);
    selectByData(*m_ui->topCombo, choice.top);
    m_ui->columnsCombo->setEnabled(choice.lines.has_value());
    m_ui->topCombo->setEnabled((choice.lines && metrics::canBeCut(*choice.lines))
        || (choice.columns && metrics::canBeCut(*choice.columns)));
    selectByData(*m_ui->pictureCombo, static_cast<int>(choice.picture));
    m_ui->intervalsCheck->setChecked(choice.withIntervals);
}

void ExploreView::showEmptyState()
{
    EmptyState& empty = *m_ui->emptyState;
    empty.clearActions();
    switch (m_model.condition()) {
    case ExploreModel::Condition::NoDatabase:
        empty.setText(tr("No store is open"),
            tr("Open a store, or make one, to see its figures from every side."));
        break;
    case ExploreModel::Condition::Loading:
        empty.setText(tr("Reading the store…"), tr("The figures appear in a moment."));
        break;
    case ExploreModel::Condition::Failed:
        empty.setText(tr("The figures could not be read"), m_model.problem());
        empty.addAction(QStringLiteral("refresh"), tr("Try again"));
        break;
    case ExploreModel::Condition::NoFigure:
        empty.setText(tr("No figure is chosen"),
            tr("Choose what to look at with the first button above. Some figures exist by lead "
               "date only, some by event date only."));
        break;
    case ExploreModel::Condition::StoreIsEmpty:
        empty.setText(tr("There is nothing to analyse yet"),
            tr("Import leads and sales from your CRM: the figures follow by themselves."));
        empty.addAction(QStringLiteral("import"), tr("Import a file…"));
        break;
    case ExploreModel::Condition::NothingCounted:
        empty.setText(tr("Nothing was counted in this period"),
            tr("Choose another period, or take filters away."));
        empty.addAction(QStringLiteral("showAllTime"), tr("Show all time"));
        break;
    case ExploreModel::Condition::Ready:
        break;
    }
}

void ExploreView::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_model.command(m_databasePath));
    Q_EMIT statusReported(tr("The command line is copied."));
}

} // namespace lotboard
