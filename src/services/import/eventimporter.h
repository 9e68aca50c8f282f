#pragma once

#include "services/import/batchstore.h"
#include "services/import/leadimporter.h"
#include "services/import/nameresolver.h"
#include "services/import/problemlog.h"
#include "services/import/rowdraft.h"

namespace lotboard {

/// Adds and changes what happens to a lead before it is sold: communications, appointments, visits.
class EventImporter
{
public:
    EventImporter(const BusinessCalendar& calendar, BatchStore& store, NameResolver& names,
        LeadImporter& leads, ProblemLog& problems);

    /// All of these in the row. `lead` is the lead of the row, or zero where it must be found; a
    /// row whose lead is not known is rejected.
    void import(const RowDraft& draft, LeadId lead);

private:
    LeadId leadFor(const RowDraft& draft, LeadId lead, std::chrono::sys_seconds at);
    void importCommunication(const CommunicationDraft& draft, LeadId lead);
    AppointmentId importAppointment(const AppointmentDraft& draft, LeadId lead);
    void importShow(const ShowDraft& draft, LeadId lead, AppointmentId ofRow);
    AppointmentId appointmentOf(const ShowDraft& draft, LeadId lead, AppointmentId ofRow);
    AppointmentId appointmentOfDay(const ShowDraft& draft, LeadId lead);
    void markShowed(AppointmentId appointment);

    template<class T>
    decltype(T::id) addOrChange(T after, storage::ImportKey key);

    const BusinessCalendar& m_calendar;
    BatchStore& m_store;
    NameResolver& m_names;
    LeadImporter& m_leads;
    ProblemLog& m_problems;
};

} // namespace lotboard
