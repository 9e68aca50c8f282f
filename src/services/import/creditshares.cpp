#include "services/import/creditshares.h"

#include "base/money.h"

namespace lotboard {
namespace {

/// The positions of those among whom the deal is divided.
std::vector<std::size_t> sharersOf(const std::vector<CreditDraft>& credits)
{
    for (CreditRole role : {CreditRole::Sales, CreditRole::Internet, CreditRole::Manager}) {
        std::vector<std::size_t> sharers;
        for (std::size_t i = 0; i < credits.size(); ++i) {
            if (credits[i].role == role)
                sharers.push_back(i);
        }
        if (!sharers.empty())
            return sharers;
    }
    return {};
}

} // namespace

CreditShares creditShares(const std::vector<CreditDraft>& credits)
{
    CreditShares shares;
    shares.basisPoints.assign(credits.size(), 0);
    const std::vector<std::size_t> sharers = sharersOf(credits);
    if (sharers.empty())
        return shares;

    int left = wholeDeal;
    std::vector<std::size_t> open;
    for (std::size_t i : sharers) {
        if (!credits[i].basisPoints) {
            open.push_back(i);
            continue;
        }
        // More than there is left: the others keep theirs.
        shares.basisPoints[i] = std::min(*credits[i].basisPoints, left);
        shares.wasAdjusted |= shares.basisPoints[i] != *credits[i].basisPoints;
        left -= shares.basisPoints[i];
    }
    if (open.empty()) {
        shares.basisPoints[sharers.back()] += left;
        shares.wasAdjusted |= left != 0;
        return shares;
    }
    ProportionalSplit rest(Money::fromCents(left), static_cast<std::int64_t>(open.size()));
    for (std::size_t i : open)
        shares.basisPoints[i] = static_cast<int>(rest.next(1).cents());
    return shares;
}

} // namespace lotboard
