#include "models/today/todaymodel.h"

#include "services/wording/datetext.h"

namespace lotboard {

TodayModel::TodayModel(
    TodayCalls calls, const Clock& clock, const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_clock(clock)
    , m_calendar(calendar)
    , m_queue(calendar)
    , m_appointments(calendar)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TodayModel::tick);
}

QString TodayModel::summary() const
{
    if (m_state == State::Idle || m_state == State::Failed)
        return {};
    const QString todo = tr("%n to do", "", static_cast<int>(m_toDo));
    return tr("%1 · %2", "to do · appointments")
        .arg(todo, tr("%n appointment(s)", "", m_appointments.rowCount()));
}

QString TodayModel::customerOf(LeadId lead) const
{
    if (const int row = m_queue.rowOf(lead); row >= 0)
        return m_queue.rowAt(row).lead.customerName;
    for (int row = 0; row < m_appointments.rowCount(); ++row) {
        if (m_appointments.rowAt(row).lead.id == lead)
            return m_appointments.rowAt(row).lead.customerName;
    }
    return {};
}

QString TodayModel::nextDueText() const
{
    if (!m_nextDue)
        return tr("Nothing is promised for the next days. New leads come up here by themselves.");
    return tr("The next thing is due %1. New leads come up here by themselves.")
        .arg(storeNearTimeText(*m_nextDue, m_clock.now(), m_calendar));
}

void TodayModel::setPerson(std::optional<StaffId> person)
{
    if (person == m_person)
        return;
    m_person = person;
    if (m_state != State::Idle)
        reload();
}

void TodayModel::reload()
{
    if (m_state == State::Idle) {
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
    m_job.start([work = m_calls.work, person = m_person](
                    const JobControl& /*control*/) { return work(person); },
        [this](Result<TodayWork> answer) { take(std::move(answer)); });
}

void TodayModel::take(Result<TodayWork> answer)
{
    if (!answer) {
        m_state = State::Failed;
        m_errorMessage = errorText(answer.error());
        m_second.stop();
        Q_EMIT stateChanged();
        return;
    }
    Q_EMIT aboutToUpdate();
    const auto now = m_clock.now();
    m_day = m_calendar.businessDay(now);
    m_queue.setRows(std::move(answer->rows), now, answer->goals);
    m_appointments.setRows(std::move(answer->appointments), now);
    m_toDo = answer->toDo;
    m_nextDue = answer->nextDue;
    m_state = State::Ready;
    m_second.start();
    Q_EMIT updated();
    Q_EMIT stateChanged();
}

void TodayModel::tick()
{
    const auto now = m_clock.now();
    m_queue.setNow(now);
    // What was put off until today, and what today is.
    if (m_calendar.businessDay(now) != m_day)
        reload();
}

} // namespace lotboard
