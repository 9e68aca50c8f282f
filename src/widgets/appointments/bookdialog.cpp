#include "widgets/appointments/bookdialog.h"
#include "appointments/ui_bookdialog.h"

#include "models/common/datetext.h"
#include "models/common/wallclock.h"

#include <QKeyEvent>
#include <QPushButton>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

constexpr auto searchDelay = 180ms; ///< While somebody types.
constexpr int shownRows = 8;

void showProblem(PlainLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

BookDialog::BookDialog(const Setting& setting, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BookDialog>())
    , m_setting(setting)
    , m_list(setting.leads.list, setting.leads.rows, setting.store.calendar)
{
    m_ui->setupUi(this);
    const bool isMove = !setting.customer.isEmpty();
    setWindowTitle(isMove ? tr("Move appointment") : tr("New appointment"));
    m_ui->customerLabel->setElided(true);
    m_ui->customerLabel->setText(setting.customer);
    m_ui->customerLabel->setVisible(isMove);
    m_ui->leadPart->setVisible(!isMove);
    m_ui->dueEdit->setTimeSpec(Qt::UTC);
    m_ui->dueEdit->setDisplayFormat(storeTimeFormat());
    m_ui->dueEdit->setDateTime(wallClock(setting.dueAt, setting.store.calendar));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setDefault(true);
    connect(m_ui->dueEdit, &QDateTimeEdit::dateTimeChanged, this, &BookDialog::checkTime);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &BookDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &BookDialog::reject);
    if (!isMove)
        setUpList();
    checkTime();
    (isMove ? static_cast<QWidget*>(m_ui->dueEdit) : m_ui->searchEdit)->setFocus();
}

BookDialog::~BookDialog() = default;

void BookDialog::setUpList()
{
    DataTableView* table = m_ui->leadTable;
    table->setModel(m_list.table());
    table->setExportsElsewhere(true);
    for (int column = 0; column < LeadTableModel::ColumnCount; ++column) {
        const bool isShown = column == LeadTableModel::CustomerColumn
            || column == LeadTableModel::VehicleColumn || column == LeadTableModel::AssignedColumn;
        table->setColumnHidden(column, !isShown);
    }
    table->setElasticColumns({LeadTableModel::CustomerColumn, LeadTableModel::VehicleColumn,
        LeadTableModel::AssignedColumn});
    table->setMinimumHeight(fontMetrics().height() * 2 * shownRows);
    m_ui->searchEdit->installEventFilter(this);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &BookDialog::search);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(table, &DataTableView::recordActivated, this, &BookDialog::accept);
    connect(&m_list, &LeadList::stateChanged, this, &BookDialog::showState);
    search();
}

void BookDialog::search()
{
    m_searchDelay.stop();
    LeadListQuery query;
    query.statuses = {LeadStatus::Open};
    query.search = m_ui->searchEdit->text().trimmed();
    m_list.setQuery(query);
}

void BookDialog::showState()
{
    const bool isEmpty = m_list.table()->rowCount() == 0;
    if (m_list.state() == LeadList::State::Failed)
        showProblem(m_ui->leadProblem, m_list.errorMessage());
    else if (m_list.state() == LeadList::State::Ready)
        showProblem(m_ui->leadProblem, isEmpty ? tr("No open lead is like this.") : QString());
    if (!isEmpty && !m_ui->leadTable->currentIndex().isValid())
        m_ui->leadTable->selectRow(0);
}

void BookDialog::checkTime()
{
    const BusinessCalendar& calendar = m_setting.store.calendar;
    const LocalTime due = calendar.localTime(dueAt());
    const OpenHours hours = calendar.hoursByWeekday()[std::chrono::weekday(due.day).c_encoding()];
    const bool isOpen = calendar.isOpenDay(due.day) && due.minute >= hours.fromMinute
        && due.minute < hours.toMinute;
    showProblem(m_ui->dueProblem, isOpen ? QString() : tr("The store is closed at that time."));
}

bool BookDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    // The list follows the arrows while somebody types.
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    QCoreApplication::sendEvent(m_ui->leadTable, event);
    return true;
}

LeadId BookDialog::lead() const
{
    const QModelIndex current = m_ui->leadTable->currentIndex();
    return current.isValid() ? m_list.table()->leadAt(current.row()) : LeadId {};
}

QString BookDialog::customer() const
{
    const QModelIndex current = m_ui->leadTable->currentIndex();
    return current.siblingAtColumn(LeadTableModel::CustomerColumn).data().toString();
}

std::chrono::sys_seconds BookDialog::dueAt() const
{
    return instantOf(m_ui->dueEdit->dateTime(), m_setting.store.calendar);
}

void BookDialog::accept()
{
    if (m_searchDelay.isActive())
        return search(); // What is chosen answers what was typed before.
    const bool hasLead = !m_setting.customer.isEmpty() || lead().isValid();
    if (!hasLead)
        showProblem(m_ui->leadProblem, tr("Choose who comes."));
    const bool isLater = dueAt() > m_setting.clock->now();
    if (!isLater)
        showProblem(m_ui->dueProblem, tr("An appointment lies in the future."));
    if (hasLead && isLater)
        QDialog::accept();
}

} // namespace lotboard
