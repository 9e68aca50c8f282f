#pragma once

#include "metrics/leaks/changesplit.h"

#include <optional>
#include <vector>

namespace lotboard::metrics {

/// The change of one source, one person, or the whole store.
struct LeakRow
{
    DimensionValue key {}; ///< Of the whole: no key and no label.
    ChainCounts before {};
    ChainCounts after {};
    ChangeSplit split {};
};

/// The change in units from one period, or what else it is held against, to another with its
/// causes.
struct LeakAnswer
{
    LeakYardstick yardstick = LeakYardstick::Period;
    Period period {};
    /// Of a baseline, where no lead of it is old enough: `period` is the last whose leads are.
    std::optional<Period> asked {};
    Period against {}; ///< Of a baseline: that of its leads; of goals: `period`.
    int daysAfter = 0; ///< So long after the end of each period its leads were followed.
    bool hasGross = true; ///< False: not known, or withheld from whoever asks, and 0 everywhere.
    bool hasGrossOfRows = true; ///< False: only of the whole, and 0 in the rows.
    std::vector<LeakCause> unchanged {}; ///< Taken as they are: there is no goal for them.
    LeakRow total {};
    /// Their splits add up to that of the whole; of goals: each source that has its own.
    std::vector<LeakRow> bySource {};
    /// The change of each person's leads, split by itself: each row adds up to its own change, and
    /// the changes to that of the whole. Of goals: each person who has some.
    std::vector<LeakRow> byPerson {};
};

/// Leads of both periods are followed equally long, so that young ones are not blamed; no longer
/// than this.
constexpr int longestFollowing = 90;

/// Why `query.period` sold more or fewer units than `against`: only `query.filter` and `today`
/// count besides. Days after today are cut off `query.period`. Each row is what leads, and sales
/// without a lead, of a source or person brought. Cost: a few passes over leads and sales.
LeakAnswer findLeaks(const FactTable& facts, const Query& query, const Period& against);

/// Splits what changed in each of `sources`: they become `answer.bySource`, their sum the total.
void splitRows(LeakAnswer& answer, std::vector<LeakRow> sources);
/// Splits what changed for each of `people` by itself: they become `answer.byPerson`.
void splitPeople(LeakAnswer& answer, std::vector<LeakRow> people);
/// Leaves only the whole with its gross.
void forgetGrossOfRows(LeakAnswer& answer);

} // namespace lotboard::metrics
