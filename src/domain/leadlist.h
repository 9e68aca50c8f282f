#pragma once

#include "base/period.h"
#include "domain/lead.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// By what the table of leads can be sorted.
enum class LeadSort : std::uint8_t {
    Received,
    Customer,
    Source,
    Vehicle,
    Condition,
    AssignedTo,
    LeadStatus,
    Attempts,
    Contacts,
    LastContact
};

/// Which leads the table shows, and in what order. Empty lists let everything through.
struct LeadListQuery
{
    LeadSort sort = LeadSort::Received;
    bool isDescending = true;
    std::optional<Period> received {};
    std::vector<LeadStatus> statuses {};
    std::vector<SourceId> sources {}; ///< Zero stands for leads without a source.
    std::vector<StaffId> assignedTo {}; ///< Zero stands for leads that nobody has.
    /// Part of a name, phone number in any spelling, e-mail, stock number or external id.
    QString search {};

    friend bool operator==(const LeadListQuery&, const LeadListQuery&) = default;
};

/// One line of the table of leads.
struct LeadListRow
{
    LeadId id {};
    std::chrono::sys_seconds receivedAt {};
    QString customerName {};
    QString sourceName {}; ///< Empty: no source.
    QString vehicle {}; ///< "2026 Toyota RAV4 XLE", as far as it is known.
    Condition condition = Condition::Unknown;
    QString assignedName {}; ///< Empty: nobody.
    LeadStatus status = LeadStatus::Open;
    int attempts = 0;
    int contacts = 0;
    std::optional<std::chrono::sys_seconds> lastContactAt {};

    friend bool operator==(const LeadListRow&, const LeadListRow&) = default;
};

} // namespace lotboard
