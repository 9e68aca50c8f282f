#include "services/import/adfdraft.h"

#include "exchange/phone.h"
#include "services/import/draftparts.h"

namespace lotboard {
namespace {

CustomerDraft customerOf(const exchange::AdfContact& contact, const QString& countryCode)
{
    CustomerDraft customer;
    customer.kind = contact.kind;
    customer.firstName = contact.firstName;
    customer.lastName = contact.lastName;
    if (!customer.hasName())
        readFullName(contact.fullName, customer);
    for (const QString& typed : contact.phones)
        customer.phones.push_back(exchange::normalizedPhone(typed, countryCode));
    customer.emails = contact.emails;
    customer.street = contact.street;
    customer.city = contact.city;
    customer.region = contact.region;
    customer.postalCode = contact.postalCode;
    return customer;
}

VehicleDraft vehicleOf(const exchange::AdfVehicle& wanted)
{
    VehicleDraft vehicle;
    vehicle.vin = wanted.vin;
    vehicle.stockNumber = wanted.stockNumber;
    vehicle.year = wanted.year;
    vehicle.make = wanted.make;
    vehicle.model = wanted.model;
    vehicle.trim = wanted.trim;
    vehicle.colour = wanted.colour;
    vehicle.condition = wanted.condition;
    return vehicle;
}

QString noteOf(const exchange::AdfProspect& prospect)
{
    QStringList parts {prospect.comments, prospect.timeframe};
    if (prospect.wanted)
        parts.append(prospect.wanted->comments);
    parts.removeAll(QString());
    return cleanText(parts.join(u'\n'), TextKind::Note).text;
}

/// An id is unique only within the system that gave it.
QString leadIdOf(const exchange::AdfProspect& prospect, NaturalKeys& keys)
{
    const QByteArray document = prospect.rawDocument.toUtf8();
    if (prospect.externalId.isEmpty())
        return keys.next({document.constData(), static_cast<std::size_t>(document.size())});
    return prospect.idSource.isEmpty() ? prospect.externalId
                                       : QString(prospect.idSource + u':' + prospect.externalId);
}

} // namespace

RowDraft adfDraft(const exchange::AdfProspect& prospect, const QString& countryCode,
    std::chrono::sys_seconds now, NaturalKeys& keys, ProblemLog& problems)
{
    for (const exchange::AdfWarning& warning : prospect.warnings)
        problems.warn(warning.problem, warning.element, warning.value.toStdString());

    RowDraft draft;
    draft.leadId = leadIdOf(prospect, keys);
    draft.customer = customerOf(prospect.contact, countryCode);
    if (prospect.wanted)
        draft.vehicle = vehicleOf(*prospect.wanted);
    LeadDraft lead;
    lead.receivedAt = prospect.requestedAt.value_or(now);
    lead.isReceivedAtGuessed = !prospect.requestedAt.has_value();
    lead.source = prospect.sourceName;
    lead.channel = LeadChannel::Internet;
    lead.note = noteOf(prospect);
    lead.rawDocument = prospect.rawDocument;
    draft.lead = std::move(lead);
    return draft;
}

} // namespace lotboard
