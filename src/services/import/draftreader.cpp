#include "services/import/draftreader.h"

#include "services/import/draftparts.h"
#include "services/import/eventwords.h"
#include "services/import/personname.h"
#include "services/import/rowidentity.h"
#include "services/import/sourcewords.h"
#include "services/import/staffwords.h"

#include <utility>

namespace lotboard {
namespace {

using exchange::Field;
using exchange::ImportKind;

/// What a row says about how a touch went, in the words of several columns.
struct TouchWords
{
    std::optional<Channel> channel {};
    std::optional<Direction> direction {};
    std::optional<bool> isTwoWay {};
    bool isAutomatic = false;
};

TouchWords touchWords(RowFields& fields)
{
    TouchWords words;
    words.channel = fields.choice<Channel>(Field::Channel, channelOf);
    words.direction = fields.choice<Direction>(Field::Direction, directionOf);
    // "Inbound call", "Email reply received": the type often names the direction, too.
    const QString type = fields.text(Field::Channel);
    const QString result = fields.text(Field::Result);
    if (!words.direction)
        words.direction = directionOf(type);
    words.isTwoWay = fields.yesNo(Field::IsTwoWay);
    if (!words.isTwoWay)
        words.isTwoWay = isTwoWayResult(result);
    words.isAutomatic = fields.yesNo(Field::IsAutomatic)
                            .value_or(isAutomaticWord(type) || isAutomaticWord(result));
    return words;
}

ContactEvidence evidenceOf(const TouchWords& words, bool hasResult)
{
    if (words.isAutomatic)
        return ContactEvidence::None;
    if (words.direction == Direction::Inbound)
        return ContactEvidence::CustomerReached;
    if (words.channel == Channel::InPerson)
        return ContactEvidence::Spoke;
    if (!words.isTwoWay.value_or(false))
        return ContactEvidence::None;
    return hasResult ? ContactEvidence::Spoke : ContactEvidence::StaffSays;
}

/// A wide row is one of leads, too.
ImportKind kindOfIds(ImportKind kind)
{
    return kind == ImportKind::Wide ? ImportKind::Leads : kind;
}

} // namespace

DraftReader::DraftReader(RowFields& fields, std::chrono::sys_seconds now)
    : m_fields(fields)
    , m_now(now)
    , m_keys(exchange::importKindId(fields.layout().mapping.kind()))
    , m_identities(exchange::importKindId(kindOfIds(fields.layout().mapping.kind())))
{
}

std::optional<RowDraft> DraftReader::read()
{
    RowDraft draft;
    draft.line = m_fields.row().line;
    readKind(draft);
    return m_fields.problems().isRejected() ? std::nullopt : std::optional(std::move(draft));
}

void DraftReader::readKind(RowDraft& draft)
{
    switch (m_fields.layout().mapping.kind()) {
    case ImportKind::Leads:
    case ImportKind::Wide:
        return readLead(draft);
    case ImportKind::Communications:
        return readCommunication(draft);
    case ImportKind::Appointments:
        return readAppointment(draft);
    case ImportKind::Shows:
        return readShow(draft);
    case ImportKind::Sales:
        return readSale(draft);
    case ImportKind::Spend:
        return readSpend(draft);
    case ImportKind::Vehicles:
        return readVehicle(draft);
    case ImportKind::Customers:
        return readCustomer(draft);
    case ImportKind::Staff:
        return readStaff(draft);
    }
}

void DraftReader::identify(QString& id, RowDraft& draft)
{
    if (!id.isEmpty())
        return;
    id = m_keys.next(m_fields.row().fields);
    const QString identity = identityOf(draft, m_fields.calendar());
    if (identity.isEmpty())
        return;
    draft.formerId = std::exchange(id, m_identities.next(identity.toStdString()));
}

void DraftReader::warnOfFuture(std::chrono::sys_seconds at, Field field)
{
    const BusinessCalendar& calendar = m_fields.calendar();
    if (calendar.businessDay(at) > calendar.businessDay(m_now))
        m_fields.warn(ImportReason::DateInFuture, field);
}

void DraftReader::readCommunication(RowDraft& draft)
{
    draft.leadId = m_fields.identifier(Field::LeadId);
    draft.customer = customerDraft(m_fields, Field::CustomerId);
    const auto at = m_fields.instant(Field::At, Field::AtTime, DayPart::Closing);
    if (!at)
        return m_fields.rejectMissing(Field::At);
    warnOfFuture(*at, Field::At);
    const TouchWords words = touchWords(m_fields);
    CommunicationDraft touch;
    touch.externalId = m_fields.identifier(Field::ExternalId);
    identify(touch.externalId, draft);
    touch.at = *at;
    touch.staff = staffName(m_fields, Field::Staff);
    touch.channel = words.channel.value_or(Channel::Call);
    touch.direction = words.direction.value_or(Direction::Outbound);
    touch.evidence = evidenceOf(words, m_fields.has(Field::Result));
    touch.isAutomatic = words.isAutomatic;
    touch.note = m_fields.text(Field::Note, TextKind::Note);
    draft.communications.push_back(std::move(touch));
}

void DraftReader::readAppointment(RowDraft& draft)
{
    draft.leadId = m_fields.identifier(Field::LeadId);
    draft.customer = customerDraft(m_fields, Field::CustomerId);
    const auto due = m_fields.instant(Field::DueAt, Field::DueTime, DayPart::Closing);
    if (!due)
        return m_fields.rejectMissing(Field::DueAt);
    AppointmentDraft appointment;
    appointment.externalId = m_fields.identifier(Field::ExternalId);
    appointment.dueAt = *due;
    appointment.setAt = m_fields.instant(Field::SetAt, DayPart::Closing).value_or(*due);
    // An agreement after the visit is one without a time of day, or logged late.
    appointment.setAt = std::min(appointment.setAt, appointment.dueAt);
    appointment.setBy
        = staffName(m_fields, m_fields.has(Field::SetBy) ? Field::SetBy : Field::Staff);
    appointment.confirmedAt = m_fields.instant(Field::ConfirmedAt, DayPart::Opening);
    appointment.outcome = m_fields.choice<AppointmentOutcome>(Field::Outcome, appointmentOutcomeOf);
    draft.appointment = std::move(appointment);
    identify(draft.appointment->externalId, draft);
}

void DraftReader::readShow(RowDraft& draft)
{
    draft.leadId = m_fields.identifier(Field::LeadId);
    draft.customer = customerDraft(m_fields, Field::CustomerId);
    const auto at = m_fields.instant(Field::At, Field::AtTime, DayPart::Closing);
    if (!at)
        return m_fields.rejectMissing(Field::At);
    warnOfFuture(*at, Field::At);
    ShowDraft show;
    show.externalId = m_fields.identifier(Field::ExternalId);
    show.at = *at;
    show.appointmentId = m_fields.identifier(Field::AppointmentId);
    show.greetedBy
        = staffName(m_fields, m_fields.has(Field::GreetedBy) ? Field::GreetedBy : Field::Staff);
    show.hadTestDrive = m_fields.yesNo(Field::HadTestDrive);
    show.wasWrittenUp = m_fields.yesNo(Field::WasWrittenUp);
    draft.show = std::move(show);
    identify(draft.show->externalId, draft);
}

void DraftReader::readSale(RowDraft& draft)
{
    draft.leadId = m_fields.identifier(Field::LeadId);
    draft.customer = customerDraft(m_fields, Field::CustomerId);
    draft.vehicle = vehicleDraft(m_fields);
    SaleDraft sale = saleDraft(m_fields);
    if (!sale.day())
        return m_fields.rejectMissing(Field::ContractOn);
    warnOfFuture(m_fields.at(*sale.day(), DayPart::Opening), Field::ContractOn);
    sale.externalId = m_fields.identifier(Field::ExternalId);
    draft.sale = std::move(sale);
    if (draft.sale->dealNumber.isEmpty())
        identify(draft.sale->externalId, draft);
}

void DraftReader::readSpend(RowDraft& draft)
{
    const auto amount = m_fields.money(Field::Amount);
    if (!amount)
        return m_fields.rejectMissing(Field::Amount);
    SpendDraft spend;
    spend.amount = *amount;
    if (const auto from = m_fields.day(Field::SpendFrom)) {
        spend.period = {*from, m_fields.day(Field::SpendTo).value_or(*from)};
    } else if (m_fields.has(Field::SpendMonth)) {
        const auto month = parseMonth(m_fields.text(Field::SpendMonth), exchange::DateOrder::Mdy);
        if (!month)
            return m_fields.reject(ImportReason::UnreadableDate, Field::SpendMonth);
        spend.period = *month;
    } else {
        return m_fields.rejectMissing(Field::SpendFrom);
    }
    if (spend.period.isEmpty())
        return m_fields.reject(ImportReason::EndsBeforeStart, Field::SpendTo);
    spend.source = m_fields.text(Field::Source);
    spend.sourceKind = m_fields.choice<SourceKind>(Field::SourceKind, sourceKindOf);
    spend.campaign = m_fields.text(Field::Campaign);
    if (spend.source.isEmpty() && spend.campaign.isEmpty())
        return m_fields.rejectMissing(Field::Source);
    spend.category = m_fields.choice<SpendCategory>(Field::SpendCategory, spendCategoryOf);
    spend.externalId = m_fields.identifier(Field::ExternalId);
    draft.spend = std::move(spend);
    identify(draft.spend->externalId, draft);
}

void DraftReader::readVehicle(RowDraft& draft)
{
    draft.vehicle = vehicleDraft(m_fields);
    if (!draft.vehicle.hasKey())
        m_fields.rejectMissing(Field::StockNumber);
}

void DraftReader::readCustomer(RowDraft& draft)
{
    draft.customer = customerDraft(m_fields, Field::ExternalId);
    if (!draft.customer.hasName() && !draft.customer.hasReach())
        return m_fields.reject(ImportReason::NoCustomer, Field::FullName);
    if (draft.customer.externalId.isEmpty())
        identify(draft.customer.rowKey, draft);
}

void DraftReader::readStaff(RowDraft& draft)
{
    StaffDraft staff;
    staff.name = firstNameFirst(m_fields.text(Field::FullName));
    if (staff.name.isEmpty()) {
        staff.name
            = QString(m_fields.text(Field::FirstName) + u' ' + m_fields.text(Field::LastName))
                  .trimmed();
    }
    if (staff.name.isEmpty())
        return m_fields.rejectMissing(Field::FullName);
    staff.role = m_fields.choice<Role>(Field::Role, roleOf);
    staff.department = m_fields.choice<Department>(Field::Department, departmentOf);
    staff.team = m_fields.text(Field::Team);
    staff.activeFrom = m_fields.day(Field::ActiveFrom);
    staff.activeTo = m_fields.day(Field::ActiveTo);
    draft.staff = std::move(staff);
}

} // namespace lotboard
