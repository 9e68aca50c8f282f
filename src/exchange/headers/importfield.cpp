#include "exchange/headers/importfield.h"

#include "exchange/headers/fielddefinition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace lotboard::exchange {
namespace {

using enum Need;
using Fields = std::vector<ImportField>;

void append(Fields& fields, Need need, std::initializer_list<Field> more)
{
    for (const Field field : more)
        fields.push_back({field, need});
}

/// The ways to find or to make the customer of a row.
void appendCustomer(Fields& fields, Need need)
{
    append(fields, need,
        {Field::FirstName, Field::LastName, Field::FullName, Field::Business, Field::Phone,
            Field::OtherPhone, Field::Email, Field::OtherEmail});
}

void appendAddress(Fields& fields)
{
    append(fields, Optional, {Field::Street, Field::City, Field::Region, Field::PostalCode});
}

/// The ways to find the lead of a row.
void appendLeadLinks(Fields& fields)
{
    append(fields, OneOf, {Field::LeadId, Field::CustomerId});
    appendCustomer(fields, OneOf);
    append(fields, OneOf, {Field::Vin});
}

void appendVehicle(Fields& fields)
{
    append(fields, Optional,
        {Field::Condition, Field::Year, Field::Make, Field::Model, Field::Trim, Field::Vin,
            Field::StockNumber});
}

void appendLead(Fields& fields)
{
    append(fields, Optional, {Field::ExternalId});
    append(fields, Required, {Field::ReceivedAt});
    append(fields, Optional, {Field::ReceivedTime});
    appendCustomer(fields, OneOf);
    append(fields, OneOf, {Field::CustomerId});
    appendAddress(fields);
    append(fields, Optional,
        {Field::DoNotContact, Field::Source, Field::SourceKind, Field::LeadChannel, Field::Campaign,
            Field::AssignedTo, Field::Status, Field::StatusReason, Field::StatusAt});
    appendVehicle(fields);
}

void appendDeal(Fields& fields, Need contract)
{
    append(fields, contract, {Field::ContractOn, Field::DeliveredOn, Field::PostedOn});
    append(fields, Optional,
        {Field::DealNumber, Field::SaleKind, Field::IsLease, Field::UnwoundOn, Field::Price,
            Field::TradeIn, Field::FrontGross, Field::BackGross, Field::TotalGross,
            Field::Salesperson, Field::SalespersonShare, Field::SecondSalesperson,
            Field::SecondSalespersonShare, Field::InternetRep, Field::SalesManager});
}

Fields fieldsOfEvents(std::initializer_list<Field> required, std::initializer_list<Field> optional)
{
    Fields fields;
    append(fields, Optional, {Field::ExternalId});
    append(fields, Required, required);
    appendLeadLinks(fields);
    append(fields, Optional, optional);
    return fields;
}

Fields fieldsOfSales()
{
    Fields fields;
    append(fields, Optional, {Field::ExternalId});
    appendDeal(fields, OneOf);
    append(fields, Optional, {Field::LeadId, Field::CustomerId});
    appendCustomer(fields, Optional);
    appendAddress(fields);
    append(fields, Optional, {Field::Source});
    appendVehicle(fields);
    append(fields, Optional, {Field::Colour});
    return fields;
}

Fields fieldsOfSpend()
{
    Fields fields;
    append(fields, Optional, {Field::ExternalId});
    append(fields, OneOf, {Field::SpendFrom, Field::SpendMonth});
    append(fields, Optional, {Field::SpendTo});
    append(fields, Required, {Field::Amount});
    append(fields, Optional,
        {Field::Source, Field::SourceKind, Field::Campaign, Field::SpendCategory});
    return fields;
}

Fields fieldsOfVehicles()
{
    Fields fields;
    append(fields, Optional, {Field::ExternalId});
    append(fields, OneOf, {Field::StockNumber, Field::Vin});
    append(fields, Optional,
        {Field::Condition, Field::Year, Field::Make, Field::Model, Field::Trim, Field::Colour,
            Field::AcquiredOn, Field::LeftOn, Field::Cost, Field::AskingPrice,
            Field::VehicleStatus});
    return fields;
}

Fields fieldsOfCustomers()
{
    Fields fields;
    append(fields, Optional, {Field::ExternalId});
    appendCustomer(fields, OneOf);
    appendAddress(fields);
    append(fields, Optional, {Field::DoNotContact});
    return fields;
}

Fields fieldsOfStaff()
{
    Fields fields;
    append(fields, OneOf, {Field::FullName, Field::FirstName, Field::LastName});
    append(fields, Optional,
        {Field::Role, Field::Department, Field::Team, Field::ActiveFrom, Field::ActiveTo});
    return fields;
}

Fields fieldsOfWide()
{
    Fields fields;
    appendLead(fields);
    append(fields, Optional,
        {Field::FirstAttemptAt, Field::FirstContactAt, Field::AppointmentSetAt,
            Field::AppointmentDueAt, Field::ConfirmedAt, Field::ShowAt});
    appendDeal(fields, Optional);
    append(fields, Optional, {Field::Note});
    return fields;
}

Fields fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads: {
        Fields fields;
        appendLead(fields);
        append(fields, Optional, {Field::Note});
        return fields;
    }
    case ImportKind::Communications:
        return fieldsOfEvents({Field::At},
            {Field::AtTime, Field::Staff, Field::Channel, Field::Direction, Field::IsTwoWay,
                Field::Result, Field::IsAutomatic, Field::Note});
    case ImportKind::Appointments:
        return fieldsOfEvents({Field::DueAt},
            {Field::DueTime, Field::SetAt, Field::SetBy, Field::ConfirmedAt, Field::Outcome});
    case ImportKind::Shows:
        return fieldsOfEvents({Field::At},
            {Field::AtTime, Field::AppointmentId, Field::GreetedBy, Field::HadTestDrive,
                Field::WasWrittenUp});
    case ImportKind::Sales:
        return fieldsOfSales();
    case ImportKind::Spend:
        return fieldsOfSpend();
    case ImportKind::Vehicles:
        return fieldsOfVehicles();
    case ImportKind::Customers:
        return fieldsOfCustomers();
    case ImportKind::Staff:
        return fieldsOfStaff();
    case ImportKind::Wide:
        return fieldsOfWide();
    }
    return {};
}

const FieldDefinition& definitionOf(Field field)
{
    return fieldDefinitions()[static_cast<std::size_t>(field)];
}

QString toString(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::span<const ImportField> importFields(ImportKind kind)
{
    static const std::vector<Fields> byKind = [] {
        std::vector<Fields> fields;
        for (const ImportKind each : allImportKinds)
            fields.push_back(fieldsOf(each));
        return fields;
    }();
    return byKind[static_cast<std::size_t>(kind)];
}

QString fieldId(Field field)
{
    return toString(definitionOf(field).id);
}

std::optional<Field> fieldFromId(QStringView id)
{
    for (const FieldDefinition& definition : fieldDefinitions()) {
        if (id.compare(definition.id, Qt::CaseInsensitive) == 0)
            return definition.field;
    }
    return std::nullopt;
}

QString fieldLabel(Field field)
{
    return QCoreApplication::translate("ImportField", definitionOf(field).label);
}

FieldType fieldType(Field field)
{
    return definitionOf(field).type;
}

bool isMilestone(Field field)
{
    static constexpr std::array milestones {Field::FirstAttemptAt, Field::FirstContactAt,
        Field::AppointmentSetAt, Field::AppointmentDueAt, Field::ShowAt, Field::ContractOn,
        Field::DeliveredOn};
    return std::ranges::find(milestones, field) != milestones.end();
}

} // namespace lotboard::exchange
