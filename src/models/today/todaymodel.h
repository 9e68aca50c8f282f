#pragma once

#include "base/clock.h"
#include "models/common/jobrunner.h"
#include "models/today/appointmentlistmodel.h"
#include "models/today/queuemodel.h"
#include "models/today/todaycalls.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lotboard {

/// What there is to do today, for one person or for everybody: asks off the GUI thread, keeps the
/// queue and the appointments, and lets the clocks run once a second without asking again. Does not
/// know which line is chosen.
class TodayModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    /// `clock` must outlive the model.
    TodayModel(TodayCalls calls, const Clock& clock, const BusinessCalendar& calendar,
        QObject* parent = nullptr);

    QueueModel* queue() { return &m_queue; }
    const QueueModel* queue() const { return &m_queue; }
    AppointmentListModel* appointments() { return &m_appointments; }
    const AppointmentListModel* appointments() const { return &m_appointments; }
    /// Of a lead in the queue or with an appointment today; else empty.
    QString customerOf(LeadId lead) const;
    const BusinessCalendar& calendar() const { return m_calendar; }

    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    /// All there is, also what the queue has no room for.
    std::int64_t toDo() const { return m_toDo; }
    std::optional<StaffId> person() const { return m_person; }
    /// "7 to do · 4 appointments"; empty before the first answer.
    QString summary() const;
    /// When the next thing is due, in a sentence.
    QString nextDueText() const;

    /// Without: everybody's.
    void setPerson(std::optional<StaffId> person);
    /// Asks again; what is shown stays until the answer is there.
    void reload();

Q_SIGNALS:
    /// The lists are about to be brought up to date, and were.
    void aboutToUpdate();
    void updated();
    void stateChanged();

private:
    void take(Result<TodayWork> answer);
    void tick();

    const TodayCalls m_calls;
    const Clock& m_clock;
    const BusinessCalendar m_calendar;
    QueueModel m_queue;
    AppointmentListModel m_appointments;
    State m_state = State::Idle;
    QString m_errorMessage {};
    std::int64_t m_toDo = 0;
    std::optional<StaffId> m_person {};
    std::optional<std::chrono::sys_seconds> m_nextDue {};
    std::chrono::sys_days m_day {};
    QTimer m_second;
    JobRunner m_job;
};

} // namespace lotboard
