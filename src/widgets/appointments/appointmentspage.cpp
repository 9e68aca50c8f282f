#include "widgets/appointments/appointmentspage.h"
#include "appointments/ui_appointmentspage.h"

#include "base/atomicfile.h"
#include "services/find/findservice.h"
#include "services/wording/datetext.h"
#include "services/workspace.h"
#include "widgets/appointments/bookdialog.h"
#include "widgets/appointments/settledmove.h"
#include "widgets/common/ask.h"
#include "widgets/common/tonecolours.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QSettings>

namespace lotboard {
namespace {

using namespace std::chrono_literals;
using Step = AppointmentBoard::Step;

AppointmentsPage::Setting settingOf(Workspace& workspace, const Session& session, Ask& ask)
{
    return {.calls = appointmentCalls(workspace, session),
        .openLeads =
            [&workspace, session](const QString& text, const JobControl& control) {
                return FindService(workspace).openLeads(session, text, control);
            },
        .session = session,
        .store = workspace.store(),
        .clock = &workspace.clock(),
        .ask = &ask};
}

AppointmentId idOf(const QListWidgetItem* item)
{
    return item ? AppointmentId {item->data(Qt::UserRole).toLongLong()} : AppointmentId {};
}

} // namespace

PageInfo AppointmentsPage::pageInfo()
{
    return {.id = QStringLiteral("appointments"),
        .title = AppointmentsPage::tr("Appointments"),
        .icon = QStringLiteral("appointments"),
        .group = NavigationGroup::Work,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("appointments")};
}

AppointmentsPage::AppointmentsPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::AppointmentsPage>())
    , m_setting(setting)
    , m_canEdit(setting.session.may(Right::EditLeads))
    , m_board(setting.calls, setting.store, *setting.clock)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    setUpHeader();
    setUpBoard();
    setUpSide();
    setUpKeys();
    connect(&m_board, &AppointmentBoard::changed, this, &AppointmentsPage::showBoard);
    connect(&m_board, &AppointmentBoard::actionSaved, this, &Page::actionSaved);
    connect(&m_board, &AppointmentBoard::conflicted, this, &AppointmentsPage::settle);
    connect(&m_board, &AppointmentBoard::refused, this, [this](const QString& message) {
        m_setting.ask->tell(this, tr("The appointment was not saved"), message);
    });
    connect(&m_minute, &QTimer::timeout, &m_board, &AppointmentBoard::tick);
    m_minute.start(1min);
    showBoard();
}

AppointmentsPage::AppointmentsPage(
    Workspace& workspace, const Session& session, Ask& ask, QWidget* parent)
    : AppointmentsPage(settingOf(workspace, session, ask), parent)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_board.state() != AppointmentBoard::State::Idle)
            m_board.load();
    });
}

AppointmentsPage::~AppointmentsPage() = default;

void AppointmentsPage::setUpHeader()
{
    connect(
        m_ui->dayButton, &QToolButton::clicked, this, [this] { m_board.setSpan(BoardSpan::Day); });
    connect(m_ui->weekButton, &QToolButton::clicked, this,
        [this] { m_board.setSpan(BoardSpan::Week); });
    connect(m_ui->earlierButton, &QToolButton::clicked, this, [this] { m_board.turn(-1); });
    connect(m_ui->laterButton, &QToolButton::clicked, this, [this] { m_board.turn(1); });
    connect(m_ui->todayButton, &QPushButton::clicked, &m_board, &AppointmentBoard::goToToday);
    connect(m_ui->personCombo, &QComboBox::activated, this, [this] {
        const StaffId person {m_ui->personCombo->currentData().toLongLong()};
        m_board.setPerson(person.isValid() ? std::optional(person) : std::nullopt);
    });
    connect(m_ui->newButton, &QPushButton::clicked, this, [this] {
        const auto now = m_setting.clock->now();
        book(std::chrono::ceil<std::chrono::hours>(now + 1h));
    });
    connect(m_ui->calendarButton, &QPushButton::clicked, this, [this] {
        saveCalendar(m_board.calendarFile(),
            tr("appointments-%1.ics", "name of a file").arg(isoDate(daysOf(m_board.view()).first)));
    });
    m_ui->newButton->setVisible(m_canEdit);
}

void AppointmentsPage::setUpBoard()
{
    BoardCanvas* canvas = m_ui->canvas;
    connect(canvas, &BoardCanvas::chosenChanged, this, [this](AppointmentId id) {
        m_chosen = id;
        showChosen();
    });
    connect(canvas, &BoardCanvas::opened, this, &AppointmentsPage::openLead);
    connect(canvas, &BoardCanvas::moveRequested, &m_board, &AppointmentBoard::move);
    connect(canvas, &BoardCanvas::bookingRequested, this,
        [this](std::chrono::sys_days day, int minute) {
            book(m_setting.store.calendar.instant(day, minute));
        });
    connect(canvas, &BoardCanvas::shown, this, [this](const QRect& rect) {
        m_ui->scrollArea->ensureVisible(rect.center().x(), rect.center().y(),
            std::min(rect.width() / 2, 80), rect.height() / 2 + 8);
    });
    connect(m_ui->scrollArea->horizontalScrollBar(), &QScrollBar::valueChanged, this,
        &AppointmentsPage::placeHeader);
    connect(m_ui->boardHeader, &BoardHeader::dayActivated, this, [this](std::chrono::sys_days day) {
        m_board.setSpan(BoardSpan::Day);
        m_board.setDay(day);
    });
    canvas->installEventFilter(this);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, &m_board, &AppointmentBoard::load);
}

bool AppointmentsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->canvas && event->type() == QEvent::Resize)
        placeHeader();
    return Page::eventFilter(watched, event);
}

void AppointmentsPage::setUpSide()
{
    m_ui->customerLabel->setElided(true);
    const auto onClick = [this](QPushButton* button, auto act) {
        connect(button, &QPushButton::clicked, this, act);
        button->setVisible(m_canEdit);
    };
    onClick(m_ui->confirmButton, [this] { take(Step::Confirm); });
    onClick(m_ui->showedButton, [this] { take(Step::Showed); });
    onClick(m_ui->noShowButton, [this] { take(Step::NoShow); });
    onClick(m_ui->cancelButton, [this] { take(Step::Cancel); });
    onClick(m_ui->moveButton, [this] { moveChosen(); });
    connect(m_ui->leadButton, &QPushButton::clicked, this, &AppointmentsPage::openLead);
    connect(m_ui->calendarOneButton, &QPushButton::clicked, this, [this] {
        saveCalendar(m_board.calendarFile(m_chosen), tr("appointment.ics", "name of a file"));
    });
    const auto choose = [this](const QListWidgetItem* item) {
        if (item && m_ui->confirmList->hasFocus())
            m_ui->canvas->choose(idOf(item));
    };
    connect(m_ui->confirmList, &QListWidget::currentItemChanged, this, choose);
    connect(m_ui->confirmList, &QListWidget::itemClicked, this, choose);
    connect(m_ui->confirmList, &QListWidget::itemActivated, this, &AppointmentsPage::openLead);
}

void AppointmentsPage::setUpKeys()
{
    addKey("dayAction", Qt::Key_D, [this] { m_board.setSpan(BoardSpan::Day); });
    addKey("weekAction", Qt::Key_W, [this] { m_board.setSpan(BoardSpan::Week); });
    addKey("todayAction", Qt::Key_T, [this] { m_board.goToToday(); });
    addKey("earlierAction", Qt::ALT | Qt::Key_Left, [this] { m_board.turn(-1); });
    addKey("laterAction", Qt::ALT | Qt::Key_Right, [this] { m_board.turn(1); });
    if (!m_canEdit)
        return;
    addKey("newAppointmentAction", QKeySequence::New, [this] { m_ui->newButton->click(); });
    addKey("confirmAction", Qt::Key_C, [this] { take(Step::Confirm); });
    addKey("showedAction", Qt::Key_S, [this] { take(Step::Showed); });
    addKey("noShowAction", Qt::Key_N, [this] { take(Step::NoShow); });
    addKey("cancelAction", Qt::Key_Delete, [this] { take(Step::Cancel); });
    addKey("moveAction", Qt::Key_M, [this] { moveChosen(); });
}

void AppointmentsPage::addKey(const char* name, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

void AppointmentsPage::settle(const QString& customer, const Appointment& original,
    const Appointment& theirs, const Appointment& ours)
{
    const auto dueAt
        = settledMove(customer, original, theirs, ours, m_setting.store.calendar, this);
    if (dueAt)
        m_board.moveTo(theirs, customer, *dueAt);
}

void AppointmentsPage::activate()
{
    if (m_board.state() == AppointmentBoard::State::Idle)
        m_board.load();
    m_ui->canvas->setFocus();
}

void AppointmentsPage::refresh()
{
    m_board.load();
}

QWidget* AppointmentsPage::headerBar()
{
    return m_ui->header;
}

bool AppointmentsPage::isReady() const
{
    return m_board.state() == AppointmentBoard::State::Ready
        || m_board.state() == AppointmentBoard::State::Failed;
}

void AppointmentsPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("isWeek"), m_board.view().span == BoardSpan::Week);
}

void AppointmentsPage::restoreState(QSettings& settings)
{
    const bool isWeek = settings.value(QStringLiteral("isWeek"), true).toBool();
    m_board.setSpan(isWeek ? BoardSpan::Week : BoardSpan::Day);
}

void AppointmentsPage::showBoard()
{
    const bool isFailed = m_board.state() == AppointmentBoard::State::Failed;
    if (isFailed) {
        m_ui->emptyState->clearActions();
        m_ui->emptyState->setText(tr("The appointments cannot be shown"), m_board.errorMessage());
        m_ui->emptyState->addAction(QStringLiteral("retry"), tr("Try again"));
    }
    m_ui->stack->setCurrentWidget(
        isFailed ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->content);
    const bool isWeek = m_board.view().span == BoardSpan::Week;
    m_ui->dayButton->setChecked(!isWeek);
    m_ui->weekButton->setChecked(isWeek);
    m_ui->titleLabel->setText(m_board.title());
    const Board& board = m_board.board();
    m_ui->boardHeader->setColumns(board.columns);
    m_ui->canvas->setBoard(board, m_canEdit);
    placeHeader();
    const bool isReady = m_board.state() == AppointmentBoard::State::Ready;
    m_ui->emptyLabel->setVisible(isReady && board.cards.empty());
    m_ui->emptyLabel->setText(isWeek
            ? tr("No appointments this week. Double-click a time, or press Enter on it.")
            : tr("No appointments on this day. Double-click a time, or press Enter on it."));
    m_ui->calendarButton->setEnabled(!board.cards.empty());
    showPersons();
    showConfirmations();
    showChosen();
    scrollToWork();
    if (this->isReady())
        Q_EMIT becameReady();
}

void AppointmentsPage::showPersons()
{
    QComboBox* combo = m_ui->personCombo;
    if (combo->view()->isVisible())
        return; // Somebody is choosing.
    combo->clear();
    combo->addItem(tr("Everybody"), 0);
    for (const Staff& person : m_board.staff()) {
        if (!person.activeTo)
            combo->addItem(person.name, QVariant::fromValue<qlonglong>(person.id.value));
    }
    const StaffId chosen = m_board.view().person.value_or(StaffId {});
    combo->setCurrentIndex(
        std::max(0, combo->findData(QVariant::fromValue<qlonglong>(chosen.value))));
}

void AppointmentsPage::showConfirmations()
{
    const auto& cards = m_board.toConfirm();
    QListWidget* list = m_ui->confirmList;
    const AppointmentId current = idOf(list->currentItem());
    list->clear();
    // Room for two lines of any script: Qt reckons with the letters of the first face alone.
    const int height = 3 * list->fontMetrics().height();
    for (const BoardCard& card : cards) {
        auto* item = new QListWidgetItem(
            tr("%1\n%2", "time, customer").arg(card.when, card.customer), list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(card.id.value));
        item->setSizeHint({0, height});
        if (card.id == current)
            list->setCurrentItem(item);
    }
    list->setVisible(!cards.empty());
    const auto until = confirmUntil(m_setting.store.calendar, m_setting.clock->now());
    const QString day
        = storeDayText(m_setting.store.calendar.businessDay(until - std::chrono::seconds(1)));
    m_ui->confirmNote->setText(cards.empty()
            ? tr("Everybody who comes until %1 has confirmed.").arg(day)
            : tr("%n appointment(s) until %1", nullptr, static_cast<int>(cards.size())).arg(day));
}

void AppointmentsPage::showChosen()
{
    const BoardCard* card = m_board.card(m_chosen);
    m_ui->detail->setVisible(card != nullptr);
    m_ui->noneLabel->setVisible(!card);
    if (!card)
        return;
    m_ui->customerLabel->setText(card->customer);
    m_ui->stateLabel->setText(card->state);
    m_ui->stateLabel->setTone(toneName(card->tone));
    m_ui->whenLabel->setText(card->when);
    m_ui->vehicleLabel->setText(card->vehicle);
    m_ui->vehicleLabel->setVisible(!card->vehicle.isEmpty());
    m_ui->warningLabel->setText(card->warning);
    m_ui->warningLabel->setVisible(!card->warning.isEmpty());
    m_ui->confirmButton->setEnabled(card->isOpen && !card->isConfirmed);
    for (QPushButton* button :
        {m_ui->showedButton, m_ui->noShowButton, m_ui->cancelButton, m_ui->moveButton})
        button->setEnabled(card->isOpen);
}

void AppointmentsPage::placeHeader()
{
    m_ui->boardHeader->setGeometryOfColumns(
        m_ui->canvas->geometryOfBoard(), m_ui->scrollArea->horizontalScrollBar()->value());
}

/// The first time, the board begins an hour before now.
void AppointmentsPage::scrollToWork()
{
    const auto now = m_board.board().nowMinute;
    if (m_hasScrolled || !isReady() || !now || !isVisible())
        return;
    m_hasScrolled = true;
    const int y = m_ui->canvas->geometryOfBoard().top(*now - 60);
    QTimer::singleShot(0, this, [this, y] { m_ui->scrollArea->verticalScrollBar()->setValue(y); });
}

void AppointmentsPage::take(Step step)
{
    const BoardCard* card = m_board.card(m_chosen);
    if (card && card->isOpen)
        m_board.take(step, m_chosen);
}

void AppointmentsPage::moveChosen()
{
    const BoardCard* card = m_board.card(m_chosen);
    if (!card || !card->isOpen)
        return;
    BookDialog dialog({.store = m_setting.store,
                          .clock = m_setting.clock,
                          .dueAt = card->dueAt,
                          .customer = card->customer},
        this);
    const AppointmentId id = m_chosen;
    if (dialog.exec() != QDialog::Accepted)
        return;
    const LocalTime due = m_setting.store.calendar.localTime(dialog.dueAt());
    m_board.move(id, due.day, due.minute);
}

void AppointmentsPage::openLead()
{
    if (const BoardCard* card = m_board.card(m_chosen))
        Q_EMIT leadActivated(card->lead);
}

void AppointmentsPage::book(std::chrono::sys_seconds dueAt)
{
    BookDialog dialog({.openLeads = m_setting.openLeads,
                          .store = m_setting.store,
                          .clock = m_setting.clock,
                          .dueAt = dueAt},
        this);
    if (dialog.exec() == QDialog::Accepted)
        m_board.book(dialog.lead(), dialog.customer(), dialog.dueAt());
}

void AppointmentsPage::saveCalendar(const QByteArray& file, const QString& name)
{
    if (file.isEmpty())
        return;
    const auto path = m_setting.ask->saveFile(
        this, tr("Save as calendar file"), name, tr("Calendar files (*.ics)"));
    if (!path)
        return;
    const auto written = writeFileAtomically(*path, file);
    if (written)
        Q_EMIT statusReported(tr("Saved as %1").arg(*path));
    else
        m_setting.ask->tell(
            this, tr("The calendar file was not saved"), errorText(written.error()));
}

} // namespace lotboard
