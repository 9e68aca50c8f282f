#include "services/import/customerlinker.h"

#include "services/import/naturalkey.h"
#include "services/import/overwrite.h"

#include <QHashFunctions>

#include <utility>

namespace lotboard {
namespace {

using storage::ImportKey;

Customer customerOf(const CustomerDraft& draft)
{
    return {.kind = draft.kind,
        .externalId = draft.externalId.isEmpty() ? draft.rowKey : draft.externalId,
        .firstName = draft.firstName,
        .lastName = draft.lastName,
        .phones = draft.phones,
        .emails = draft.emails,
        .street = draft.street,
        .city = draft.city,
        .region = draft.region,
        .postalCode = draft.postalCode,
        .doNotContact = draft.doNotContact.value_or(false)};
}

bool hasPhone(const Customer& customer, const Phone& phone)
{
    return std::any_of(customer.phones.begin(), customer.phones.end(), [&](const Phone& known) {
        return known.e164.isEmpty() ? known.asTyped == phone.asTyped : known.e164 == phone.e164;
    });
}

void fill(QString& stored, const QString& said)
{
    if (stored.isEmpty())
        stored = said;
}

Customer filledIn(Customer customer, const CustomerDraft& draft)
{
    // Half of a name from one row and half from another would make a third person.
    if (customer.firstName.isEmpty() && customer.lastName.isEmpty()) {
        customer.kind = draft.kind;
        customer.firstName = draft.firstName;
        customer.lastName = draft.lastName;
    }
    if (customer.postalCode.isEmpty() && customer.street.isEmpty()) {
        fill(customer.street, draft.street);
        fill(customer.city, draft.city);
        fill(customer.region, draft.region);
        fill(customer.postalCode, draft.postalCode);
    }
    customer.doNotContact |= draft.doNotContact.value_or(false);
    return customer;
}

/// Of all that filling in looks at.
std::size_t digestOf(const CustomerDraft& draft)
{
    std::size_t digest
        = qHashMulti(0, static_cast<int>(draft.kind), draft.firstName, draft.lastName, draft.street,
            draft.city, draft.region, draft.postalCode, draft.doNotContact.value_or(false));
    for (const Phone& phone : draft.phones)
        digest = qHashMulti(digest, phone.e164, phone.asTyped);
    for (const QString& email : draft.emails)
        digest = qHashMulti(digest, email);
    return digest;
}

Customer overwritten(Customer customer, const CustomerDraft& draft)
{
    if (draft.hasName()) {
        customer.kind = draft.kind;
        customer.firstName = draft.firstName;
        customer.lastName = draft.lastName;
    }
    overwrite(customer.street, draft.street);
    overwrite(customer.city, draft.city);
    overwrite(customer.region, draft.region);
    overwrite(customer.postalCode, draft.postalCode);
    customer.doNotContact = draft.doNotContact.value_or(customer.doNotContact);
    return customer;
}

} // namespace

CustomerId CustomerLinker::find(const CustomerDraft& draft)
{
    CustomerId id = m_store.find<CustomerId>(ImportKey::CustomerExternalId, draft.externalId);
    if (!id.isValid())
        id = findByReach(draft);
    if (!id.isValid())
        id = m_store.find<CustomerId>(ImportKey::CustomerExternalId, draft.rowKey);
    return id;
}

CustomerId CustomerLinker::findByReach(const CustomerDraft& draft)
{
    CustomerId id;
    for (auto email = draft.emails.begin(); !id.isValid() && email != draft.emails.end(); ++email)
        id = m_store.find<CustomerId>(ImportKey::CustomerEmail, *email);
    for (auto phone = draft.phones.begin(); !id.isValid() && phone != draft.phones.end(); ++phone)
        id = m_store.find<CustomerId>(ImportKey::CustomerPhone, phone->e164);
    if (!id.isValid() && draft.kind == CustomerKind::Business)
        id = m_store.find<CustomerId>(ImportKey::BusinessName, draft.lastName);
    if (!id.isValid() || draft.externalId.isEmpty())
        return id;
    // Two people of one household: the system that gave them ids knows better.
    const auto stored = m_store.load<Customer>(id);
    const bool isOther
        = stored && !stored->externalId.isEmpty() && !NaturalKeys::isNaturalKey(stored->externalId);
    return isOther ? CustomerId {} : id;
}

CustomerId CustomerLinker::findByName(const CustomerDraft& draft)
{
    const CustomerId id = find(draft);
    if (id.isValid() || !draft.hasName())
        return id;
    return m_store.find<CustomerId>(
        ImportKey::PersonName, QString(draft.firstName + u' ' + draft.lastName).trimmed());
}

CustomerId CustomerLinker::add(const CustomerDraft& draft)
{
    Customer customer = customerOf(draft);
    customer.id = m_store.add(customer);
    remember(customer);
    if (m_lastSaid.empty())
        m_firstAdded = customer.id;
    m_lastSaid.push_back(digestOf(draft));
    return customer.id;
}

CustomerId CustomerLinker::findOrAdd(const CustomerDraft& draft)
{
    const CustomerId id = find(draft);
    if (!id.isValid())
        return add(draft);
    fillIn(id, draft);
    return id;
}

Customer CustomerLinker::withReach(Customer customer, const CustomerDraft& draft)
{
    // What belongs to somebody else already is not taken: it would lead to two people then.
    const auto isFree = [&](ImportKey key, const QString& value) {
        const auto owner = m_store.find<CustomerId>(key, value);
        return !owner.isValid() || owner == customer.id;
    };
    for (const Phone& phone : draft.phones) {
        if (!hasPhone(customer, phone) && isFree(ImportKey::CustomerPhone, phone.e164))
            customer.phones.push_back(phone);
    }
    for (const QString& email : draft.emails) {
        const bool isKnown = std::find(customer.emails.begin(), customer.emails.end(), email)
            != customer.emails.end();
        if (!isKnown && isFree(ImportKey::CustomerEmail, email))
            customer.emails.push_back(email);
    }
    return customer;
}

void CustomerLinker::fillIn(CustomerId id, const CustomerDraft& draft)
{
    if (draft.isEmpty() || wasSaid(id, draft))
        return;
    const auto stored = m_store.load<Customer>(id);
    if (!stored)
        return;
    const Customer after = withReach(filledIn(*stored, draft), draft);
    if (m_store.change(*stored, after))
        remember(after);
}

bool CustomerLinker::wasSaid(CustomerId id, const CustomerDraft& draft)
{
    // Their ids follow one another.
    const auto place = static_cast<std::size_t>(id.value - m_firstAdded.value);
    if (m_lastSaid.empty() || id.value < m_firstAdded.value || place >= m_lastSaid.size())
        return false;
    const std::size_t said = digestOf(draft);
    return std::exchange(m_lastSaid[place], said) == said;
}

bool CustomerLinker::import(const CustomerDraft& draft)
{
    const CustomerId id = find(draft);
    if (!id.isValid()) {
        add(draft);
        return true;
    }
    if (!m_store.isFirstMention<Customer>(id)) {
        m_store.skip(ImportEntity::Customer);
        fillIn(id, draft);
        return false;
    }
    if (const auto stored = m_store.load<Customer>(id)) {
        const Customer after = withReach(overwritten(*stored, draft), draft);
        m_store.changeOrSkip(*stored, after);
        remember(after);
    }
    return true;
}

void CustomerLinker::remember(const Customer& customer)
{
    m_store.remember(ImportKey::CustomerExternalId, customer.externalId, customer.id);
    for (const QString& email : customer.emails)
        m_store.remember(ImportKey::CustomerEmail, email, customer.id);
    for (const Phone& phone : customer.phones)
        m_store.remember(ImportKey::CustomerPhone, phone.e164, customer.id);
    m_store.remember(
        customer.kind == CustomerKind::Business ? ImportKey::BusinessName : ImportKey::PersonName,
        customer.name(), customer.id);
}

} // namespace lotboard
