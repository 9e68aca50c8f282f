#pragma once

#include "domain/sale.h"

#include <cstddef>
#include <vector>

namespace lotboard {

// Changes to who sold a deal after which the shares still add up to `wholeDeal`. What one person
// gains or loses, the others lose or gain in the proportions that they had; equally, where they had
// nothing.

/// The first person has all of it; every later one comes in with an equal part.
std::vector<SaleCredit> withPerson(std::vector<SaleCredit> credits, StaffId staff, CreditRole role);
/// REQUIRES: position < credits.size().
std::vector<SaleCredit> withoutPerson(std::vector<SaleCredit> credits, std::size_t position);
/// `basisPoints` is brought between 0 and `wholeDeal`; who is alone keeps all of it.
/// REQUIRES: position < credits.size().
std::vector<SaleCredit> withShare(
    std::vector<SaleCredit> credits, std::size_t position, int basisPoints);

} // namespace lotboard
