#include "models/today/remindermodel.h"

#include "models/leads/leadcalls.h"
#include "services/workspace.h"

#include <utility>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 10s;
constexpr auto afterChange = 2s; ///< Rows of an import arrive in a row.

} // namespace

ReminderModel::ReminderModel(
    Calls calls, const Clock& clock, const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_clock(clock)
    , m_calendar(calendar)
{
    m_lookTimer.setInterval(betweenLooks);
    connect(&m_lookTimer, &QTimer::timeout, this, &ReminderModel::look);
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(afterChange);
    connect(&m_reloadTimer, &QTimer::timeout, this, &ReminderModel::reload);
}

void ReminderModel::setSettings(const ReminderSettings& settings)
{
    const bool wasOn = m_settings.isOn;
    m_settings = settings;
    if (wasOn == settings.isOn)
        return;
    m_toDo.reset();
    m_hasLooked = false;
    if (settings.isOn) {
        m_lookTimer.start();
        reload();
    } else {
        m_lookTimer.stop();
        m_reloadTimer.stop();
        m_toDoJob.cancel();
        m_leadJob.cancel();
    }
}

void ReminderModel::reloadSoon()
{
    // Not put off by what comes after: a busy store would never be asked.
    if (!m_reloadTimer.isActive())
        m_reloadTimer.start();
}

void ReminderModel::reload()
{
    if (!m_settings.isOn)
        return;
    m_reloadTimer.stop();
    m_toDoJob.start([toDo = m_calls.toDo](const JobControl& /*control*/) { return toDo(); },
        [this](const Result<WorkToDo>& answer) { take(answer); });
}

void ReminderModel::take(const Result<WorkToDo>& answer)
{
    if (!answer)
        return; // Today says so; the next change asks again.
    const auto now = m_clock.now();
    m_toDo = *answer;
    m_day = m_calendar.businessDay(now);
    if (std::exchange(m_hasLooked, true))
        look();
    else
        m_log.take(m_toDo->items, now, m_calendar, m_toDo->goals);
}

/// Whoever was answered a moment ago is still open in an old answer.
bool ReminderModel::isUpToDate() const
{
    return m_toDo && !m_reloadTimer.isActive() && !m_toDoJob.isRunning();
}

void ReminderModel::look()
{
    if (!m_settings.isOn || !isUpToDate())
        return;
    const auto now = m_clock.now();
    if (m_calendar.businessDay(now) != m_day) {
        reload(); // Other appointments are to be confirmed today.
        return;
    }
    if (isQuiet(m_settings.quiet, now, m_calendar))
        return;
    const auto due = m_log.take(m_toDo->items, now, m_calendar, m_toDo->goals);
    if (!due.empty())
        tell(due);
}

void ReminderModel::tell(const std::vector<Reminder>& due)
{
    if (due.size() > 1 || m_isScreenLocked()) {
        Q_EMIT reminded(reminderText(due), due.size() > 1 ? LeadId() : due.front().item.lead);
        return;
    }
    m_leadJob.start([lead = m_calls.lead, id = due.front().item.lead](
                        const JobControl& /*control*/) { return lead(id); },
        [this, due](const Result<LeadListRow>& lead) {
            if (lead && !lead->customerName.isEmpty() && !m_isScreenLocked())
                tellOf(due.front(), *lead);
            else
                Q_EMIT reminded(reminderText(due), due.front().item.lead);
        });
}

void ReminderModel::tellOf(const Reminder& reminder, const LeadListRow& lead)
{
    Q_EMIT reminded(
        reminderText(reminder, lead, m_clock.now(), m_calendar, m_toDo->goals), reminder.item.lead);
}

ReminderModel::Calls reminderCalls(Workspace& workspace, const Session& session)
{
    const auto person = session.who.isValid() ? std::optional(session.who) : std::nullopt;
    return {.toDo
        = [&workspace, session, person] { return TodayService(workspace).toDo(session, person); },
        .lead = [rows = leadCalls(workspace, session).rows](LeadId lead) -> Result<LeadListRow> {
            auto found = rows({lead});
            return found ? Result(std::move(found->front())) : Result<LeadListRow>(found.error());
        }};
}

} // namespace lotboard
