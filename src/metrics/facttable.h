#pragma once

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

/// How many rows a chunk has. Small, as a patch copies whole chunks and sums them up anew.
constexpr std::size_t chunkRows = 4096;

/// Builds the table from all facts. Money and days follow the rules of the store in the feed.
/// `rowsPerChunk` changes no answer; a test takes few to have many chunks.
FactTablePtr buildFactTable(const FactFeed& feed, std::size_t rowsPerChunk = chunkRows);

/// `table` with the facts named by `change` replaced by those in the feed, which has these leads
/// and sales and what belongs to them, no more, and has no names unless there are several stores.
/// What the feed no longer has is taken out. Answers everything as a table built from all facts
/// would, if the names and the rules of the store are as they were: after a change of these, and
/// where the change isEverything, build it anew.
FactTablePtr patchFactTable(
    const FactTablePtr& table, const FactChange& change, const FactFeed& feed);
/// For a change of leads only.
inline FactTablePtr patchFactTable(
    const FactTablePtr& table, const std::vector<LeadId>& leads, const FactFeed& feed)
{
    return patchFactTable(table, FactChange {leads}, feed);
}

/// The store whose facts these are.
const Store& storeOf(const FactTable& table);
/// Leads of every status.
std::int64_t leadCount(const FactTable& table);
/// The days from the first to the last fact; empty if there is none.
Period coveredPeriod(const FactTable& table);

} // namespace lotboard::metrics
