#pragma once

#include "exchange/headers/importkind.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace lotboard::exchange {

/// What a column can hold. One field means the same in every kind of import that has it.
enum class Field : std::uint8_t {
    ExternalId, ///< Of the row itself in the system it comes from; what makes an import repeatable.
    LeadId, ///< External id of the lead that the row belongs to.
    CustomerId, ///< External id of the customer.
    AppointmentId, ///< External id of the appointment that a show belongs to.
    // Who
    FirstName,
    LastName,
    FullName, ///< Of the customer, or of the person in an import of staff.
    Business,
    Phone,
    OtherPhone,
    Email,
    OtherEmail,
    Street,
    City,
    Region,
    PostalCode,
    DoNotContact,
    // The lead
    ReceivedAt,
    ReceivedTime, ///< Where date and time are two columns.
    Source,
    SourceKind,
    LeadChannel,
    Campaign,
    AssignedTo,
    Status,
    StatusReason,
    StatusAt,
    // The vehicle
    Condition,
    Year,
    Make,
    Model,
    Trim,
    Vin,
    StockNumber,
    Colour,
    AcquiredOn,
    LeftOn,
    Cost,
    AskingPrice,
    VehicleStatus,
    // The touch, the appointment, the visit
    At, ///< When it happened.
    AtTime,
    Staff, ///< Who did it.
    Channel,
    Direction,
    IsTwoWay,
    Result, ///< In words: left message, spoke, no answer.
    IsAutomatic,
    SetAt,
    SetBy,
    DueAt,
    DueTime,
    ConfirmedAt,
    Outcome,
    GreetedBy,
    HadTestDrive,
    WasWrittenUp,
    // The milestones of a wide row
    FirstAttemptAt,
    FirstContactAt,
    AppointmentSetAt,
    AppointmentDueAt,
    ShowAt,
    // The deal
    DealNumber,
    SaleKind,
    IsLease,
    ContractOn,
    DeliveredOn,
    PostedOn,
    UnwoundOn,
    Price,
    TradeIn,
    FrontGross,
    BackGross,
    TotalGross, ///< Used for the front gross where there is no other.
    Salesperson,
    SalespersonShare,
    SecondSalesperson,
    SecondSalespersonShare,
    InternetRep,
    SalesManager,
    // Money out
    SpendFrom, ///< First day of the invoice, or the day.
    SpendTo,
    SpendMonth, ///< 2026-10, October 2026, 10/2026: in place of from and to.
    Amount,
    SpendCategory,
    // Staff
    Role,
    Department,
    Team,
    ActiveFrom,
    ActiveTo,
    // Anything
    Note,
};

/// How the text of a field is read.
enum class FieldType : std::uint8_t {
    Text, ///< One line: a name, a make, a city.
    Identifier,
    Note,
    Choice, ///< One of a few words.
    Day,
    Instant,
    TimeOfDay,
    Month,
    Money,
    Integer,
    Share,
    YesNo,
    Email,
    Phone,
    Vin,
};

enum class Need : std::uint8_t {
    Required,
    OneOf, ///< At least one field of this need must be there.
    Optional,
};

/// A field of one kind of import.
struct ImportField
{
    Field field {};
    Need need = Need::Optional;
};

/// The fields of a kind, in the order in which a form shows them.
std::span<const ImportField> importFields(ImportKind kind);

/// As in `--map received_at=Lead Date`: snake_case, stable.
QString fieldId(Field field);
std::optional<Field> fieldFromId(QStringView id);
/// English, for forms and messages.
QString fieldLabel(Field field);
FieldType fieldType(Field field);
/// A step of a lead on its way to a deal. Exports give its day, or only yes or no.
bool isMilestone(Field field);

} // namespace lotboard::exchange
