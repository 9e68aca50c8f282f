#include "models/appointments/appointmentboard.h"

#include "services/appointments/calendarfile.h"
#include "services/wording/datetext.h"
#include "services/wording/periodtext.h"

#include <algorithm>

namespace lotboard {

AppointmentBoard::AppointmentBoard(
    AppointmentCalls calls, const Store& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_store(store)
    , m_clock(clock)
{
    m_view.day = store.calendar.businessDay(clock.now());
}

void AppointmentBoard::load()
{
    const BusinessCalendar& calendar = m_store.calendar;
    const Period days = daysOf(m_view);
    const auto from = calendar.instant(days.first, 0);
    const auto to = calendar.instant(days.last + std::chrono::days(1), 0);
    const auto now = m_clock.now();
    m_loading.start(
        [between = m_calls.between, from, to, now, until = confirmUntil(calendar, now)](
            const JobControl&) -> Result<Answer> {
            auto board = between(from, to);
            if (!board)
                return board.error();
            auto soon = between(now, until);
            if (!soon)
                return soon.error();
            return Answer {*std::move(board), *std::move(soon)};
        },
        [this](Result<Answer> answer) {
            if (answer) {
                m_content = std::move(answer->board);
                m_soon = std::move(answer->soon);
                m_state = State::Ready;
            } else {
                m_errorMessage = errorText(answer.error());
                m_state = State::Failed;
            }
            show();
        });
    if (m_state == State::Idle) {
        m_state = State::Loading;
        Q_EMIT changed();
    }
}

void AppointmentBoard::show()
{
    if (m_state == State::Ready) {
        m_board = boardOf(m_view, m_content, m_store.calendar, m_clock.now());
        m_toConfirm = lotboard::toConfirm(m_soon, m_store.calendar, m_clock.now());
    }
    Q_EMIT changed();
}

void AppointmentBoard::tick()
{
    show();
}

void AppointmentBoard::setView(const BoardView& view)
{
    if (view == m_view)
        return;
    const bool isSameDays = daysOf(view) == daysOf(m_view);
    m_view = view;
    if (m_state == State::Idle)
        return;
    if (isSameDays)
        show();
    else
        load();
}

void AppointmentBoard::setSpan(BoardSpan span)
{
    BoardView view = m_view;
    view.span = span;
    setView(view);
}

void AppointmentBoard::setDay(std::chrono::sys_days day)
{
    BoardView view = m_view;
    view.day = day;
    setView(view);
}

void AppointmentBoard::setPerson(std::optional<StaffId> person)
{
    BoardView view = m_view;
    view.person = person;
    setView(view);
}

void AppointmentBoard::turn(int pages)
{
    const int days = m_view.span == BoardSpan::Week ? 7 : 1;
    setDay(m_view.day + std::chrono::days(days * pages));
}

void AppointmentBoard::goToToday()
{
    setDay(m_store.calendar.businessDay(m_clock.now()));
}

QString AppointmentBoard::title() const
{
    return periodDates(daysOf(m_view));
}

const BoardAppointment* AppointmentBoard::found(AppointmentId id) const
{
    for (const BoardContent* content : {&m_content, &m_soon}) {
        for (const BoardAppointment& entry : content->appointments) {
            if (entry.appointment.id == id)
                return &entry;
        }
    }
    return nullptr;
}

const BoardCard* AppointmentBoard::card(AppointmentId id) const
{
    for (const std::vector<BoardCard>* cards : {&m_board.cards, &m_toConfirm}) {
        const auto found = std::ranges::find(*cards, id, &BoardCard::id);
        if (found != cards->end())
            return &*found;
    }
    return nullptr;
}

std::vector<BoardAppointment> AppointmentBoard::shownAppointments() const
{
    std::vector<BoardAppointment> shown;
    for (const BoardCard& card : m_board.cards)
        shown.push_back(*found(card.id));
    return shown;
}

QByteArray AppointmentBoard::calendarFile() const
{
    const auto shown = shownAppointments();
    return shown.empty() ? QByteArray() : lotboard::calendarFile(shown, m_store, m_clock.now());
}

QByteArray AppointmentBoard::calendarFile(AppointmentId id) const
{
    const BoardAppointment* entry = found(id);
    return entry ? lotboard::calendarFile({*entry}, m_store, m_clock.now()) : QByteArray();
}

void AppointmentBoard::take(Step step, AppointmentId id)
{
    const BoardAppointment* entry = found(id);
    if (!entry)
        return;
    const auto task = [&](const QString& text, auto call) {
        save({.text = text.arg(entry->customer), .work = [call, id] { return call(id); }});
    };
    switch (step) {
    case Step::Confirm:
        return task(tr("appointment of %1 confirmed"), m_calls.confirm);
    case Step::Showed:
        return task(tr("visit of %1"), m_calls.showed);
    case Step::NoShow:
        return task(tr("no show of %1"), m_calls.noShow);
    case Step::Cancel:
        return task(tr("appointment of %1 cancelled"), m_calls.cancel);
    }
}

void AppointmentBoard::move(AppointmentId id, std::chrono::sys_days day, int minute)
{
    const BoardAppointment* entry = found(id);
    const auto dueAt = m_store.calendar.instant(day, minute);
    if (!entry || entry->appointment.dueAt == dueAt)
        return show(); // The card goes back to where it was.
    moveTo(entry->appointment, entry->customer, dueAt);
}

void AppointmentBoard::moveTo(
    const Appointment& appointment, const QString& customer, std::chrono::sys_seconds dueAt)
{
    save({.text
        = tr("appointment of %1 moved to %2").arg(customer, storeTimeText(dueAt, m_store.calendar)),
        .work = [reschedule = m_calls.reschedule, id = appointment.id,
                    dueAt] { return reschedule(id, dueAt); },
        .customer = customer,
        .moved = appointment,
        .dueAt = dueAt});
}

void AppointmentBoard::book(LeadId lead, const QString& customer, std::chrono::sys_seconds dueAt)
{
    save({.text = tr("appointment of %1").arg(customer),
        .work = [book = m_calls.book, lead, dueAt] { return book(lead, dueAt); }});
}

void AppointmentBoard::save(Task task)
{
    m_waiting.push_back(std::move(task));
    if (!m_saving.isRunning())
        saveNext();
}

void AppointmentBoard::saveNext()
{
    if (m_waiting.empty())
        return;
    const Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_saving.start(
        [task, current = m_calls.current](const JobControl&) {
            if (!task.moved)
                return Saving {task.work()};
            return attemptToSave(task.work, [&] { return current(task.moved->id); });
        },
        [this, task](const Saving& saving) {
            takeSaving(task, saving);
            load();
            if (!m_saving.isRunning())
                saveNext();
        });
}

void AppointmentBoard::takeSaving(const Task& task, const Saving& saving)
{
    if (saving.saved) {
        Q_EMIT actionSaved(task.text, *saving.saved);
    } else if (saving.theirs) {
        Appointment ours = *task.moved;
        ours.dueAt = task.dueAt;
        Q_EMIT conflicted(task.customer, *task.moved, *saving.theirs, ours);
    } else {
        Q_EMIT refused(errorText(saving.saved.error()));
    }
}

} // namespace lotboard
