#pragma once

#include "base/money.h"
#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/sale.h"
#include "domain/source.h"
#include "domain/vehicle.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

// What one row of a file says, before it is known whether any of it is in the database already.
// Texts have passed the text gate. An empty text, or an empty optional, means that the row does not
// say; it never takes away what is stored.

struct CustomerDraft
{
    QString externalId {};
    QString rowKey {}; ///< What a row of customers without an id is known by.
    CustomerKind kind = CustomerKind::Person;
    QString firstName {};
    QString lastName {};
    std::vector<Phone> phones {};
    std::vector<QString> emails {};
    QString street {};
    QString city {};
    QString region {};
    QString postalCode {};
    std::optional<bool> doNotContact {};

    bool hasName() const { return !firstName.isEmpty() || !lastName.isEmpty(); }
    bool hasReach() const { return !phones.empty() || !emails.empty(); }
    bool isEmpty() const
    {
        return externalId.isEmpty() && !hasName() && !hasReach() && street.isEmpty()
            && city.isEmpty() && region.isEmpty() && postalCode.isEmpty();
    }
};

struct VehicleDraft
{
    QString vin {};
    QString stockNumber {};
    int year = 0;
    QString make {};
    QString model {};
    QString trim {};
    QString colour {};
    Condition condition = Condition::Unknown;
    std::optional<std::chrono::sys_days> acquiredOn {};
    std::optional<std::chrono::sys_days> leftOn {};
    std::optional<Money> cost {};
    std::optional<Money> askingPrice {};
    std::optional<VehicleStatus> status {};

    bool hasKey() const { return !vin.isEmpty() || !stockNumber.isEmpty(); }
    bool isEmpty() const { return !hasKey() && year == 0 && make.isEmpty() && model.isEmpty(); }
};

struct LeadDraft
{
    std::chrono::sys_seconds receivedAt {};
    bool isReceivedAtGuessed = false; ///< Good for a new lead, no reason to change a stored one.
    QString source {};
    std::optional<SourceKind> sourceKind {};
    QString campaign {};
    std::optional<LeadChannel> channel {};
    QString assignedTo {};
    std::optional<LeadStatus> status {};
    QString statusReason {};
    std::optional<std::chrono::sys_seconds> statusAt {};
    QString note {};
    QString rawDocument {};
};

struct CommunicationDraft
{
    QString externalId {};
    std::chrono::sys_seconds at {};
    QString staff {};
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    ContactEvidence evidence = ContactEvidence::None; ///< Other than None: two-way.
    bool isAutomatic = false;
    QString note {};
};

struct AppointmentDraft
{
    QString externalId {};
    std::chrono::sys_seconds setAt {};
    QString setBy {};
    std::chrono::sys_seconds dueAt {};
    std::optional<std::chrono::sys_seconds> confirmedAt {};
    std::optional<AppointmentOutcome> outcome {};
};

struct ShowDraft
{
    QString externalId {};
    std::chrono::sys_seconds at {};
    QString appointmentId {}; ///< External; empty: the appointment of this row, or none.
    QString greetedBy {};
    std::optional<bool> hadTestDrive {};
    std::optional<bool> wasWrittenUp {};
};

/// Somebody's part of a deal as the file names them.
struct CreditDraft
{
    QString staff {};
    CreditRole role = CreditRole::Sales;
    std::optional<int> basisPoints {}; ///< Not said: what the others leave, shared evenly.
};

struct SaleDraft
{
    QString externalId {};
    QString dealNumber {};
    std::optional<SaleKind> kind {};
    std::optional<std::chrono::sys_days> contractOn {};
    std::optional<std::chrono::sys_days> deliveredOn {};
    std::optional<std::chrono::sys_days> postedOn {};
    std::optional<std::chrono::sys_days> unwoundOn {};
    std::optional<Money> price {};
    std::optional<Money> tradeIn {};
    std::optional<Money> frontGross {};
    std::optional<Money> backGross {};
    std::vector<CreditDraft> credits {};

    /// The first day there is; a sale without any is not imported.
    std::optional<std::chrono::sys_days> day() const
    {
        return contractOn ? contractOn : deliveredOn ? deliveredOn : postedOn;
    }
};

struct SpendDraft
{
    QString externalId {};
    QString source {};
    std::optional<SourceKind> sourceKind {};
    QString campaign {};
    Period period {};
    Money amount {};
    std::optional<SpendCategory> category {};
};

struct StaffDraft
{
    QString name {};
    std::optional<Role> role {};
    std::optional<Department> department {};
    QString team {};
    std::optional<std::chrono::sys_days> activeFrom {};
    std::optional<std::chrono::sys_days> activeTo {};
};

/// Everything one row says. Which parts are there depends on the kind of the file; a wide row has
/// a lead and what became of it.
struct RowDraft
{
    std::int64_t line = 0;
    /// External id of the lead: of `lead` itself, or of the one that the other parts belong to.
    QString leadId {};
    /// What a row without an id was known by before its identity was: all that it says. Empty where
    /// it is known by an id or by that.
    QString formerId {};
    CustomerDraft customer {};
    VehicleDraft vehicle {}; ///< Wanted, sold, or, without any other part, in stock.
    std::optional<LeadDraft> lead {};
    std::vector<CommunicationDraft> communications {};
    std::optional<AppointmentDraft> appointment {};
    std::optional<ShowDraft> show {};
    std::optional<SaleDraft> sale {};
    std::optional<SpendDraft> spend {};
    std::optional<StaffDraft> staff {};
};

} // namespace lotboard
