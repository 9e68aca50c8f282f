#include "widgets/analysis/costsview.h"

#include "analysis/ui_costsview.h"
#include "models/analysis/costsmodel.h"
#include "models/common/tablesortmodel.h"
#include "widgets/analysis/emptyanalysis.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"

#include <QHeaderView>
#include <QPushButton>

namespace lotboard {

CostsView::CostsView(CostsModel& model, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CostsView>())
    , m_model(model)
    , m_table(new DataTableView(this))
    , m_sentence(new PlainLabel(this))
    , m_note(new PlainLabel(this))
{
    m_ui->setupUi(this);
    setUpChoices();
    setUpTable(ask);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &CostsView::commandRequested);
    connect(m_ui->spendButton, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(QStringLiteral("spend")); });
    connect(&m_model, &CostsModel::updated, this, &CostsView::showModel);
    showModel();
}

CostsView::~CostsView() = default;

void CostsView::setUpChoices()
{
    m_ui->rowsCombo->addItem(tr("By source"), false);
    m_ui->rowsCombo->addItem(tr("By campaign"), true);
    m_ui->kindCombo->addItem(
        tr("Media and vendors only"), static_cast<int>(metrics::CostKind::Media));
    m_ui->kindCombo->addItem(
        tr("With labour (loaded)"), static_cast<int>(metrics::CostKind::Loaded));
    for (QComboBox* combo : {m_ui->rowsCombo, m_ui->kindCombo})
        connect(combo, &QComboBox::activated, this, &CostsView::askAsChosen);
}

void CostsView::askAsChosen()
{
    m_model.setQuestion(
        {.kind = static_cast<metrics::CostKind>(m_ui->kindCombo->currentData().toInt()),
            .isByCampaign = m_ui->rowsCombo->currentData().toBool()});
}

void CostsView::setUpTable(Ask& ask)
{
    Card& card = *m_ui->card;
    card.setTitle(tr("What each step cost"));
    m_sentence->setObjectName(QStringLiteral("costSentence"));
    m_sentence->setProperty("role", QStringLiteral("note"));
    m_note->setTone(QStringLiteral("muted"));
    for (PlainLabel* label : {m_sentence, m_note})
        label->setWordWrap(true);
    auto* sorted = new TableSortModel(this);
    sorted->setSourceModel(m_model.costs());
    m_table->setObjectName(QStringLiteral("costs"));
    m_table->setAccessibleName(tr("What each step cost"));
    m_table->setFileName(QStringLiteral("costs"));
    m_table->setAsk(&ask);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFitsRows();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column :
        {CostTableModel::SourceColumn, CostTableModel::CampaignColumn, CostTableModel::SpendColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->sortByColumn(CostTableModel::SpendColumn, Qt::DescendingOrder);
    // Beside the card, not in it: there they would take the room of the last row when they wrap.
    m_ui->boardLayout->insertWidget(0, m_sentence);
    m_ui->boardLayout->insertWidget(2, m_note);
    card.body()->addWidget(m_table);
    addTableActions(card, *m_table);
    connect(m_table, &DataTableView::figureActivated, this, &CostsView::figureActivated);
    connect(m_table, &DataTableView::statusReported, this, &CostsView::statusReported);
}

void CostsView::showModel()
{
    const bool hasAnswer = m_model.condition() == AnalysisModel::Condition::Ready;
    if (!hasAnswer)
        showEmptyState();
    m_ui->stack->setCurrentWidget(hasAnswer ? static_cast<QWidget*>(m_ui->scrollArea)
                                            : static_cast<QWidget*>(m_ui->emptyState));
    m_table->setColumnHidden(CostTableModel::CampaignColumn, !m_model.question().isByCampaign);
    m_sentence->setText(m_model.sentence());
    m_note->setText(m_model.note());
}

void CostsView::showEmptyState()
{
    EmptyAnalysisWords words {
        tr("Open a store, or make one, to see what its leads and sales cost."),
        tr("No spend was entered for this period"),
        tr("Import what sources cost on the Data page, or choose another period.")};
    if (m_model.isNotAttributable()) {
        words.nothing = tr("A cost belongs to no person");
        words.whatThen
            = tr("Spend belongs to a source, a campaign and a day. Take the other filters "
                 "away in the bar above.");
    }
    showEmptyAnalysis(*m_ui->emptyState, m_model, words);
}

} // namespace lotboard
