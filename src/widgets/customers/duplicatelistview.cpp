#include "widgets/customers/duplicatelistview.h"
#include "customers/ui_duplicatelistview.h"

#include "models/leads/knowncustomermodel.h"
#include "widgets/common/ask.h"
#include "widgets/customers/mergedialog.h"

#include <QHeaderView>

namespace lotboard {

DuplicateListView::DuplicateListView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DuplicateListView>())
{
    m_ui->setupUi(this);
    m_ui->pairTable->setExportsElsewhere(true);
    m_ui->pairTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &DuplicateListView::compare);
    connect(m_ui->notSameButton, &QPushButton::clicked, this, &DuplicateListView::keepApart);
    connect(m_ui->pairTable, &QTableView::activated, this, &DuplicateListView::compare);
    connect(m_ui->lookAgainButton, &QToolButton::clicked, this, [this] { m_list->load(); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] { m_list->load(); });
}

DuplicateListView::~DuplicateListView() = default;

void DuplicateListView::setUp(DuplicateList* list, Ask* ask, bool canEdit)
{
    m_list = list;
    m_ask = ask;
    m_canEdit = canEdit;
    DataTableView* table = m_ui->pairTable;
    table->setModel(list->pairs());
    const int unit = fontMetrics().averageCharWidth();
    table->horizontalHeader()->resizeSection(DuplicateListModel::WhyColumn, 34 * unit);
    table->horizontalHeader()->resizeSection(DuplicateListModel::FirstColumn, 56 * unit);
    table->horizontalHeader()->resizeSection(DuplicateListModel::SecondColumn, 56 * unit);
    table->setElasticColumns({DuplicateListModel::WhyColumn, DuplicateListModel::FirstColumn,
        DuplicateListModel::SecondColumn});
    connect(list, &DuplicateList::stateChanged, this, &DuplicateListView::showPairs);
    connect(list, &DuplicateList::bothRead, this,
        [this](const Customer& first, const Customer& second) {
            decide(first, second, sameReasonsText(m_compared.reasons));
        });
    connect(list, &DuplicateList::bothChanged, this,
        [this](const Customer& first, const Customer& second,
            const std::vector<SideBySideRow>& chosen) {
            decide(first, second,
                tr("somebody else has changed one of them meanwhile; what you chose where nothing "
                   "changed is kept"),
                chosen);
        });
    connect(list, &DuplicateList::merged, this,
        [this](const Customer& kept, const SavedAction& action) {
            Q_EMIT actionSaved(tr("merging of %1").arg(kept.name()), action);
        });
    connect(list, &DuplicateList::keptApart, this, [this](const SavedAction& action) {
        Q_EMIT actionSaved(tr("two customers kept apart"), action);
    });
    connect(list, &DuplicateList::failed, this, [this](const QString& message) {
        m_ask->tell(this, tr("Nothing was changed"), message);
        m_list->load();
    });
    showPairs();
}

void DuplicateListView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_list && m_list->state() == DuplicateList::State::Idle)
        m_list->load();
}

void DuplicateListView::showPairs()
{
    const int pairs = m_list->pairs()->rowCount();
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    switch (m_list->state()) {
    case DuplicateList::State::Idle:
    case DuplicateList::State::Loading:
        empty->setText(tr("Looking for customers who may be one…"));
        break;
    case DuplicateList::State::Failed:
        empty->setText(tr("The customers could not be compared"), m_list->errorMessage());
        empty->addAction(QStringLiteral("retry"), tr("Try again"));
        break;
    case DuplicateList::State::Ready:
        empty->setText(tr("No two customers look like one"),
            tr("Compared were phone numbers, e-mail addresses, and names with postal codes."));
        empty->addAction(QStringLiteral("again"), tr("Look again"));
        break;
    }
    const bool hasPairs = pairs > 0 && m_list->state() != DuplicateList::State::Failed;
    m_ui->stack->setCurrentWidget(
        hasPairs ? m_ui->tablePage : static_cast<QWidget*>(m_ui->emptyState));
    m_ui->countLabel->setText(m_list->pairs()->countText());
    m_ui->compareButton->setVisible(m_canEdit);
    m_ui->notSameButton->setVisible(m_canEdit);
    if (hasPairs && !m_ui->pairTable->currentIndex().isValid())
        m_ui->pairTable->selectRow(0);
}

void DuplicateListView::compare()
{
    const QModelIndex current = m_ui->pairTable->currentIndex();
    if (!current.isValid() || !m_canEdit || m_list->isWorking())
        return;
    m_compared = m_list->pairs()->pairAt(current.row());
    m_list->compare(m_compared);
}

void DuplicateListView::keepApart()
{
    const QModelIndex current = m_ui->pairTable->currentIndex();
    if (current.isValid() && !m_list->isWorking())
        m_list->setNotSame(m_list->pairs()->pairAt(current.row()));
}

void DuplicateListView::decide(const Customer& first, const Customer& second, const QString& why,
    const std::vector<SideBySideRow>& chosen)
{
    MergeDialog dialog(first, second, why, chosen, this);
    const int answer = dialog.exec();
    if (answer == QDialog::Accepted)
        m_list->merge(first, second, dialog.rows());
    else if (answer == MergeDialog::KeepApart)
        m_list->setNotSame(m_compared);
}

} // namespace lotboard
