#include "services/import/draftparts.h"
#include "services/import/draftreader.h"

#include <array>
#include <utility>

namespace lotboard {
namespace {

using exchange::Field;

/// The milestones of a wide row, each where there is a date for it.
struct Milestones
{
    std::optional<std::chrono::sys_seconds> attempted {};
    std::optional<std::chrono::sys_seconds> contacted {};
    std::optional<std::chrono::sys_seconds> appointmentSet {};
    std::optional<std::chrono::sys_seconds> appointmentDue {};
    std::optional<std::chrono::sys_seconds> showed {};
};

Milestones milestones(RowFields& fields)
{
    return {.attempted = fields.instant(Field::FirstAttemptAt, DayPart::Closing),
        .contacted = fields.instant(Field::FirstContactAt, DayPart::Closing),
        .appointmentSet = fields.instant(Field::AppointmentSetAt, DayPart::Closing),
        .appointmentDue = fields.instant(Field::AppointmentDueAt, DayPart::Closing),
        .showed = fields.instant(Field::ShowAt, DayPart::Closing)};
}

/// The earliest date that a row without an arrival has; the lead was there by then.
std::optional<std::chrono::sys_seconds> earliest(
    const RowFields& fields, const Milestones& steps, const SaleDraft& sale, const LeadDraft& lead)
{
    std::optional<std::chrono::sys_seconds> first;
    const auto consider = [&first](const std::optional<std::chrono::sys_seconds>& at) {
        if (at && (!first || *at < *first))
            first = at;
    };
    for (const auto& step : {steps.attempted, steps.contacted, steps.appointmentSet,
             steps.appointmentDue, steps.showed, lead.statusAt})
        consider(step);
    if (const auto day = sale.day())
        consider(fields.at(*day, DayPart::Opening));
    return first;
}

/// When the steps of a row happened, as far as it says, in the order in which a lead takes them.
using Timeline = std::array<std::optional<std::chrono::sys_seconds>, 7>;

/// When a step happened of which the row only says that it did: with the next one, else on the day
/// of the one before, as late as may be.
std::chrono::sys_seconds assumedAt(const RowFields& fields, const Timeline& known, std::size_t step)
{
    for (std::size_t later = step; later < known.size(); ++later) {
        if (known[later])
            return *known[later];
    }
    std::size_t earlier = step - 1;
    while (!known[earlier])
        --earlier;
    const auto day = fields.calendar().businessDay(*known[earlier]);
    return std::max(*known[earlier], fields.at(day, DayPart::Closing));
}

/// REQUIRES: the arrival is known.
void assumeDays(RowFields& fields, Milestones& steps, SaleDraft& sale, const LeadDraft& lead)
{
    std::optional<std::chrono::sys_seconds> sold;
    if (sale.day())
        sold = fields.at(*sale.day(), DayPart::Closing);
    else if (lead.status == LeadStatus::Sold)
        sold = lead.statusAt;
    const Timeline known {lead.receivedAt, steps.attempted, steps.contacted, steps.appointmentSet,
        steps.appointmentDue, steps.showed, sold};
    const auto assume = [&](Field field, std::size_t step) {
        fields.warnOfColumn(ImportReason::MilestoneWithoutDay, field);
        return assumedAt(fields, known, step);
    };
    const std::array milestones {std::pair(Field::FirstAttemptAt, &steps.attempted),
        std::pair(Field::FirstContactAt, &steps.contacted),
        std::pair(Field::AppointmentSetAt, &steps.appointmentSet),
        std::pair(Field::AppointmentDueAt, &steps.appointmentDue),
        std::pair(Field::ShowAt, &steps.showed)};
    for (std::size_t i = 0; i < milestones.size(); ++i) {
        if (fields.isDoneWithoutDay(milestones[i].first))
            *milestones[i].second = assume(milestones[i].first, i + 1);
    }
    for (const Field field : {Field::ContractOn, Field::DeliveredOn}) {
        if (!sale.day() && fields.isDoneWithoutDay(field))
            sale.contractOn = fields.calendar().businessDay(assume(field, milestones.size() + 1));
    }
}

/// Whether a wide row tells of a deal. CRMs write the day on which an opportunity was closed, or
/// will be, into one column, so a date alone is not enough where there is a status.
bool isSold(const LeadDraft& lead, const SaleDraft& sale)
{
    if (!sale.day())
        return false;
    const LeadStatus status = lead.status.value_or(LeadStatus::Sold);
    return status == LeadStatus::Sold || (status == LeadStatus::Open && !sale.dealNumber.isEmpty());
}

/// A step of the day of arrival for which no time is known did not come before the arrival.
std::chrono::sys_seconds notBefore(
    const LeadDraft& lead, std::chrono::sys_seconds at, const BusinessCalendar& calendar)
{
    return calendar.businessDay(at) == calendar.businessDay(lead.receivedAt)
        ? std::max(at, lead.receivedAt)
        : at;
}

void addTouches(RowDraft& draft, const Milestones& steps, const BusinessCalendar& calendar)
{
    const auto add = [&](std::chrono::sys_seconds at, ContactEvidence evidence, QStringView id) {
        draft.communications.push_back({.externalId = QString(draft.leadId + u'/' + id),
            .at = notBefore(*draft.lead, at, calendar),
            .staff = draft.lead->assignedTo,
            .evidence = evidence});
    };
    if (steps.attempted && steps.attempted != steps.contacted)
        add(*steps.attempted, ContactEvidence::None, u"first-attempt");
    if (steps.contacted)
        add(*steps.contacted, ContactEvidence::Inferred, u"first-contact");
}

void addVisit(RowDraft& draft, const Milestones& steps, const BusinessCalendar& calendar)
{
    const auto set = steps.appointmentSet ? steps.appointmentSet : steps.appointmentDue;
    if (set) {
        AppointmentDraft appointment;
        appointment.externalId = draft.leadId + u"/appointment";
        appointment.setAt = notBefore(*draft.lead, *set, calendar);
        appointment.dueAt = std::max(steps.appointmentDue.value_or(*set), appointment.setAt);
        appointment.setBy = draft.lead->assignedTo;
        if (steps.showed)
            appointment.outcome = AppointmentOutcome::Showed;
        draft.appointment = std::move(appointment);
    }
    if (steps.showed) {
        ShowDraft show;
        show.externalId = draft.leadId + u"/show";
        show.at = notBefore(*draft.lead, *steps.showed, calendar);
        draft.show = std::move(show);
    }
}

} // namespace

void DraftReader::readLead(RowDraft& draft)
{
    draft.customer = customerDraft(m_fields, Field::CustomerId);
    draft.vehicle = vehicleDraft(m_fields);
    LeadDraft lead = leadDraft(m_fields);
    SaleDraft sale = saleDraft(m_fields);
    Milestones steps = milestones(m_fields);

    if (const auto received
        = m_fields.instant(Field::ReceivedAt, Field::ReceivedTime, DayPart::Opening)) {
        lead.receivedAt = *received;
        warnOfFuture(*received, Field::ReceivedAt);
    } else if (m_fields.has(Field::ReceivedAt)) {
        return m_fields.reject(ImportReason::UnreadableDate, Field::ReceivedAt);
    } else {
        lead.receivedAt = arrivalWithoutDate(earliest(m_fields, steps, sale, lead));
        lead.isReceivedAtGuessed = true;
        m_fields.warn(ImportReason::GuessedReceivedAt, Field::ReceivedAt);
    }
    assumeDays(m_fields, steps, sale, lead);
    draft.leadId
        = m_fields.identifier(m_fields.has(Field::ExternalId) ? Field::ExternalId : Field::LeadId);
    if (lead.assignedTo.isEmpty() && !sale.credits.empty())
        lead.assignedTo = sale.credits.front().staff;
    if (!lead.statusAt && lead.status && *lead.status != LeadStatus::Open && sale.day())
        lead.statusAt = m_fields.at(*sale.day(), DayPart::Closing);
    draft.lead = std::move(lead);
    identify(draft.leadId, draft);
    addTouches(draft, steps, m_fields.calendar());
    addVisit(draft, steps, m_fields.calendar());
    if (isSold(*draft.lead, sale)) {
        draft.lead->status = LeadStatus::Sold;
        sale.externalId = draft.leadId + u"/sale";
        if (sale.credits.empty() && !draft.lead->assignedTo.isEmpty())
            sale.credits.push_back({.staff = draft.lead->assignedTo});
        draft.sale = std::move(sale);
    }
}

std::chrono::sys_seconds DraftReader::arrivalWithoutDate(
    std::optional<std::chrono::sys_seconds> earliestStep) const
{
    if (earliestStep)
        return *earliestStep;
    // The file was written about when its newest lead came in.
    if (const auto latest = m_fields.layout().latestArrival)
        return m_fields.at(*latest, DayPart::Opening);
    return m_now;
}

} // namespace lotboard
