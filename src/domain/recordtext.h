#pragma once

#include "base/money.h"
#include "base/strongid.h"
#include "domain/lead.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

/// What a list says of one lead, touch, appointment, visit, deal or spend behind a number.
struct RecordText
{
    LeadId lead {}; ///< That it belongs to, if any.
    std::optional<std::chrono::sys_seconds> at {}; ///< When it happened, or
    std::optional<std::chrono::sys_days> day {}; ///< on which day, where no time is known.
    QString customerName {}; ///< Empty where the session may not read customers.
    QString sourceName {};
    QString staffName {};
    QString vehicle {}; ///< "2026 Toyota RAV4".
    LeadStatus leadStatus = LeadStatus::Open; ///< Of `lead`.
    std::optional<Money> amount {}; ///< Gross of a deal, or a spend.
    QString reference {}; ///< External id, deal number, campaign: whatever names it best.

    friend bool operator==(const RecordText&, const RecordText&) = default;
};

} // namespace lotboard
