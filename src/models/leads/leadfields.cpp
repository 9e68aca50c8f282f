#include "models/leads/leadfields.h"

#include "base/textgate.h"
#include "exchange/phone.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the titles below.
struct LeadFields
{
    Q_DECLARE_TR_FUNCTIONS(LeadFields)
};

template<class Row, class Id>
QString nameOf(const std::vector<Row>& rows, Id id)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? QString() : found->name;
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;，；\n]"));
    QStringList parts;
    for (const QString& part : text.split(separators)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

template<class Value>
LeadField customerField(const QString& title, Value Customer::*member)
{
    return {title,
        [member](const LeadForm& form) {
            if constexpr (std::is_same_v<Value, bool>)
                return form.customer.*member ? LeadFields::tr("Yes") : LeadFields::tr("No");
            else
                return form.customer.*member;
        },
        [member](
            const LeadForm& from, LeadForm& to) { to.customer.*member = from.customer.*member; }};
}

std::vector<LeadField> customerFields()
{
    return {
        customerField(LeadFields::tr("First name"), &Customer::firstName),
        customerField(LeadFields::tr("Last name or business"), &Customer::lastName),
        {LeadFields::tr("Phone"), [](const LeadForm& form) { return phonesText(form.customer); },
            [](const LeadForm& from, LeadForm& to) { to.customer.phones = from.customer.phones; }},
        {LeadFields::tr("E-mail"), [](const LeadForm& form) { return emailsText(form.customer); },
            [](const LeadForm& from, LeadForm& to) { to.customer.emails = from.customer.emails; }},
        customerField(LeadFields::tr("Street"), &Customer::street),
        customerField(LeadFields::tr("City"), &Customer::city),
        customerField(LeadFields::tr("State or region"), &Customer::region),
        customerField(LeadFields::tr("Postal code"), &Customer::postalCode),
        customerField(LeadFields::tr("Do not contact"), &Customer::doNotContact),
    };
}

LeadField statusField()
{
    return {LeadFields::tr("Status"),
        [](const LeadForm& form) {
            const QString status = leadStatusText(form.lead.status);
            return form.lead.statusReason.isEmpty()
                ? status
                : LeadFields::tr("%1: %2", "status: reason").arg(status, form.lead.statusReason);
        },
        [](const LeadForm& from, LeadForm& to) {
            to.lead.status = from.lead.status;
            to.lead.statusReason = from.lead.statusReason;
            to.lead.statusBy = from.lead.statusBy;
            to.lead.statusAt = from.lead.statusAt;
        }};
}

std::vector<LeadField> enquiryFields(const LeadChoices& choices, const BusinessCalendar& calendar)
{
    return {
        {LeadFields::tr("Received"),
            [calendar](
                const LeadForm& form) { return storeTimeText(form.lead.receivedAt, calendar); },
            [](const LeadForm& from, LeadForm& to) { to.lead.receivedAt = from.lead.receivedAt; }},
        {LeadFields::tr("Source"),
            [choices](const LeadForm& form) { return sourceName(choices, form.lead.source); },
            [](const LeadForm& from, LeadForm& to) { to.lead.source = from.lead.source; }},
        {LeadFields::tr("Campaign"),
            [choices](const LeadForm& form) { return campaignName(choices, form.lead.campaign); },
            [](const LeadForm& from, LeadForm& to) { to.lead.campaign = from.lead.campaign; }},
        {LeadFields::tr("Came by"),
            [](const LeadForm& form) { return leadChannelText(form.lead.channel); },
            [](const LeadForm& from, LeadForm& to) { to.lead.channel = from.lead.channel; }},
        {LeadFields::tr("Wants"),
            [](const LeadForm& form) {
                const QString condition = conditionText(form.lead.wanted.condition);
                const QString vehicle = wantedVehicleText(form.lead.wanted);
                return condition.isEmpty() ? vehicle : QString(condition + u' ' + vehicle);
            },
            [](const LeadForm& from, LeadForm& to) { to.lead.wanted = from.lead.wanted; }},
        {LeadFields::tr("Assigned to"),
            [choices](const LeadForm& form) { return staffName(choices, form.lead.assignedTo); },
            [](const LeadForm& from, LeadForm& to) { to.lead.assignedTo = from.lead.assignedTo; }},
        statusField(),
        {LeadFields::tr("Note"), [](const LeadForm& form) { return form.lead.note; },
            [](const LeadForm& from, LeadForm& to) { to.lead.note = from.lead.note; }},
    };
}

} // namespace

std::vector<LeadField> leadFields(const LeadChoices& choices, const BusinessCalendar& calendar)
{
    std::vector<LeadField> fields = customerFields();
    for (LeadField& field : enquiryFields(choices, calendar))
        fields.push_back(std::move(field));
    return fields;
}

QString sourceName(const LeadChoices& choices, SourceId source)
{
    return nameOf(choices.sources, source);
}

QString campaignName(const LeadChoices& choices, const std::optional<CampaignId>& campaign)
{
    return campaign ? nameOf(choices.campaigns, *campaign) : QString();
}

QString staffName(const LeadChoices& choices, const std::optional<StaffId>& staff)
{
    return staff ? nameOf(choices.staff, *staff) : QString();
}

QString phonesText(const Customer& customer)
{
    QStringList texts;
    for (const Phone& phone : customer.phones)
        texts << (phone.asTyped.isEmpty() ? phone.e164 : phone.asTyped);
    return texts.join(QStringLiteral(", "));
}

std::vector<Phone> phonesFromText(const QString& text, const QString& countryCode)
{
    std::vector<Phone> phones;
    for (const QString& part : partsOf(text))
        phones.push_back(exchange::normalizedPhone(part, countryCode));
    return phones;
}

QString emailsText(const Customer& customer)
{
    return QStringList(customer.emails.begin(), customer.emails.end()).join(QStringLiteral(", "));
}

std::vector<QString> emailsFromText(const QString& text)
{
    std::vector<QString> emails;
    for (const QString& part : partsOf(text))
        emails.push_back(cleanText(part, TextKind::Email).text.toLower());
    return emails;
}

} // namespace lotboard
