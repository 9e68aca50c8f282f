#include "widgets/data/importlistview.h"
#include "data/ui_importlistview.h"

#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

#include <QHeaderView>
#include <QLocale>

namespace lotboard {

ImportListView::ImportListView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportListView>())
{
    m_ui->setupUi(this);
    m_busy = new BusyOverlay(m_ui->card);
    m_ui->importTable->setFileName(QStringLiteral("imports"));
    m_ui->importTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &ImportListView::undo);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this](const QString& id) {
        if (id == u"retry")
            m_lists->load(DataLists::Imports);
        else
            Q_EMIT importRequested();
    });
}

ImportListView::~ImportListView() = default;

void ImportListView::setUp(DataLists* lists, Ask* ask, bool canUndo)
{
    m_lists = lists;
    m_ask = ask;
    m_canUndo = canUndo;
    DataTableView* table = m_ui->importTable;
    table->setAsk(ask);
    table->setModel(lists->imports());
    QHeaderView* header = table->horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, ImportListModel::ColumnCount> widths {22, 34, 12, 12, 9, 11, 14, 11, 22};
    for (int column = 0; column < ImportListModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)] * unit);
    table->setElasticColumns({ImportListModel::FileColumn, ImportListModel::StateColumn});
    m_ui->undoButton->setVisible(canUndo);

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportListView::updateButton);
    connect(table, &DataTableView::statusReported, this, &ImportListView::statusReported);
    connect(lists, &DataLists::changed, this, [this](DataLists::List list) {
        if (list == DataLists::Imports)
            showImports();
    });
    connect(lists, &DataLists::undone, this, [this](const ImportUndone& what) {
        Q_EMIT statusReported(tr("Import taken back: %1 records removed, %2 as they were before.")
                                  .arg(QLocale().toString(qlonglong {what.removed}),
                                      QLocale().toString(qlonglong {what.restored})));
    });
    connect(lists, &DataLists::undoRefused, this, [this](const QString& message) {
        m_ask->tell(this, tr("The import was not undone"), message);
    });
    connect(m_busy, &BusyOverlay::cancelled, lists, &DataLists::cancelWork);
    connect(lists, &DataLists::progressed, m_busy, &BusyOverlay::setProgress);
    connect(lists, &DataLists::workingChanged, this, [this] {
        if (!m_lists->isWorking())
            m_busy->stop();
    });
    updateButton();
}

void ImportListView::showImports()
{
    const DataLists::State state = m_lists->state(DataLists::Imports);
    if (state == DataLists::State::Loading)
        return;
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    const bool hasRows = m_lists->imports()->rowCount() > 0;
    if (state == DataLists::State::Failed) {
        empty->setText(
            tr("The imports cannot be shown"), m_lists->errorMessage(DataLists::Imports));
        empty->addAction(QStringLiteral("retry"), tr("Try again"));
    } else if (!hasRows) {
        empty->setText(tr("Nothing was imported yet"),
            tr("Import a CSV file of your CRM, or the ADF mails of a lead provider. You see what "
               "would happen before anything is saved, and can take it back afterwards. You can "
               "also drop a file onto the window."));
        empty->addAction(QStringLiteral("import"), tr("Import a file…"));
    }
    const bool isTable = hasRows && state == DataLists::State::Ready;
    m_ui->stack->setCurrentWidget(isTable ? m_ui->tablePage : m_ui->emptyState);
    m_ui->noteLabel->setVisible(isTable);
    m_ui->undoButton->setVisible(isTable && m_canUndo);
    if (isTable)
        m_ui->importTable->selectRow(0);
    updateButton();
}

void ImportListView::updateButton()
{
    const QModelIndex current = m_ui->importTable->currentIndex();
    m_ui->undoButton->setEnabled(
        m_canUndo && current.isValid() && !m_lists->imports()->batchAt(current.row()).undoneAt);
}

void ImportListView::undo()
{
    const QModelIndex current = m_ui->importTable->currentIndex();
    if (!current.isValid() || m_lists->isWorking())
        return;
    const ImportBatch& batch = m_lists->imports()->batchAt(current.row());
    const auto number = [](std::int64_t value) { return QLocale().toString(qlonglong {value}); };
    const bool isWanted = m_ask->confirm(this,
        {.title = tr("Undo import"),
            .text = tr("Undo the import of %1?").arg(batch.fileName),
            .detail = tr("%1 records that it added are removed, and %2 that it changed become what "
                         "they were. If one of them was changed since, nothing happens at all.")
                          .arg(number(batch.addedCount), number(batch.changedCount)),
            .acceptText = tr("Undo import"),
            .isDangerous = true});
    if (!isWanted)
        return;
    m_busy->start(tr("Taking the import back…"), true);
    m_lists->undo(batch.id);
}

} // namespace lotboard
