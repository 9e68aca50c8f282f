#include "services/lead/leadsteps.h"

#include "base/textgate.h"
#include "exchange/phone.h"
#include "services/consent/consentservice.h"
#include "storage/changes/unitofwork.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadrepository.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

QString clean(const QString& text, TextKind kind)
{
    return cleanText(text, kind).text;
}

Customer cleaned(Customer customer, const Store& store)
{
    customer.firstName = clean(customer.firstName, TextKind::Name);
    customer.lastName = clean(customer.lastName, TextKind::Name);
    customer.street = clean(customer.street, TextKind::Address);
    customer.city = clean(customer.city, TextKind::Name);
    customer.region = clean(customer.region, TextKind::Name);
    customer.postalCode = clean(customer.postalCode, TextKind::PostalCode);
    for (Phone& phone : customer.phones)
        phone = exchange::normalizedPhone(phone.asTyped, store.countryCode);
    std::erase_if(customer.phones, [](const Phone& phone) { return phone.asTyped.isEmpty(); });
    for (QString& email : customer.emails)
        email = clean(email, TextKind::Email).toLower();
    std::erase_if(customer.emails, [](const QString& email) { return email.isEmpty(); });
    return customer;
}

Lead cleaned(Lead lead)
{
    lead.wanted.make = clean(lead.wanted.make, TextKind::Name);
    lead.wanted.model = clean(lead.wanted.model, TextKind::Name);
    lead.wanted.trim = clean(lead.wanted.trim, TextKind::Name);
    lead.statusReason = clean(lead.statusReason, TextKind::Name);
    lead.note = clean(lead.note, TextKind::Note);
    return lead;
}

Status checkReachable(const Customer& customer)
{
    if (customer.name().isEmpty() && customer.phones.empty() && customer.emails.empty())
        return Error {Error::Code::InvalidInput,
            {QCoreApplication::translate("Error",
                "A lead needs a name, a phone number or an e-mail address. Nothing was saved.")},
            {}};
    return success();
}

/// A status that somebody set says who and when.
void signStatus(Lead& lead, const Lead& before, storage::UnitOfWork& unit)
{
    if (lead.status == before.status && lead.statusReason == before.statusReason)
        return;
    lead.statusAt = unit.at();
    lead.statusBy = unit.who().isValid() ? std::optional(unit.who()) : std::nullopt;
}

Result<Customer> savedCustomer(
    const Session& session, storage::UnitOfWork& unit, const Customer& customer)
{
    storage::CustomerRepository customers(unit.database());
    Result<Customer> before = Customer {};
    if (customer.id.isValid())
        before = customers.find(session, customer.id);
    if (!before || (customer.id.isValid() && *before == customer))
        return before;
    auto saved = customer.id.isValid() ? customers.update(session, unit, customer)
                                       : customers.insert(session, unit, customer);
    if (!saved || saved->doNotContact == before->doNotContact)
        return saved;
    const auto kept = keepDoNotContactWord(session, unit, saved->id, !saved->doNotContact);
    return kept ? saved : Result<Customer>(kept.error());
}

} // namespace

Result<LeadForm> enterLead(
    const Session& session, storage::UnitOfWork& unit, const LeadForm& form, const Store& store)
{
    const Customer customer = cleaned(form.customer, store);
    if (const auto reachable = checkReachable(customer); !reachable)
        return reachable.error();
    auto stored = savedCustomer(session, unit, customer);
    if (!stored)
        return stored.error();
    Lead lead = cleaned(form.lead);
    lead.customer = stored->id;
    signStatus(lead, {}, unit);
    auto inserted = storage::LeadRepository(unit.database()).insert(session, unit, lead);
    if (!inserted)
        return inserted.error();
    return LeadForm {.lead = *std::move(inserted), .customer = *std::move(stored)};
}

Result<LeadForm> changeLead(
    const Session& session, storage::UnitOfWork& unit, const LeadForm& form, const Store& store)
{
    const Customer customer = cleaned(form.customer, store);
    if (const auto reachable = checkReachable(customer); !reachable)
        return reachable.error();
    storage::LeadRepository leads(unit.database());
    const auto before = leads.find(session, form.lead.id);
    if (!before)
        return before.error();
    auto stored = savedCustomer(session, unit, customer);
    if (!stored)
        return stored.error();
    Lead lead = cleaned(form.lead);
    lead.customer = stored->id;
    signStatus(lead, *before, unit);
    auto updated = lead == *before ? before : leads.update(session, unit, lead);
    if (!updated)
        return updated.error();
    return LeadForm {.lead = *std::move(updated), .customer = *std::move(stored)};
}

Result<Lead> changeLeadStatus(const Session& session, storage::UnitOfWork& unit, LeadId id,
    LeadStatus status, const QString& reason)
{
    storage::LeadRepository leads(unit.database());
    auto before = leads.find(session, id);
    if (!before)
        return before;
    Lead lead = *before;
    lead.status = status;
    lead.statusReason = clean(reason, TextKind::Name);
    signStatus(lead, *before, unit);
    return lead == *before ? before : leads.update(session, unit, lead);
}

Result<Communication> addTouch(const Session& session, storage::UnitOfWork& unit,
    const Communication& communication, const QString& askedFor)
{
    Communication touch = communication;
    touch.id = {};
    const QString reason = clean(askedFor, TextKind::Name);
    if (reason.isEmpty()) {
        if (const auto allowed = checkMayTouch(session, unit, touch); !allowed)
            return allowed.error();
    } else {
        touch.note
            = QCoreApplication::translate("Lead", "The customer asked for it: %1").arg(reason)
            + u'\n' + touch.note;
    }
    touch.note = clean(touch.note, TextKind::Note);
    return storage::CommunicationRepository(unit.database()).insert(session, unit, touch);
}

} // namespace lotboard
