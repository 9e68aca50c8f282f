#include "services/import/eventimporter.h"

namespace lotboard {
namespace {

using storage::ImportKey;

template<class Id>
std::optional<Id> unlessNone(Id id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

// What a row does not say of an event that is stored already stays as it is. Who and when, and the
// lead it belongs to, come with the event and are as the row says.

void keepUnsaid(const Communication& stored, Communication& after)
{
    after.staff = after.staff ? after.staff : stored.staff;
    if (after.note.isEmpty())
        after.note = stored.note;
}

void keepUnsaid(const Appointment& stored, Appointment& after)
{
    after.setBy = after.setBy ? after.setBy : stored.setBy;
    after.confirmedAt = after.confirmedAt ? after.confirmedAt : stored.confirmedAt;
    // "Open" is what a list says that knows no better.
    if (after.outcome == AppointmentOutcome::Open)
        after.outcome = stored.outcome;
    after.continues = stored.continues;
}

void keepUnsaid(const Show& stored, Show& after)
{
    after.appointment = after.appointment ? after.appointment : stored.appointment;
    after.greetedBy = after.greetedBy ? after.greetedBy : stored.greetedBy;
    after.hadTestDrive |= stored.hadTestDrive;
    after.wasWrittenUp |= stored.wasWrittenUp;
}

} // namespace

EventImporter::EventImporter(const BusinessCalendar& calendar, BatchStore& store,
    NameResolver& names, LeadImporter& leads, ProblemLog& problems)
    : m_calendar(calendar)
    , m_store(store)
    , m_names(names)
    , m_leads(leads)
    , m_problems(problems)
{
}

LeadId EventImporter::leadFor(const RowDraft& draft, LeadId lead, std::chrono::sys_seconds at)
{
    const LeadId found = lead.isValid() ? lead : m_leads.leadFor(draft, at);
    if (!found.isValid() && m_store.status())
        m_problems.reject(ImportReason::UnknownLead, {}, draft.leadId.toStdString());
    return found;
}

void EventImporter::import(const RowDraft& draft, LeadId lead)
{
    for (const CommunicationDraft& communication : draft.communications) {
        const LeadId owner = leadFor(draft, lead, communication.at);
        if (owner.isValid())
            importCommunication(communication, owner);
    }
    AppointmentId appointment;
    if (draft.appointment) {
        const LeadId owner = leadFor(draft, lead, draft.appointment->setAt);
        if (owner.isValid())
            appointment = importAppointment(*draft.appointment, owner);
    }
    if (draft.show) {
        const LeadId owner = leadFor(draft, lead, draft.show->at);
        if (owner.isValid())
            importShow(*draft.show, owner, appointment);
    }
}

template<class T>
decltype(T::id) EventImporter::addOrChange(T after, ImportKey key)
{
    const auto id = m_store.find<decltype(T::id)>(key, after.externalId);
    if (!id.isValid()) {
        after.id = m_store.add(after);
        m_store.remember(key, after.externalId, after.id);
        return after.id;
    }
    if (!m_store.isFirstMention<T>(id)) {
        m_problems.warn(ImportReason::SameIdAgain, {}, after.externalId.toStdString());
        m_store.skip(EntityOf<T>::value);
        return id;
    }
    if (const auto stored = m_store.load<T>(id)) {
        after.id = id;
        after.version = stored->version;
        keepUnsaid(*stored, after);
        m_store.changeOrSkip(*stored, after);
    }
    return id;
}

void EventImporter::importCommunication(const CommunicationDraft& draft, LeadId lead)
{
    addOrChange(Communication {.externalId = draft.externalId,
                    .lead = lead,
                    .at = draft.at,
                    .staff = unlessNone(m_names.staff(draft.staff)),
                    .channel = draft.channel,
                    .direction = draft.direction,
                    .isTwoWay = draft.evidence != ContactEvidence::None,
                    .evidence = draft.evidence,
                    .isAutomatic = draft.isAutomatic,
                    .note = draft.note},
        ImportKey::CommunicationExternalId);
}

AppointmentId EventImporter::importAppointment(const AppointmentDraft& draft, LeadId lead)
{
    return addOrChange(Appointment {.externalId = draft.externalId,
                           .lead = lead,
                           .setAt = draft.setAt,
                           .setBy = unlessNone(m_names.staff(draft.setBy)),
                           .dueAt = draft.dueAt,
                           .confirmedAt = draft.confirmedAt,
                           .outcome = draft.outcome.value_or(AppointmentOutcome::Open)},
        ImportKey::AppointmentExternalId);
}

void EventImporter::importShow(const ShowDraft& draft, LeadId lead, AppointmentId ofRow)
{
    const AppointmentId appointment = appointmentOf(draft, lead, ofRow);
    addOrChange(Show {.externalId = draft.externalId,
                    .lead = lead,
                    .at = draft.at,
                    .appointment = unlessNone(appointment),
                    .greetedBy = unlessNone(m_names.staff(draft.greetedBy)),
                    .hadTestDrive = draft.hadTestDrive.value_or(false),
                    .wasWrittenUp = draft.wasWrittenUp.value_or(false)},
        ImportKey::ShowExternalId);
    if (appointment.isValid() && appointment != ofRow)
        markShowed(appointment);
}

AppointmentId EventImporter::appointmentOf(const ShowDraft& draft, LeadId lead, AppointmentId ofRow)
{
    if (draft.appointmentId.isEmpty())
        return ofRow.isValid() ? ofRow : appointmentOfDay(draft, lead);
    const auto named
        = m_store.find<AppointmentId>(ImportKey::AppointmentExternalId, draft.appointmentId);
    if (!named.isValid())
        m_problems.warn(ImportReason::UnknownAppointment, {}, draft.appointmentId.toStdString());
    return named;
}

/// Of several appointments on the day of the visit none is guessed.
AppointmentId EventImporter::appointmentOfDay(const ShowDraft& draft, LeadId lead)
{
    const auto day = m_calendar.businessDay(draft.at);
    const auto appointments = m_store.appointmentsFor(lead, m_calendar.instant(day, 0),
        m_calendar.instant(day + std::chrono::days(1), 0), draft.externalId);
    if (appointments.size() > 1)
        m_problems.warn(ImportReason::SeveralAppointments);
    return appointments.size() == 1 ? appointments.front() : AppointmentId {};
}

void EventImporter::markShowed(AppointmentId appointment)
{
    const auto stored = m_store.load<Appointment>(appointment);
    if (!stored || stored->outcome != AppointmentOutcome::Open)
        return;
    Appointment after = *stored;
    after.outcome = AppointmentOutcome::Showed;
    m_store.change(*stored, after);
}

} // namespace lotboard
