#pragma once

#include "base/money.h"
#include "base/period.h"
#include "base/strongid.h"
#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/goal.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/sale.h"
#include "domain/source.h"
#include "domain/store.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lotboard {

/// The parts of a lead that numbers are made of. No name, no phone, no note. Texts are UTF-8 and
/// valid only while the row is handed over. Here and below a zero id means "none".
struct LeadFact
{
    LeadId id {};
    StoreId store {};
    CustomerId customer {};
    std::chrono::sys_seconds receivedAt {};
    LeadStatus status = LeadStatus::Open;
    SourceId source {};
    CampaignId campaign {};
    StaffId assignedTo {};
    TerritoryId territory {};
    LeadChannel channel = LeadChannel::Unknown;
    Condition condition = Condition::Unknown;
    std::string_view make {};
    std::string_view model {};
    std::string_view postalCode {};
    std::string_view statusReason {};
};

struct CommunicationFact
{
    CommunicationId id {};
    LeadId lead {};
    std::chrono::sys_seconds at {};
    StaffId staff {};
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    bool isTwoWay = false;
    bool isAutomatic = false;
};

/// One row of a chain, see Appointment.
struct AppointmentFact
{
    AppointmentId id {};
    LeadId lead {};
    std::chrono::sys_seconds setAt {};
    StaffId setBy {};
    std::chrono::sys_seconds dueAt {};
    std::optional<std::chrono::sys_seconds> confirmedAt {};
    AppointmentOutcome outcome = AppointmentOutcome::Open;
    AppointmentId continues {};
};

struct ShowFact
{
    ShowId id {};
    LeadId lead {};
    std::chrono::sys_seconds at {};
    AppointmentId appointment {};
    StaffId greetedBy {};
};

struct SaleFact
{
    SaleId id {};
    StoreId store {};
    LeadId lead {}; ///< None: a sale without a lead.
    CustomerId customer {};
    SaleKind kind = SaleKind::Retail;
    std::optional<std::chrono::sys_days> contractOn {};
    std::optional<std::chrono::sys_days> deliveredOn {};
    std::optional<std::chrono::sys_days> postedOn {};
    std::optional<std::chrono::sys_days> unwoundOn {};
    std::optional<Money> price {};
    std::optional<Money> frontGross {};
    std::optional<Money> backGross {};
    Condition condition = Condition::Unknown; ///< Of the vehicle sold.
    std::string_view make {};
    std::string_view model {};
    std::vector<SaleCredit> credits {};
};

/// The names behind the ids, few enough to be read whole.
struct FactNames
{
    std::vector<Store> stores {};
    std::vector<Staff> staff {};
    std::vector<Source> sources {};
    std::vector<Campaign> campaigns {};
    std::vector<std::pair<TerritoryId, QString>> territories {};
};

/// What was changed, added or removed in a store.
struct FactChange
{
    std::vector<LeadId> leads {}; ///< These, and whatever belongs to them.
    std::vector<SaleId> salesWithoutLead {}; ///< Which have no lead now, or had none before.
    bool hasSpend = false; ///< Any spend.
    bool hasGoals = false; ///< Any goal.
    bool isEverything = false; ///< Too much to name, or names or the rules of the store.

    bool isEmpty() const
    {
        return leads.empty() && salesWithoutLead.empty() && !hasSpend && !hasGoals && !isEverything;
    }
};

/// Takes the facts of a store, one call a row. names() comes first, then everything else in any
/// order, but each kind by ascending id, and every lead before what belongs to it.
class FactSink
{
public:
    virtual ~FactSink() = default;

    virtual void names(const FactNames& names) = 0;
    virtual void lead(const LeadFact& fact) = 0;
    virtual void communication(const CommunicationFact& fact) = 0;
    virtual void appointment(const AppointmentFact& fact) = 0;
    virtual void show(const ShowFact& fact) = 0;
    virtual void sale(const SaleFact& fact) = 0;
    virtual void spend(const Spend& spend) = 0;
    virtual void goal(const Goal& goal) = 0;
};

} // namespace lotboard
