#pragma once

#include "base/jobcontrol.h"
#include "domain/facts.h"

#include <functional>
#include <memory>
#include <vector>

namespace lotboard::metrics {

/// All facts of a store in columns, a row per lead sorted by arrival, plus columns of events sorted
/// by day. Immutable once built, so any number of threads may read it; cut into chunks, so that a
/// patch copies the chunks that changed and shares the rest. Holds no names of customers, no
/// phones, no notes.
class FactTable;

using FactTablePtr = std::shared_ptr<const FactTable>;

/// Calls the sink with facts; whoever reads the database.
using FactFeed = std::function<void(FactSink&)>;

/// Builds the table from all facts. Money and days follow the rules of the store in the feed.
FactTablePtr buildFactTable(const FactFeed& feed);

/// `table` with all facts of `leads` replaced by those in the feed, which has names(), these leads
/// and what belongs to them, no more. A lead that the feed no longer has is taken out. Equal to a
/// table built from everything.
FactTablePtr patchFactTable(
    const FactTablePtr& table, const std::vector<LeadId>& leads, const FactFeed& feed);

/// The store whose facts these are.
const Store& storeOf(const FactTable& table);
/// Leads of every status.
std::int64_t leadCount(const FactTable& table);
/// The days from the first to the last fact; empty if there is none.
Period coveredPeriod(const FactTable& table);

} // namespace lotboard::metrics
