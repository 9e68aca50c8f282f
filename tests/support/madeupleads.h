#pragma once

#include "base/result.h"
#include "domain/leadlist.h"
#include "support/days.h"

#include <QString>

#include <vector>

namespace lotboard {

/// Leads that no database holds, numbered from 1, for models that ask for them by id.
inline std::vector<LeadId> madeUpIds(int count)
{
    std::vector<LeadId> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back({i});
    return ids;
}

/// The line of lead 7 is "Customer 7".
inline std::vector<LeadListRow> madeUpRows(const std::vector<LeadId>& leads)
{
    std::vector<LeadListRow> rows;
    for (const LeadId lead : leads) {
        LeadListRow row;
        row.id = lead;
        row.receivedAt = january(2);
        row.customerName = QStringLiteral("Customer %1").arg(lead.value);
        row.attempts = static_cast<int>(lead.value % 5);
        rows.push_back(row);
    }
    return rows;
}

/// As a service answers that has all of them.
inline Result<std::vector<LeadListRow>> fetchMadeUp(const std::vector<LeadId>& leads)
{
    return madeUpRows(leads);
}

} // namespace lotboard
