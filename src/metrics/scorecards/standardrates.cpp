#include "metrics/scorecards/standardrates.h"

#include "metrics/resulttable.h"

#include <array>
#include <limits>

namespace lotboard::metrics {
namespace {

/// Stands for all sources, or for new and used.
constexpr auto anyCode = std::numeric_limits<std::uint32_t>::max();
constexpr auto anyHours = static_cast<HourBand>(255);
constexpr auto anyAge = static_cast<AgeBand>(255);

/// The stratum and the coarser ones it lies in, the whole last. The age is kept longest: a lead of
/// yesterday beside those of a quarter would say nothing about whoever has it.
std::array<Stratum, 5> fromFineToCoarse(const Stratum& stratum)
{
    return {stratum, {stratum.source, stratum.condition, anyHours, stratum.age},
        {stratum.source, anyCode, anyHours, stratum.age}, {anyCode, anyCode, anyHours, stratum.age},
        {anyCode, anyCode, anyHours, anyAge}};
}

void addTotals(const CaseMix& mix, CaseMix& totals)
{
    for (const auto& [stratum, rate] : mix) {
        for (const Stratum& level : fromFineToCoarse(stratum)) {
            totals[level].successes += rate.successes;
            totals[level].cases += rate.cases;
        }
    }
}

/// Of a rate of 0 or 1 nobody is sure, so half a success and half a failure are added.
double errorOf(const Proportion& rate)
{
    const double share = (rate.successes + 0.5) / (rate.cases + 1);
    return share * (1 - share) / rate.cases;
}

} // namespace

StandardRates::StandardRates(const CaseMixes& everybody)
{
    for (const auto& [person, mix] : everybody)
        addTotals(mix, m_totals);
}

std::optional<ExpectedRate> StandardRates::expected(
    const CaseMix& cases, const CaseMix& without) const
{
    CaseMix own;
    addTotals(without, own);
    const auto left = [&](const Stratum& level) {
        const auto all = m_totals.find(level);
        const auto mine = own.find(level);
        Proportion rate = all == m_totals.end() ? Proportion {} : all->second;
        if (mine != own.end()) {
            rate.successes -= mine->second.successes;
            rate.cases -= mine->second.cases;
        }
        return rate;
    };
    std::map<Stratum, double> weights;
    double sum = 0;
    for (const auto& [stratum, rate] : cases) {
        const auto levels = fromFineToCoarse(stratum);
        const auto* level = levels.begin();
        while (level != levels.end() - 1 && left(*level).cases < static_cast<double>(fewestCases))
            ++level;
        weights[*level] += rate.cases;
        sum += rate.cases;
    }
    ExpectedRate expected;
    for (const auto& [level, weight] : weights) {
        const Proportion rate = left(level);
        if (rate.cases <= 0)
            return {};
        const double part = weight / sum;
        expected.rate += part * rate.share();
        expected.variance += part * part * errorOf(rate);
    }
    return sum > 0 ? std::optional(expected) : std::nullopt;
}

} // namespace lotboard::metrics
