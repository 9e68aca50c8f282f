#pragma once

#include "base/clock.h"
#include "models/common/jobrunner.h"
#include "models/today/remindersettings.h"
#include "models/today/remindertext.h"
#include "services/today/todayservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace lotboard {

class Workspace;

/// Sees to it that somebody is reminded in time of what Today has to do: asks off the GUI thread
/// when something was saved, and looks at the clock now and then. What is due at the first look is
/// before the eyes of whoever has just opened the program, and needs no reminder. Does not know how
/// a reminder is shown.
class ReminderModel final : public QObject
{
    Q_OBJECT

public:
    /// Called on pool threads.
    struct Calls
    {
        std::function<Result<WorkToDo>()> toDo {};
        /// Empty if it is not to be seen any more.
        std::function<Result<LeadListRow>(LeadId lead)> lead {};
    };

    /// `clock` must outlive the model.
    ReminderModel(Calls calls, const Clock& clock, const BusinessCalendar& calendar,
        QObject* parent = nullptr);

    const ReminderSettings& settings() const { return m_settings; }
    /// Nothing is asked while reminders are off.
    void setSettings(const ReminderSettings& settings);
    /// Asked before each reminder: no name is told while the screen is locked.
    void setScreenLocked(std::function<bool()> isLocked) { m_isScreenLocked = std::move(isLocked); }
    /// Asks again.
    void reload();
    /// Likewise, but soon: several changes are one question.
    void reloadSoon();
    /// Reminds of what is due by the clock. Happens by itself several times a minute.
    void look();

Q_SIGNALS:
    /// The lead is zero if it is about several, or nobody in particular.
    void reminded(const lotboard::ReminderText& text, lotboard::LeadId lead);

private:
    void take(const Result<WorkToDo>& answer);
    bool isUpToDate() const;
    void tell(const std::vector<Reminder>& due);
    void tellOf(const Reminder& reminder, const LeadListRow& lead);

    const Calls m_calls;
    const Clock& m_clock;
    const BusinessCalendar m_calendar;
    ReminderSettings m_settings {.isOn = false};
    std::function<bool()> m_isScreenLocked = [] { return false; };
    std::optional<WorkToDo> m_toDo {};
    std::chrono::sys_days m_day {}; ///< That of the answer.
    ReminderLog m_log {};
    bool m_hasLooked = false;
    QTimer m_lookTimer;
    QTimer m_reloadTimer;
    JobRunner m_toDoJob;
    JobRunner m_leadJob;
};

/// On an open database, for one session: what is theirs and nobody's, or without a person
/// everybody's. `workspace` must outlive the calls.
ReminderModel::Calls reminderCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
