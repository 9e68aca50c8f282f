#include "services/import/draftparts.h"

#include "exchange/csv/valueparser.h"
#include "services/import/dealwords.h"
#include "services/import/leadwords.h"
#include "services/import/personname.h"
#include "services/import/sourcewords.h"
#include "services/import/staffwords.h"

#include <QRegularExpression>

namespace lotboard {
namespace {

using exchange::Field;

bool isSaidYear(std::int64_t year)
{
    return year >= 1900 && year <= 2199;
}

void addPhone(RowFields& fields, Field field, std::vector<Phone>& phones)
{
    const auto phone = fields.phone(field);
    if (phone && std::find(phones.begin(), phones.end(), *phone) == phones.end())
        phones.push_back(*phone);
}

void addEmail(RowFields& fields, Field field, std::vector<QString>& emails)
{
    const QString email = fields.email(field);
    if (!email.isEmpty() && std::find(emails.begin(), emails.end(), email) == emails.end())
        emails.push_back(email);
}

void readName(RowFields& fields, CustomerDraft& customer)
{
    customer.firstName = fields.text(Field::FirstName);
    customer.lastName = fields.text(Field::LastName);
    if (!customer.hasName())
        readFullName(fields.text(Field::FullName), customer);
    if (!customer.hasName()) {
        customer.lastName = fields.text(Field::Business);
        if (customer.hasName())
            customer.kind = CustomerKind::Business;
    }
}

void addCredit(
    RowFields& fields, SaleDraft& sale, Field name, CreditRole role, std::optional<int> share)
{
    const QString staff = staffName(fields, name);
    if (!staff.isEmpty())
        sale.credits.push_back({.staff = staff, .role = role, .basisPoints = share});
}

std::optional<SaleKind> saleKind(RowFields& fields)
{
    if (const auto kind = fields.choice<SaleKind>(Field::SaleKind, saleKindOf))
        return kind;
    if (const auto isLease = fields.yesNo(Field::IsLease))
        return *isLease ? SaleKind::Lease : SaleKind::Retail;
    return std::nullopt;
}

void readGross(RowFields& fields, SaleDraft& sale)
{
    sale.frontGross = fields.money(Field::FrontGross);
    sale.backGross = fields.money(Field::BackGross);
    if (sale.frontGross)
        return;
    if (const auto total = fields.money(Field::TotalGross))
        sale.frontGross = *total - sale.backGross.value_or(Money {});
}

} // namespace

void readFullName(const QString& name, CustomerDraft& customer)
{
    if (isBusinessName(name)) {
        customer.kind = CustomerKind::Business;
        customer.lastName = name;
        return;
    }
    const PersonName person = splitName(name);
    customer.firstName = person.first;
    customer.lastName = person.last;
}

QString staffName(RowFields& fields, Field field)
{
    const QString name = fields.text(field);
    return isHouseAccount(name) ? QString() : firstNameFirst(name);
}

CustomerDraft customerDraft(RowFields& fields, Field idField)
{
    CustomerDraft customer;
    customer.externalId = fields.identifier(idField);
    readName(fields, customer);
    for (Field field : {Field::Phone, Field::OtherPhone})
        addPhone(fields, field, customer.phones);
    for (Field field : {Field::Email, Field::OtherEmail})
        addEmail(fields, field, customer.emails);
    customer.street = fields.text(Field::Street, TextKind::Address);
    customer.city = fields.text(Field::City);
    customer.region = fields.text(Field::Region);
    customer.postalCode = fields.text(Field::PostalCode, TextKind::PostalCode);
    customer.doNotContact = fields.yesNo(Field::DoNotContact);
    return customer;
}

VehicleDraft vehicleDraft(RowFields& fields)
{
    VehicleDraft vehicle;
    vehicle.vin = fields.vin(Field::Vin);
    vehicle.stockNumber = fields.identifier(Field::StockNumber);
    if (const auto year = fields.integer(Field::Year)) {
        if (isSaidYear(*year))
            vehicle.year = static_cast<int>(*year);
        else
            fields.warn(ImportReason::UnreadableNumber, Field::Year);
    }
    vehicle.make = fields.text(Field::Make);
    vehicle.model = fields.text(Field::Model);
    vehicle.trim = fields.text(Field::Trim);
    vehicle.colour = fields.text(Field::Colour);
    vehicle.condition
        = fields.choice<Condition>(Field::Condition, conditionOf).value_or(Condition::Unknown);
    vehicle.acquiredOn = fields.day(Field::AcquiredOn);
    vehicle.leftOn = fields.day(Field::LeftOn);
    vehicle.cost = fields.money(Field::Cost);
    vehicle.askingPrice = fields.money(Field::AskingPrice);
    vehicle.status = fields.choice<VehicleStatus>(Field::VehicleStatus, vehicleStatusOf);
    return vehicle;
}

LeadDraft leadDraft(RowFields& fields)
{
    LeadDraft lead;
    lead.source = fields.text(Field::Source);
    lead.sourceKind = fields.choice<SourceKind>(Field::SourceKind, sourceKindOf);
    lead.campaign = fields.text(Field::Campaign);
    lead.channel = fields.choice<LeadChannel>(Field::LeadChannel, leadChannelOf);
    lead.assignedTo = staffName(fields, Field::AssignedTo);
    lead.status = fields.choice<LeadStatus>(Field::Status, leadStatusOf);
    lead.statusReason = fields.text(Field::StatusReason, TextKind::Address);
    lead.statusAt = fields.instant(Field::StatusAt, DayPart::Closing);
    lead.note = fields.text(Field::Note, TextKind::Note);
    return lead;
}

SaleDraft saleDraft(RowFields& fields)
{
    SaleDraft sale;
    sale.dealNumber = fields.identifier(Field::DealNumber);
    sale.kind = saleKind(fields);
    sale.contractOn = fields.day(Field::ContractOn);
    sale.deliveredOn = fields.day(Field::DeliveredOn);
    sale.postedOn = fields.day(Field::PostedOn);
    sale.unwoundOn = fields.day(Field::UnwoundOn);
    sale.price = fields.money(Field::Price);
    sale.tradeIn = fields.money(Field::TradeIn);
    readGross(fields, sale);
    addCredit(
        fields, sale, Field::Salesperson, CreditRole::Sales, fields.share(Field::SalespersonShare));
    addCredit(fields, sale, Field::SecondSalesperson, CreditRole::Sales,
        fields.share(Field::SecondSalespersonShare));
    addCredit(fields, sale, Field::InternetRep, CreditRole::Internet, std::nullopt);
    addCredit(fields, sale, Field::SalesManager, CreditRole::Manager, std::nullopt);
    return sale;
}

std::optional<Period> parseMonth(QStringView text, exchange::DateOrder order)
{
    static const QRegularExpression yearFirst(
        QStringLiteral(R"(^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?\s*$)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^\s*(\d{1,2})\s*[-/.]\s*(\d{4})\s*$)"));
    static const QRegularExpression named(
        QStringLiteral(R"(^\s*([A-Za-z]{3,9})[\s.,'-]*(\d{4}|\d{2})\s*$)"));
    int year = 0;
    unsigned month = 0;
    if (const auto match = yearFirst.match(text.toString()); match.hasMatch()) {
        year = match.capturedView(1).toInt();
        month = match.capturedView(2).toUInt();
    } else if (const auto turned = monthFirst.match(text.toString()); turned.hasMatch()) {
        year = turned.capturedView(2).toInt();
        month = turned.capturedView(1).toUInt();
    } else if (const auto worded = named.match(text.toString()); worded.hasMatch()) {
        // Read as the first of that month, so that the names of months are known in one place.
        const QByteArray asDay = QString(u"1 " + worded.captured(1) + u' '
            + (worded.captured(2).size() == 2 ? QStringLiteral("20") : QString())
            + worded.captured(2))
                                     .toLatin1();
        const auto day = exchange::parseDay(
            std::string_view(asDay.constData(), static_cast<std::size_t>(asDay.size())), order);
        return day ? std::optional(monthOf(*day)) : std::nullopt;
    } else {
        const QByteArray utf8 = text.toUtf8();
        const auto day = exchange::parseDay(
            std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), order);
        return day ? std::optional(monthOf(*day)) : std::nullopt;
    }
    const std::chrono::year_month_day first {
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(1)};
    return first.ok() ? std::optional(monthOf(std::chrono::sys_days(first))) : std::nullopt;
}

} // namespace lotboard
