#include "base/money.h"

#include <cassert>

namespace lotboard {
namespace {

/// total × share ÷ whole, rounded half away from zero. 128 bits: cents × basis points overflow 64.
std::int64_t proportion(std::int64_t total, std::int64_t share, std::int64_t whole)
{
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(total) * share;
    const Wide half = product < 0 ? -(whole / 2) : whole / 2;
    return static_cast<std::int64_t>((product + half) / whole);
}

} // namespace

Money ProportionalSplit::next(std::int64_t share)
{
    assert(m_whole > 0);
    m_sharesSoFar += share;
    const Money upToHere = Money::fromCents(proportion(m_total.cents(), m_sharesSoFar, m_whole));
    const Money part = upToHere - m_given;
    m_given = upToHere;
    return part;
}

} // namespace lotboard
