#include "widgets/data/backuplistview.h"
#include "data/ui_backuplistview.h"

#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

#include <QHeaderView>

namespace lotboard {

BackupListView::BackupListView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BackupListView>())
{
    m_ui->setupUi(this);
    m_busy = new BusyOverlay(m_ui->card);
    m_ui->backupTable->setFileName(QStringLiteral("backups"));
    m_ui->backupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->backUpButton, &QPushButton::clicked, this, &BackupListView::backUp);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &BackupListView::restore);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &BackupListView::backUp);
}

BackupListView::~BackupListView() = default;

void BackupListView::setUp(DataLists* lists, Ask* ask, bool canRestore)
{
    m_lists = lists;
    m_ask = ask;
    DataTableView* table = m_ui->backupTable;
    table->setAsk(ask);
    table->setModel(lists->backups());
    const int unit = fontMetrics().averageCharWidth();
    table->horizontalHeader()->resizeSection(BackupListModel::WhenColumn, 30 * unit);
    table->horizontalHeader()->resizeSection(BackupListModel::SizeColumn, 14 * unit);
    table->horizontalHeader()->setStretchLastSection(true);
    m_canRestore = canRestore;
    connect(table, &DataTableView::statusReported, this, &BackupListView::statusReported);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_ui->restoreButton->setEnabled(current.isValid()); });
    connect(lists, &DataLists::changed, this, [this](DataLists::List list) {
        if (list == DataLists::Backups)
            showBackups();
    });
    connect(lists, &DataLists::backedUp, this, [this](const Backup& backup) {
        Q_EMIT statusReported(tr("Backed up and checked: %1").arg(backup.path));
    });
    connect(lists, &DataLists::backupFailed, this, [this](const QString& message) {
        m_ask->tell(this, tr("There is no new backup"), message);
    });
    connect(m_busy, &BusyOverlay::cancelled, lists, &DataLists::cancelWork);
    connect(lists, &DataLists::progressed, m_busy, &BusyOverlay::setProgress);
    connect(lists, &DataLists::workingChanged, this, [this] {
        m_ui->backUpButton->setEnabled(!m_lists->isWorking());
        if (!m_lists->isWorking())
            m_busy->stop();
    });
}

void BackupListView::showBackups()
{
    if (m_lists->state(DataLists::Backups) == DataLists::State::Loading)
        return;
    const bool hasRows = m_lists->backups()->rowCount() > 0;
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    empty->setText(tr("No backup yet"),
        tr("A backup is a checked copy of the whole database beside it. Make one before you try "
           "something."));
    empty->addAction(QStringLiteral("backUp"), tr("Back up now"));
    m_ui->stack->setCurrentWidget(hasRows ? m_ui->tablePage : m_ui->emptyState);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_ui->noteLabel), static_cast<QWidget*>(m_ui->backUpButton)})
        widget->setVisible(hasRows);
    if (hasRows)
        m_ui->backupTable->selectRow(0);
    m_ui->restoreButton->setVisible(hasRows && m_canRestore);
}

void BackupListView::backUp()
{
    m_busy->start(tr("Making a backup and checking it…"), true);
    m_lists->backUp();
}

void BackupListView::restore()
{
    const QModelIndex current = m_ui->backupTable->currentIndex();
    if (!current.isValid())
        return;
    const QString when
        = m_lists->backups()->index(current.row(), BackupListModel::WhenColumn).data().toString();
    const bool isWanted = m_ask->confirm(this,
        {.title = tr("Restore a backup"),
            .text = tr("Go back to the backup of %1?").arg(when),
            .detail = tr("Everything entered since then leaves the board. The database as it is "
                         "now is kept beside it and can be opened again."),
            .acceptText = tr("Restore"),
            .isDangerous = true});
    if (isWanted)
        Q_EMIT restoreRequested(m_lists->backups()->backupAt(current.row()).path);
}

} // namespace lotboard
