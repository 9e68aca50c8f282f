#include "services/lead/leadservice.h"

#include "base/textgate.h"
#include "exchange/phone.h"
#include "services/unit.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadlist.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/staffrepository.h"

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
    if (!customer.id.isValid())
        return customers.insert(session, unit, customer);
    const auto stored = customers.find(session, customer.id);
    if (!stored || *stored == customer)
        return stored;
    return customers.update(session, unit, customer);
}

} // namespace

Result<std::vector<LeadId>> LeadService::list(
    const Session& session, const LeadListQuery& query, const JobControl& control) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::LeadList(database).ids(session, query, control);
    });
}

Result<std::vector<LeadListRow>> LeadService::rows(
    const Session& session, std::span<const LeadId> leads) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::LeadList(database).rows(session, leads);
    });
}

Result<LeadHistory> LeadService::history(const Session& session, LeadId lead) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::LeadRepository(database).history(session, lead);
    });
}

Result<LeadChoices> LeadService::choices(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<LeadChoices> {
        const storage::SourceRepository repository(database);
        auto sources = repository.sources(session);
        if (!sources)
            return sources.error();
        auto campaigns = repository.campaigns(session);
        if (!campaigns)
            return campaigns.error();
        auto staff = storage::StaffRepository(database).all(session);
        if (!staff)
            return staff.error();
        return LeadChoices {.sources = *std::move(sources),
            .campaigns = *std::move(campaigns),
            .staff = *std::move(staff)};
    });
}

Result<Saved<LeadForm>> LeadService::create(const Session& session, const LeadForm& form)
{
    const Customer customer = cleaned(form.customer, m_workspace.store());
    if (const auto reachable = checkReachable(customer); !reachable)
        return reachable.error();
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<LeadForm> {
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
    });
}

Result<Saved<LeadForm>> LeadService::save(const Session& session, const LeadForm& form)
{
    const Customer customer = cleaned(form.customer, m_workspace.store());
    if (const auto reachable = checkReachable(customer); !reachable)
        return reachable.error();
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<LeadForm> {
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
    });
}

Result<Saved<Communication>> LeadService::logCommunication(
    const Session& session, const Communication& communication)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        Communication touch = communication;
        touch.id = {};
        touch.note = clean(touch.note, TextKind::Note);
        return storage::CommunicationRepository(unit.database()).insert(session, unit, touch);
    });
}

} // namespace lotboard
