#include "widgets/analysis/scorecardsview.h"

#include "analysis/ui_scorecardsview.h"
#include "models/analysis/scorecardsmodel.h"
#include "models/common/tablesortmodel.h"
#include "services/wording/metrictext.h"
#include "widgets/analysis/emptyanalysis.h"
#include "widgets/analysis/whiskerdelegate.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"

#include <QHeaderView>

namespace lotboard {

ScorecardsView::ScorecardsView(ScorecardsModel& model, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScorecardsView>())
    , m_model(model)
    , m_sorted(new TableSortModel(this))
    , m_table(new DataTableView(this))
    , m_sentence(new PlainLabel(this))
    , m_note(new PlainLabel(this))
{
    m_ui->setupUi(this);
    setUpChoices();
    setUpTable(ask);
    connect(
        m_ui->emptyState, &EmptyState::actionTriggered, this, &ScorecardsView::commandRequested);
    connect(&m_model, &ScorecardsModel::updated, this, &ScorecardsView::showModel);
    showModel();
}

ScorecardsView::~ScorecardsView() = default;

void ScorecardsView::setUpChoices()
{
    for (const metrics::MetricId rate : metrics::scorecardRates())
        m_ui->rateCombo->addItem(metricName(rate), QVariant::fromValue(static_cast<int>(rate)));
    m_ui->rateCombo->setCurrentIndex(m_ui->rateCombo->findData(static_cast<int>(m_model.rate())));
    connect(m_ui->rateCombo, &QComboBox::activated, this, [this] {
        m_model.setRate(static_cast<metrics::MetricId>(m_ui->rateCombo->currentData().toInt()));
    });
    connect(m_ui->nameButton, &QAbstractButton::clicked, this, &ScorecardsView::order);
    connect(m_ui->differenceButton, &QAbstractButton::clicked, this, &ScorecardsView::order);
}

void ScorecardsView::setUpTable(Ask& ask)
{
    Card& card = *m_ui->card;
    card.setTitle(tr("With the same leads"));
    card.addAction(m_ui->nameButton);
    card.addAction(m_ui->differenceButton);
    m_sentence->setObjectName(QStringLiteral("scorecardSentence"));
    m_sentence->setProperty("role", QStringLiteral("note"));
    m_note->setTone(QStringLiteral("muted"));
    for (PlainLabel* label : {m_sentence, m_note})
        label->setWordWrap(true);
    m_sorted->setSourceModel(m_model.cards());
    m_table->setObjectName(QStringLiteral("scorecards"));
    m_table->setAccessibleName(tr("People with the same leads"));
    m_table->setFileName(QStringLiteral("scorecards"));
    m_table->setAsk(&ask);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(ScorecardTableModel::IntervalColumn,
        new WhiskerDelegate(ScorecardTableModel::WhiskerRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFitsRows();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ScorecardTableModel::IntervalColumn, QHeaderView::Stretch);
    // Beside the card, not in it: there they would take the room of the last row when they wrap.
    m_ui->boardLayout->insertWidget(0, m_sentence);
    m_ui->boardLayout->insertWidget(2, m_note);
    card.body()->addWidget(m_table);
    addTableActions(card, *m_table);
    connect(m_table, &DataTableView::figureActivated, this, &ScorecardsView::figureActivated);
    connect(m_table, &DataTableView::statusReported, this, &ScorecardsView::statusReported);
    order();
}

/// By name unless asked otherwise: a list of people is no league table.
void ScorecardsView::order()
{
    if (m_ui->differenceButton->isChecked())
        m_sorted->sort(ScorecardTableModel::FairColumn, Qt::DescendingOrder);
    else
        m_sorted->sort(ScorecardTableModel::PersonColumn, Qt::AscendingOrder);
}

void ScorecardsView::showModel()
{
    const bool hasAnswer = m_model.condition() == AnalysisModel::Condition::Ready;
    if (!hasAnswer)
        showEmptyAnalysis(*m_ui->emptyState, m_model,
            {tr("Open a store, or make one, to see how its people do with the same leads."),
                tr("Nobody had a lead in this period"),
                tr("Choose another period, or take filters away.")});
    m_ui->stack->setCurrentWidget(hasAnswer ? static_cast<QWidget*>(m_ui->scrollArea)
                                            : static_cast<QWidget*>(m_ui->emptyState));
    m_sentence->setText(m_model.sentence());
    m_note->setText(m_model.note());
}

} // namespace lotboard
