#include "services/check/supposition.h"

namespace lotboard {

bool canSuppose(CheckFix fix)
{
    return fix == CheckFix::EndAppointment || fix == CheckFix::MarkShowed
        || fix == CheckFix::MarkDuplicate || fix == CheckFix::MarkInvalid;
}

void Supposition::lead(const LeadFact& fact)
{
    LeadFact supposed = fact;
    if (m_records.contains(fact.id.value) && m_fix == CheckFix::MarkDuplicate)
        supposed.status = LeadStatus::Duplicate;
    if (m_records.contains(fact.id.value) && m_fix == CheckFix::MarkInvalid)
        supposed.status = LeadStatus::Invalid;
    m_sink.lead(supposed);
}

void Supposition::appointment(const AppointmentFact& fact)
{
    AppointmentFact supposed = fact;
    const bool showed = m_fix == CheckFix::EndAppointment || m_fix == CheckFix::MarkShowed;
    if (showed && m_records.contains(fact.id.value))
        supposed.outcome = AppointmentOutcome::Showed;
    m_sink.appointment(supposed);
}

void AppointmentsOfVisits::show(const ShowFact& fact)
{
    if (m_visits.contains(fact.id.value))
        m_appointments.insert(fact.appointment.value);
}

} // namespace lotboard
