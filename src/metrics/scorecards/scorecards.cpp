#include "metrics/scorecards/scorecards.h"

#include "metrics/dimensioncodes.h"
#include "metrics/resulttable.h"
#include "metrics/scorecards/standardrates.h"
#include "metrics/statistics/shrinkage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard::metrics {
namespace {

constexpr std::array rates {MetricId::ContactRate, MetricId::AppointmentRateOfLeads,
    MetricId::ShowRate, MetricId::CloseRate};

bool choosesPeople(const FilterCondition& condition)
{
    return condition.dimension == Dimension::Person || condition.dimension == Dimension::Team
        || condition.dimension == Dimension::Department;
}

Proportion wholeOf(const CaseMix& mix)
{
    Proportion whole;
    for (const auto& [stratum, rate] : mix) {
        whole.successes += rate.successes;
        whole.cases += rate.cases;
    }
    return whole;
}

/// Chance alone moves the rate of so many cases by this, if it is what is expected of it.
double varianceByChance(const ExpectedRate& expected, double cases)
{
    const double rate = (expected.rate * cases + 0.5) / (cases + 1);
    return rate * (1 - rate) / cases + expected.variance;
}

Estimate differenceFrom(const ExpectedRate& expected, const Proportion& observed)
{
    const double reach = z95 * std::sqrt(expected.variance);
    return differenceOf(
        {expected.rate,
            {std::max(0.0, expected.rate - reach), std::min(1.0, expected.rate + reach)}},
        {observed.share(), wilsonInterval(observed)});
}

Standing standingOf(const Scorecard& card)
{
    const Interval around = wilsonInterval(card.observed);
    if (card.observed.cases < static_cast<double>(fewestCases)
        || around.high - around.low > widestInterval || !card.fair)
        return Standing::TooFew;
    if (card.fair->interval.low > 0)
        return Standing::Better;
    return card.fair->interval.high < 0 ? Standing::Worse : Standing::NoDifferenceSeen;
}

/// Of everybody with a case; who is to be listed is chosen later, as all say how much is chance.
std::vector<Scorecard> cardsOf(const FactTable& facts, const CaseMixes& everybody)
{
    const StandardRates standard(everybody);
    std::vector<Scorecard> cards;
    std::vector<Measurement> measured;
    for (const auto& [person, mix] : everybody) {
        const Proportion observed = wholeOf(mix);
        if (person == 0 || observed.cases <= 0)
            continue;
        Scorecard card {.person = valueOf(facts, Dimension::Person, person), .observed = observed};
        if (const auto expected = standard.expected(mix, mix)) {
            card.expected = expected->rate;
            card.difference = differenceFrom(*expected, observed);
            measured.push_back(
                {card.difference->value, varianceByChance(*expected, observed.cases)});
        }
        cards.push_back(std::move(card));
    }
    const auto fair = shrinkToZero(measured);
    auto next = fair.begin();
    for (Scorecard& card : cards) {
        if (card.difference)
            card.fair = *next++;
        card.standing = standingOf(card);
    }
    return cards;
}

} // namespace

std::span<const MetricId> scorecardRates()
{
    return rates;
}

std::vector<Scorecard> scorecards(const FactTable& facts, const Query& query, MetricId rate)
{
    Query store = query;
    std::erase_if(store.filter, choosesPeople);
    std::vector<Scorecard> cards = cardsOf(facts, caseMixes(facts, store, rate));
    if (store.filter.size() != query.filter.size()) {
        std::vector<DimensionValue> listed;
        for (const auto& [person, mix] : caseMixes(facts, query, rate))
            listed.push_back(valueOf(facts, Dimension::Person, person));
        std::erase_if(cards, [&](const Scorecard& card) {
            return std::ranges::find(listed, card.person) == listed.end();
        });
    }
    std::ranges::sort(cards,
        [](const Scorecard& a, const Scorecard& b) { return standsBefore(a.person, b.person); });
    return cards;
}

} // namespace lotboard::metrics
