#include "metrics/leaks/changesplit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace lotboard::metrics {
namespace {

/// What the chain counts from all leads to the cars of one source; each is a part of the one
/// before. The cause of a change is at the place of the later of two.
using Chain = std::array<double, chainCauseCount>;

Chain chainFrom(double allLeads, const ChainCounts& counts)
{
    return {allLeads, counts.leads, counts.contacted, counts.appointed, counts.showed,
        counts.sold.cars};
}

/// The factors that multiply to the cars: all leads, then rates.
Chain factorsOf(const Chain& chain)
{
    Chain factors = chain;
    for (std::size_t at = 1; at < chain.size(); ++at)
        factors[at] = chain[at] / chain[at - 1];
    return factors;
}

double logarithmicMean(double a, double b)
{
    // Written for values that hardly differ, too: (a − b) ÷ ln(a ÷ b) would divide 0 by 0.
    const double ratio = (a - b) / b;
    return std::abs(ratio) < 1e-9 ? (a + b) / 2 : (a - b) / std::log1p(ratio);
}

LeakParts splitCars(const Chain& before, const Chain& after)
{
    LeakParts parts;
    const double carsBefore = before.back();
    const double carsAfter = after.back();
    if (carsBefore <= 0 && carsAfter <= 0)
        return parts;
    if (carsBefore <= 0 || carsAfter <= 0) {
        const Chain& empty = carsBefore <= 0 ? before : after;
        const auto firstMissed
            = std::ranges::find_if(empty, [](double count) { return count <= 0; });
        parts.values[static_cast<std::size_t>(firstMissed - empty.begin())]
            = carsAfter - carsBefore;
        return parts;
    }
    const Chain factorsBefore = factorsOf(before);
    const Chain factorsAfter = factorsOf(after);
    const double weight = logarithmicMean(carsAfter, carsBefore);
    for (std::size_t at = 0; at < before.size(); ++at)
        parts.values[at] = weight * std::log(factorsAfter[at] / factorsBefore[at]);
    return parts;
}

/// Gross per car; where none was sold, that of the other period.
std::pair<double, double> grossPerCar(const CarSum& before, const CarSum& after)
{
    const double first = before.cars > 0 ? before.gross / before.cars : 0;
    const double second = after.cars > 0 ? after.gross / after.cars : first;
    return {before.cars > 0 ? first : second, second};
}

LeakParts splitGross(const LeakParts& cars, const CarSum& before, const CarSum& after)
{
    const auto [grossBefore, grossAfter] = grossPerCar(before, after);
    LeakParts parts;
    for (std::size_t at = 0; at < chainCauseCount; ++at)
        parts.values[at] = cars.values[at] * (grossBefore + grossAfter) / 2;
    parts[LeakCause::GrossPerCar] = (before.cars + after.cars) / 2 * (grossAfter - grossBefore);
    return parts;
}

/// A source whose cars were all taken back has none in the chain: what is left is no step's doing.
ChainCounts withoutNegativeCars(ChainCounts counts)
{
    if (counts.sold.cars <= 0) {
        counts.stepSkipped += counts.sold;
        counts.sold = {};
    }
    return counts;
}

} // namespace

LeakParts& LeakParts::operator+=(const LeakParts& other)
{
    std::ranges::transform(values, other.values, values.begin(), std::plus());
    return *this;
}

double LeakParts::sum() const
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

ChangeSplit& ChangeSplit::operator+=(const ChangeSplit& other)
{
    cars += other.cars;
    gross += other.gross;
    return *this;
}

std::vector<ChangeSplit> splitChange(std::span<const SourceChange> sources)
{
    double leadsBefore = 0;
    double leadsAfter = 0;
    for (const SourceChange& source : sources) {
        leadsBefore += source.before.leads;
        leadsAfter += source.after.leads;
    }
    std::vector<ChangeSplit> splits;
    for (const SourceChange& source : sources) {
        const ChainCounts before = withoutNegativeCars(source.before);
        const ChainCounts after = withoutNegativeCars(source.after);
        ChangeSplit split;
        split.cars = splitCars(chainFrom(leadsBefore, before), chainFrom(leadsAfter, after));
        split.gross = splitGross(split.cars, before.sold, after.sold);
        const auto addRest = [&](LeakCause cause, CarSum ChainCounts::*rest) {
            split.cars[cause] = (after.*rest).cars - (before.*rest).cars;
            split.gross[cause] = (after.*rest).gross - (before.*rest).gross;
        };
        addRest(LeakCause::StepSkipped, &ChainCounts::stepSkipped);
        addRest(LeakCause::OtherPeriods, &ChainCounts::otherPeriods);
        addRest(LeakCause::WithoutLead, &ChainCounts::withoutLead);
        addRest(LeakCause::OutsideSteps, &ChainCounts::outside);
        splits.push_back(split);
    }
    return splits;
}

} // namespace lotboard::metrics
