#include "widgets/appointments/bookdialog.h"
#include "appointments/ui_bookdialog.h"

#include "models/find/findtext.h"
#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"
#include "widgets/find/finddelegate.h"

#include <QKeyEvent>
#include <QPushButton>

namespace lotboard {
namespace {

constexpr int shownRows = 6;

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
    , m_found(setting.openLeads, setting.store.calendar)
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
    m_ui->leadList->setModel(&m_found);
    m_ui->leadList->setItemDelegate(new FindDelegate(this));
    m_ui->leadList->setMinimumHeight(fontMetrics().height() * 2 * shownRows);
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_acceptsAnswer = false;
        m_found.setText(text);
    });
    connect(m_ui->leadList, &QListView::doubleClicked, this, &BookDialog::accept);
    connect(&m_found, &FindModel::answered, this, &BookDialog::showAnswer);
    showAnswer();
}

void BookDialog::showAnswer()
{
    m_ui->leadList->setCurrentIndex(m_found.index(0));
    const bool isAsked = !m_ui->searchEdit->text().trimmed().isEmpty();
    m_ui->leadProblem->setTone(isAsked ? QStringLiteral("bad") : QStringLiteral("muted"));
    QString text;
    if (m_found.hasFailed())
        text = m_found.message();
    else if (m_found.rowCount() == 0)
        text = isAsked ? tr("No customer with an open lead is like this.")
                       : tr("Two letters of the name are enough.");
    showProblem(m_ui->leadProblem, text);
    if (m_acceptsAnswer)
        accept();
}

const Finding* BookDialog::chosen() const
{
    const QModelIndex current = m_ui->leadList->currentIndex();
    return current.isValid() ? m_found.finding(current.row()) : nullptr;
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
    QCoreApplication::sendEvent(m_ui->leadList, event);
    return true;
}

LeadId BookDialog::lead() const
{
    return chosen() ? chosen()->lead : LeadId {};
}

QString BookDialog::customer() const
{
    return chosen() ? findingTitle(*chosen()) : QString();
}

std::chrono::sys_seconds BookDialog::dueAt() const
{
    return instantOf(m_ui->dueEdit->dateTime(), m_setting.store.calendar);
}

void BookDialog::accept()
{
    m_acceptsAnswer = m_found.isSearching();
    if (m_acceptsAnswer)
        return; // What is chosen answers what was typed before.
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
