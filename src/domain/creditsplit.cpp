#include "domain/creditsplit.h"

#include <algorithm>

namespace lotboard {
namespace {

/// Splits `rest` between all but the one at `except`.
void shareOut(std::vector<SaleCredit>& credits, int rest, std::size_t except)
{
    int held = 0;
    for (std::size_t i = 0; i < credits.size(); ++i)
        held += i == except ? 0 : credits[i].basisPoints;
    const auto others = static_cast<int>(credits.size() - (except < credits.size() ? 1 : 0));
    ProportionalSplit split(Money::fromCents(rest), held > 0 ? held : std::max(1, others));
    for (std::size_t i = 0; i < credits.size(); ++i) {
        if (i != except) {
            const Money part = split.next(held > 0 ? credits[i].basisPoints : 1);
            credits[i].basisPoints = static_cast<int>(part.cents());
        }
    }
}

} // namespace

std::vector<SaleCredit> withPerson(std::vector<SaleCredit> credits, StaffId staff, CreditRole role)
{
    credits.push_back({.staff = staff, .role = role, .basisPoints = 0});
    const std::size_t last = credits.size() - 1;
    return withShare(std::move(credits), last, wholeDeal / static_cast<int>(last + 1));
}

std::vector<SaleCredit> withoutPerson(std::vector<SaleCredit> credits, std::size_t position)
{
    credits.erase(credits.begin() + static_cast<std::ptrdiff_t>(position));
    shareOut(credits, wholeDeal, credits.size());
    return credits;
}

std::vector<SaleCredit> withShare(
    std::vector<SaleCredit> credits, std::size_t position, int basisPoints)
{
    const int share = credits.size() == 1 ? wholeDeal : std::clamp(basisPoints, 0, wholeDeal);
    credits[position].basisPoints = share;
    shareOut(credits, wholeDeal - share, position);
    return credits;
}

} // namespace lotboard
