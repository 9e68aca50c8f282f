#include "services/visits/visitsteps.h"

#include "storage/changes/unitofwork.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/showrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace lotboard {
namespace {

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

Status checkTime(const storage::UnitOfWork& unit, std::chrono::sys_seconds dueAt)
{
    if (dueAt > unit.at())
        return success();
    return invalid(QT_TRANSLATE_NOOP(
        "Error", "An appointment lies in the future: choose a later time. Nothing was saved."));
}

/// The appointment, if it stands at one of `outcomes`.
Result<Appointment> standingAt(const Session& session, storage::UnitOfWork& unit, AppointmentId id,
    std::initializer_list<AppointmentOutcome> outcomes)
{
    auto found = storage::AppointmentRepository(unit.database()).find(session, id);
    if (!found)
        return found;
    if (std::find(outcomes.begin(), outcomes.end(), found->outcome) != outcomes.end())
        return found;
    if (found->outcome == AppointmentOutcome::Rescheduled)
        return Error {Error::Code::Conflict,
            {QCoreApplication::translate("Error", "The time of this appointment")}, {}};
    return invalid(QT_TRANSLATE_NOOP(
        "Error", "This appointment is over: somebody has marked how it ended. Nothing was saved."));
}

Result<Appointment> save(
    const Session& session, storage::UnitOfWork& unit, const Appointment& appointment)
{
    return storage::AppointmentRepository(unit.database()).update(session, unit, appointment);
}

std::optional<StaffId> whoever(const storage::UnitOfWork& unit)
{
    return unit.who().isValid() ? std::optional(unit.who()) : std::nullopt;
}

} // namespace

Result<Appointment> bookAppointment(
    const Session& session, storage::UnitOfWork& unit, LeadId lead, std::chrono::sys_seconds dueAt)
{
    if (const auto isLater = checkTime(unit, dueAt); !isLater)
        return isLater.error();
    return storage::AppointmentRepository(unit.database())
        .insert(session, unit,
            {.lead = lead, .setAt = unit.at(), .setBy = whoever(unit), .dueAt = dueAt});
}

Result<Appointment> moveAppointment(const Session& session, storage::UnitOfWork& unit,
    AppointmentId appointment, std::chrono::sys_seconds dueAt)
{
    if (const auto isLater = checkTime(unit, dueAt); !isLater)
        return isLater.error();
    auto before = standingAt(
        session, unit, appointment, {AppointmentOutcome::Open, AppointmentOutcome::Cancelled});
    if (!before)
        return before;
    before->outcome = AppointmentOutcome::Rescheduled;
    const auto ended = save(session, unit, *before);
    if (!ended)
        return ended;
    return storage::AppointmentRepository(unit.database())
        .insert(session, unit,
            {.lead = before->lead,
                .setAt = unit.at(),
                .setBy = whoever(unit),
                .dueAt = dueAt,
                .continues = before->id});
}

Result<Appointment> confirmAppointment(
    const Session& session, storage::UnitOfWork& unit, AppointmentId appointment)
{
    auto found = standingAt(session, unit, appointment, {AppointmentOutcome::Open});
    if (!found || found->confirmedAt)
        return found;
    found->confirmedAt = unit.at();
    return save(session, unit, *found);
}

Result<Appointment> endAppointment(const Session& session, storage::UnitOfWork& unit,
    AppointmentId appointment, AppointmentOutcome outcome)
{
    auto found = standingAt(session, unit, appointment, {AppointmentOutcome::Open});
    if (!found)
        return found;
    found->outcome = outcome;
    return save(session, unit, *found);
}

Result<Show> addVisit(const Session& session, storage::UnitOfWork& unit, const Show& show)
{
    Show visit = show;
    visit.id = {};
    if (visit.at > unit.at())
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "A visit that has not happened yet cannot be logged. Nothing was saved."));
    if (!visit.greetedBy)
        visit.greetedBy = whoever(unit);
    if (visit.appointment) {
        auto kept = standingAt(session, unit, *visit.appointment,
            {AppointmentOutcome::Open, AppointmentOutcome::NoShow});
        if (!kept)
            return kept.error();
        kept->outcome = AppointmentOutcome::Showed;
        visit.lead = kept->lead;
        if (const auto saved = save(session, unit, *kept); !saved)
            return saved.error();
    }
    return storage::ShowRepository(unit.database()).insert(session, unit, visit);
}

Result<Show> changeVisit(const Session& session, storage::UnitOfWork& unit, const Show& show)
{
    auto changed = storage::ShowRepository(unit.database()).update(session, unit, show);
    if (!changed || !changed->appointment)
        return changed;
    auto kept
        = storage::AppointmentRepository(unit.database()).find(session, *changed->appointment);
    if (!kept)
        return kept.error();
    if (kept->outcome != AppointmentOutcome::Open)
        return changed;
    kept->outcome = AppointmentOutcome::Showed;
    if (const auto saved = save(session, unit, *kept); !saved)
        return saved.error();
    return changed;
}

} // namespace lotboard
