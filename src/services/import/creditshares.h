#pragma once

#include "services/import/rowdraft.h"

#include <vector>

namespace lotboard {

/// The shares of a deal in basis points, one for each credit, adding up to `wholeDeal`.
struct CreditShares
{
    std::vector<int> basisPoints {};
    bool wasAdjusted = false; ///< The shares in the file did not add up.
};

/// Salespeople share the deal: those without a share take, in equal parts, what the others leave.
/// Where there is none the internet representative has it, and otherwise the manager. Everybody
/// else is named with no share. Shares that do not add up are made to by the last one.
CreditShares creditShares(const std::vector<CreditDraft>& credits);

} // namespace lotboard
