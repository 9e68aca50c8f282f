#include "exchange/headers/importfield.h"

#include "exchange/headers/fielddefinition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace lotboard::exchange {
namespace {

using F = Field;
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
        {F::FirstName, F::LastName, F::FullName, F::Business, F::Phone, F::OtherPhone, F::Email,
            F::OtherEmail});
}

void appendAddress(Fields& fields)
{
    append(fields, Optional, {F::Street, F::City, F::Region, F::PostalCode});
}

/// The ways to find the lead of a row.
void appendLeadLinks(Fields& fields)
{
    append(fields, OneOf, {F::LeadId, F::CustomerId});
    appendCustomer(fields, OneOf);
    append(fields, OneOf, {F::Vin});
}

void appendVehicle(Fields& fields)
{
    append(fields, Optional,
        {F::Condition, F::Year, F::Make, F::Model, F::Trim, F::Vin, F::StockNumber});
}

void appendLead(Fields& fields)
{
    append(fields, Optional, {F::ExternalId});
    append(fields, Required, {F::ReceivedAt});
    append(fields, Optional, {F::ReceivedTime});
    appendCustomer(fields, OneOf);
    append(fields, OneOf, {F::CustomerId});
    appendAddress(fields);
    append(fields, Optional,
        {F::DoNotContact, F::Source, F::SourceKind, F::LeadChannel, F::Campaign, F::AssignedTo,
            F::Status, F::StatusReason, F::StatusAt});
    appendVehicle(fields);
}

void appendDeal(Fields& fields, Need contract)
{
    append(fields, contract, {F::ContractOn, F::DeliveredOn, F::PostedOn});
    append(fields, Optional,
        {F::DealNumber, F::SaleKind, F::IsLease, F::UnwoundOn, F::Price, F::TradeIn, F::FrontGross,
            F::BackGross, F::TotalGross, F::Salesperson, F::SalespersonShare, F::SecondSalesperson,
            F::SecondSalespersonShare, F::InternetRep, F::SalesManager});
}

Fields fieldsOfEvents(std::initializer_list<Field> required, std::initializer_list<Field> optional)
{
    Fields fields;
    append(fields, Optional, {F::ExternalId});
    append(fields, Required, required);
    appendLeadLinks(fields);
    append(fields, Optional, optional);
    return fields;
}

Fields fieldsOfSales()
{
    Fields fields;
    append(fields, Optional, {F::ExternalId});
    appendDeal(fields, OneOf);
    append(fields, Optional, {F::LeadId, F::CustomerId});
    appendCustomer(fields, Optional);
    appendAddress(fields);
    append(fields, Optional, {F::Source});
    appendVehicle(fields);
    append(fields, Optional, {F::Colour});
    return fields;
}

Fields fieldsOfSpend()
{
    Fields fields;
    append(fields, Optional, {F::ExternalId});
    append(fields, OneOf, {F::SpendFrom, F::SpendMonth});
    append(fields, Optional, {F::SpendTo});
    append(fields, Required, {F::Amount});
    append(fields, Optional, {F::Source, F::SourceKind, F::Campaign, F::SpendCategory});
    return fields;
}

Fields fieldsOfVehicles()
{
    Fields fields;
    append(fields, Optional, {F::ExternalId});
    append(fields, OneOf, {F::StockNumber, F::Vin});
    append(fields, Optional,
        {F::Condition, F::Year, F::Make, F::Model, F::Trim, F::Colour, F::AcquiredOn, F::LeftOn,
            F::Cost, F::AskingPrice, F::VehicleStatus});
    return fields;
}

Fields fieldsOfCustomers()
{
    Fields fields;
    append(fields, Optional, {F::ExternalId});
    appendCustomer(fields, OneOf);
    appendAddress(fields);
    append(fields, Optional, {F::DoNotContact});
    return fields;
}

Fields fieldsOfStaff()
{
    Fields fields;
    append(fields, OneOf, {F::FullName, F::FirstName, F::LastName});
    append(fields, Optional, {F::Role, F::Department, F::Team, F::ActiveFrom, F::ActiveTo});
    return fields;
}

Fields fieldsOfWide()
{
    Fields fields;
    appendLead(fields);
    append(fields, Optional,
        {F::FirstAttemptAt, F::FirstContactAt, F::AppointmentSetAt, F::AppointmentDueAt,
            F::ConfirmedAt, F::ShowAt});
    appendDeal(fields, Optional);
    append(fields, Optional, {F::Note});
    return fields;
}

Fields fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads: {
        Fields fields;
        appendLead(fields);
        append(fields, Optional, {F::Note});
        return fields;
    }
    case ImportKind::Communications:
        return fieldsOfEvents({F::At},
            {F::AtTime, F::Staff, F::Channel, F::Direction, F::IsTwoWay, F::Result, F::IsAutomatic,
                F::Note});
    case ImportKind::Appointments:
        return fieldsOfEvents(
            {F::DueAt}, {F::DueTime, F::SetAt, F::SetBy, F::ConfirmedAt, F::Outcome});
    case ImportKind::Shows:
        return fieldsOfEvents(
            {F::At}, {F::AtTime, F::AppointmentId, F::GreetedBy, F::HadTestDrive, F::WasWrittenUp});
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
    static constexpr std::array milestones {F::FirstAttemptAt, F::FirstContactAt,
        F::AppointmentSetAt, F::AppointmentDueAt, F::ShowAt, F::ContractOn, F::DeliveredOn};
    return std::ranges::find(milestones, field) != milestones.end();
}

} // namespace lotboard::exchange
