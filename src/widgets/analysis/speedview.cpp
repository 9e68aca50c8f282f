#include "widgets/analysis/speedview.h"

#include "analysis/ui_speedview.h"
#include "models/analysis/speedmodel.h"
#include "widgets/analysis/emptyanalysis.h"
#include "widgets/charts/attemptchart.h"
#include "widgets/charts/heatmap.h"
#include "widgets/charts/responsechart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"

#include <QHeaderView>

#include <numeric>

namespace lotboard {

SpeedView::SpeedView(SpeedModel& model, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SpeedView>())
    , m_model(model)
{
    m_ui->setupUi(this);
    setUpResponses();
    setUpReach();
    setUpAttempts(ask);
    setUpNext(ask);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &SpeedView::commandRequested);
    connect(&m_model, &SpeedModel::updated, this, &SpeedView::showModel);
    showModel();
}

SpeedView::~SpeedView() = default;

PlainLabel* SpeedView::addSentence(Card& card, const QString& name)
{
    auto* sentence = new PlainLabel(this);
    sentence->setObjectName(name);
    sentence->setProperty("role", QStringLiteral("note"));
    sentence->setWordWrap(true);
    card.body()->addWidget(sentence);
    return sentence;
}

PlainLabel* SpeedView::addNote(Card& card, const QString& text)
{
    auto* note = new PlainLabel(text, this);
    note->setTone(QStringLiteral("muted"));
    note->setWordWrap(true);
    card.body()->addWidget(note);
    return note;
}

void SpeedView::setUpResponses()
{
    Card& card = *m_ui->responseCard;
    card.setTitle(tr("How long leads wait for the first answer"));
    m_responseFinding = addSentence(card, QStringLiteral("responseFinding"));
    auto* chart = new ResponseChart(this);
    chart->setObjectName(QStringLiteral("responseChart"));
    chart->setAccessibleName(tr("How long leads wait for the first answer"));
    chart->setModel(m_model.responses());
    connect(chart, &CellChart::figureActivated, this, &SpeedView::figureActivated);
    card.body()->addWidget(chart);
    addNote(card,
        tr("Leads received in the period, by the time to the first attempt of a person while the "
           "store was open. Customers who called or came in by themselves count as contacted, "
           "too. Grey: too few to judge."));
}

void SpeedView::setUpReach()
{
    Card& card = *m_ui->reachCard;
    card.setTitle(tr("When attempts reach the customer"));
    m_reachFinding = addSentence(card, QStringLiteral("reachFinding"));
    auto* map = new HeatMap(this);
    map->setObjectName(QStringLiteral("reachMap"));
    map->setAccessibleName(tr("When attempts reach the customer"));
    map->setAxisTitle(tr("Hour of the day, by the store's clock"));
    map->setModel(m_model.reach());
    connect(map, &CellChart::figureActivated, this, &SpeedView::figureActivated);
    card.body()->addWidget(map);
    addNote(card,
        tr("Attempts made in the period at customers whom nobody had reached before. One counts "
           "as reaching if it is the first contact or was answered within 24 hours."));
}

DataTableView* SpeedView::addTable(
    Card& card, const QString& name, QAbstractItemModel& model, Ask& ask)
{
    auto* table = new DataTableView(&card);
    table->setObjectName(name);
    table->setAccessibleName(card.accessibleName());
    table->setFileName(name);
    table->setAsk(&ask);
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFitsRows();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card.body()->addWidget(table);
    addTableActions(card, *table);
    connect(table, &DataTableView::figureActivated, this, &SpeedView::figureActivated);
    connect(table, &DataTableView::statusReported, this, &SpeedView::statusReported);
    return table;
}

void SpeedView::setUpAttempts(Ask& ask)
{
    Card& card = *m_ui->attemptCard;
    card.setTitle(tr("How many attempts it takes"));
    m_attemptFinding = addSentence(card, QStringLiteral("attemptFinding"));
    auto* chart = new AttemptChart(this);
    chart->setObjectName(QStringLiteral("attemptChart"));
    chart->setAccessibleName(tr("How many attempts it takes"));
    chart->setModel(m_model.attempts());
    card.body()->addWidget(chart);
    DataTableView* table
        = addTable(card, QStringLiteral("attempts-by-source"), *m_model.attempts(), ask);
    std::vector<int> waiting(AttemptModel::mostAttempts + 1);
    std::iota(waiting.begin(), waiting.end(), static_cast<int>(AttemptModel::FirstWaitingColumn));
    table->setHiddenColumns(waiting);
    addNote(card,
        tr("Leads received in the period, and by which attempt half of them and how many of them "
           "were contacted. Who was never reached counts for the attempts made. The band is the "
           "95% interval of the line that stands out; a line ends where fewer than 30 "
           "leads are left."));
}

void SpeedView::setUpNext(Ask& ask)
{
    Card& card = *m_ui->nextCard;
    card.setTitle(tr("When to try next"));
    card.addAction(m_ui->triedCombo);
    m_ui->triedCombo->addItems({tr("Not tried yet"), tr("Tried once"), tr("Tried twice"),
        tr("Tried three times or more")});
    connect(m_ui->triedCombo, &QComboBox::activated, &m_model, &SpeedModel::setAttemptsSoFar);
    m_nextFinding = addSentence(card, QStringLiteral("nextFinding"));
    m_nextHours = addTable(card, QStringLiteral("next-attempt"), *m_model.nextHours(), ask);
    Card& bySource = *m_ui->nextBySourceCard;
    bySource.setTitle(tr("When to try next, by source"));
    m_nextBySource = addTable(
        bySource, QStringLiteral("next-attempt-by-source"), *m_model.nextBySource(), ask);
    addNote(bySource,
        tr("The one hour of the week that stands out among attempts at the leads of a source that "
           "were tried as often as chosen above."));
    addNote(card,
        tr("From the attempts made in the period. The chance of an hour is drawn towards that of "
           "all hours by how much of their difference chance explains. Hours that are too few to "
           "judge are left out."));
}

void SpeedView::showModel()
{
    const bool hasAnswer = m_model.condition() == AnalysisModel::Condition::Ready;
    if (!hasAnswer)
        showEmptyState();
    m_ui->stack->setCurrentWidget(hasAnswer ? static_cast<QWidget*>(m_ui->scrollArea)
                                            : static_cast<QWidget*>(m_ui->emptyState));
    m_responseFinding->setText(m_model.responseFinding());
    m_reachFinding->setText(m_model.reachFinding());
    m_attemptFinding->setText(m_model.attemptFinding());
    m_nextFinding->setText(m_model.nextFinding());
    m_nextHours->setVisible(m_model.nextHours()->rowCount() > 0);
    m_ui->nextBySourceCard->setVisible(m_model.nextBySource()->rowCount() > 0);
    m_ui->triedCombo->setCurrentIndex(m_model.attemptsSoFar());
}

void SpeedView::showEmptyState()
{
    showEmptyAnalysis(*m_ui->emptyState, m_model,
        {tr("Open a store, or make one, to see how fast its leads are answered."),
            tr("No leads and no attempts in this period"),
            tr("Choose another period, or take filters away.")});
}

} // namespace lotboard
