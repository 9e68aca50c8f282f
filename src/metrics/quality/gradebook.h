#pragma once

#include "metrics/facttable.h"
#include "metrics/quality/grade.h"

#include <compare>
#include <vector>

namespace lotboard::metrics {

/// A record as the figures count it, and the day that puts it into a period.
struct CountedRecord
{
    std::int64_t id = 0;
    std::chrono::sys_days day {};

    friend auto operator<=>(const CountedRecord&, const CountedRecord&) = default;
};

/// Records with which something is wrong, and which figures that touches. One without records: it
/// was looked for and not found.
struct Flaw
{
    Trait trait {}; ///< Never Freshness.
    std::vector<MetricId> metrics {};
    RecordKind kind {}; ///< A lead, an appointment, a visit or a deal.
    std::vector<CountedRecord> records {}; ///< Also those that a figure should count and does not.
};

/// How far a figure of a period can be trusted.
struct MetricGrade
{
    MetricId metric {};
    std::int64_t cases = 0; ///< On how many the figure rests.
    /// Of the worst kind of record. Empty where no flaw of the trait is looked for, or the period
    /// has no such record.
    std::optional<TouchedShare> completeness {};
    std::optional<TouchedShare> consistency {};
    std::optional<Freshness> freshness {}; ///< The worst kind; empty where no rhythm is known.
    std::optional<Grade> grade {}; ///< The worst of the three.
    std::vector<std::size_t> flaws {}; ///< Places of those that touch the figure of the period.
};

/// A grade for each metric of the catalog, in its order, if `flaws` are all that are looked for.
/// Days after `today` are left out of the period: what is still to come has nothing to be complete
/// about. The formulas are in docs/data-checks.md.
std::vector<MetricGrade> gradesOf(const FactTable& facts, std::span<const Flaw> flaws,
    const Period& period, std::chrono::sys_days today);

} // namespace lotboard::metrics
