#include "services/lead/leadlog.h"

#include "base/textgate.h"
#include "services/lead/leadsteps.h"
#include "services/unit.h"
#include "services/visits/visitsteps.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/taskrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

bool isWritten(Channel channel)
{
    return channel == Channel::Text || channel == Channel::Email || channel == Channel::Chat;
}

/// Writes one entry into one unit.
class EntryWriter
{
public:
    EntryWriter(const Session& session, storage::UnitOfWork& unit, const LeadLogEntry& entry,
        std::chrono::sys_seconds dayEnd)
        : m_session(session)
        , m_unit(unit)
        , m_entry(entry)
        , m_dayEnd(dayEnd)
        , m_appointments(unit.database())
        , m_tasks(unit.database())
    {
    }

    Result<Communication> write()
    {
        const auto touch = addTouch(m_session, m_unit,
            {.lead = m_entry.lead,
                .at = m_unit.at(),
                .staff = who(),
                .channel = m_entry.channel,
                .direction = m_entry.result == TouchResult::CustomerCame ? Direction::Inbound
                                                                         : Direction::Outbound,
                .isTwoWay = m_entry.result != TouchResult::NotReached,
                .evidence = evidenceOf(m_entry.channel, m_entry.result),
                .note = m_entry.note},
            m_entry.askedFor);
        if (!touch)
            return touch;
        for (const auto step : {&EntryWriter::answerTasks, &EntryWriter::keepAppointment,
                 &EntryWriter::promiseCall, &EntryWriter::setStatus}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return touch;
    }

private:
    std::optional<StaffId> who() const
    {
        return m_unit.who().isValid() ? std::optional(m_unit.who()) : std::nullopt;
    }

    Status answerTasks()
    {
        const auto tasks = m_tasks.ofLead(m_session, m_entry.lead);
        if (!tasks)
            return tasks.error();
        for (Task task : *tasks) {
            const bool isAnswered = task.dueAt < m_dayEnd;
            if (!task.isOpen() || (!isAnswered && !m_entry.lostReason))
                continue;
            (isAnswered ? task.doneAt : task.skippedAt) = m_unit.at();
            if (const auto saved = m_tasks.update(m_session, m_unit, task); !saved)
                return saved.error();
        }
        return success();
    }

    Status keepAppointment()
    {
        const auto appointments = m_appointments.ofLead(m_session, m_entry.lead);
        if (!appointments)
            return appointments.error();
        const auto open = std::find_if(appointments->rbegin(), appointments->rend(),
            [](const Appointment& made) { return made.outcome == AppointmentOutcome::Open; });
        const bool hasOpen = open != appointments->rend();
        Result<Appointment> kept = Appointment {};
        if (m_entry.isConfirmed && !hasOpen)
            return invalid(QT_TRANSLATE_NOOP(
                "Error", "There is no open appointment to confirm any more. Nothing was saved."));
        if (m_entry.appointmentAt)
            kept = hasOpen
                ? moveAppointment(m_session, m_unit, open->id, *m_entry.appointmentAt)
                : bookAppointment(m_session, m_unit, m_entry.lead, *m_entry.appointmentAt);
        else if (m_entry.lostReason && hasOpen)
            kept = endAppointment(m_session, m_unit, open->id, AppointmentOutcome::Cancelled);
        else if (m_entry.isConfirmed)
            kept = confirmAppointment(m_session, m_unit, open->id);
        return kept ? success() : Status(kept.error());
    }

    Status promiseCall()
    {
        if (!m_entry.callBackAt)
            return success();
        if (*m_entry.callBackAt <= m_unit.at())
            return invalid(QT_TRANSLATE_NOOP("Error",
                "A call-back lies in the future: choose a later time. Nothing was saved."));
        const auto promised = m_tasks.insert(m_session, m_unit,
            {.lead = m_entry.lead,
                .staff = who(),
                .dueAt = *m_entry.callBackAt,
                .what = cleanText(m_entry.callBackText, TextKind::Name).text});
        return promised ? success() : Status(promised.error());
    }

    Status setStatus()
    {
        if (m_entry.lostReason) {
            if (m_entry.lostReason->trimmed().isEmpty())
                return invalid(QT_TRANSLATE_NOOP("Error",
                    "Say why the lead is lost: it is what one learns from. Nothing was saved."));
            const auto lost = changeLeadStatus(
                m_session, m_unit, m_entry.lead, LeadStatus::Lost, *m_entry.lostReason);
            return lost ? success() : Status(lost.error());
        }
        if (!m_entry.appointmentAt && !m_entry.callBackAt)
            return success();
        const auto lead = storage::LeadRepository(m_unit.database()).find(m_session, m_entry.lead);
        if (!lead || lead->status != LeadStatus::Lost)
            return lead ? success() : Status(lead.error());
        const auto opened
            = changeLeadStatus(m_session, m_unit, m_entry.lead, LeadStatus::Open, QString());
        return opened ? success() : Status(opened.error());
    }

    const Session& m_session;
    storage::UnitOfWork& m_unit;
    const LeadLogEntry& m_entry;
    std::chrono::sys_seconds m_dayEnd;
    storage::AppointmentRepository m_appointments;
    storage::TaskRepository m_tasks;
};

} // namespace

ContactEvidence evidenceOf(Channel channel, TouchResult result)
{
    switch (result) {
    case TouchResult::NotReached:
        return ContactEvidence::None;
    case TouchResult::Reached:
        return isWritten(channel) ? ContactEvidence::StaffSays : ContactEvidence::Spoke;
    case TouchResult::CustomerCame:
        return ContactEvidence::CustomerReached;
    }
    return ContactEvidence::None;
}

Result<Saved<Communication>> LeadLog::log(const Session& session, const LeadLogEntry& entry)
{
    const BusinessCalendar calendar = m_workspace.store().calendar;
    const auto dayEnd = calendar.instant(m_workspace.today() + std::chrono::days(1), 0);
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return EntryWriter(session, unit, entry, dayEnd).write();
    });
}

} // namespace lotboard
