#pragma once

#include "metrics/chunksummary.h"
#include "metrics/factcolumns.h"
#include "metrics/facttable.h"
#include "metrics/lagcurves.h"

#include <optional>
#include <unordered_map>

namespace lotboard::metrics {

using Streams = std::array<EventChunks, streamCount>;

/// What a table is made of. Whoever builds or patches fills it; whoever evaluates only reads.
struct FactParts
{
    Store store {};
    std::shared_ptr<const Directory> directory {};
    std::vector<LeadChunk> leads {};
    LeadSlot slotCount = 0; ///< With those of leads that were taken out.
    std::size_t rowsPerChunk = chunkRows; ///< Of the streams; at most chunkRows.
    Streams streams {};
    std::vector<Goal> goals {};
    std::optional<StaffId> grossesOnlyOf {}; ///< Set: other grosses are withheld; see factsFor().
};

class FactTable
{
public:
    /// What is known of chunks that `before` has, too, is taken from there. A patch leaves chunks
    /// in their order.
    explicit FactTable(FactParts parts, const FactTable* before = nullptr);

    const FactParts& parts() const { return m_parts; }
    const Directory& directory() const { return *m_parts.directory; }
    const EventChunks& events(Stream stream) const
    {
        return m_parts.streams[static_cast<std::size_t>(stream)];
    }

    /// Of the chunk at `place` in events(stream).
    const ChunkSummary& summary(Stream stream, std::size_t place) const
    {
        return *m_summaries[static_cast<std::size_t>(stream)][place];
    }

    /// Where those of `leads` stand that are there.
    std::unordered_map<std::int64_t, LeadSlot> slotsOf(const std::vector<LeadId>& leads) const;

    /// One column of the leads, by slot.
    template<class T>
    T leadValue(std::vector<T> LeadColumns::*column, LeadSlot slot) const
    {
        return ((*m_parts.leads[slot / chunkRows]).*column)[slot % chunkRows];
    }

    /// The least and the greatest day of any fact; last < first if there is none.
    DayNumber firstDay() const { return m_firstDay; }
    DayNumber lastDay() const { return m_lastDay; }
    /// Made from these facts when they are asked for.
    LagCurves& lagCurves() const { return *m_lagCurves; }
    /// The months since that of the first day, for each day from the first to the last.
    const std::vector<Code>& monthOfDay() const { return m_monthOfDay; }

private:
    using Summaries = std::vector<std::shared_ptr<const ChunkSummary>>;

    /// Of the ids in a chunk of leads.
    struct IdRange
    {
        std::int64_t least = 0;
        std::int64_t greatest = 0;
    };

    void coverDays(const FactTable* before);
    void coverIds(const FactTable* before);
    void summarize(const FactTable* before);

    FactParts m_parts;
    std::array<Summaries, streamCount> m_summaries {};
    DayNumber m_firstDay = 0;
    DayNumber m_lastDay = -1;
    std::vector<Code> m_monthOfDay {};
    std::vector<IdRange> m_leadIds {}; ///< Of each chunk of leads.
    std::unique_ptr<LagCurves> m_lagCurves = std::make_unique<LagCurves>();
};

constexpr std::chrono::sys_days dayOf(DayNumber day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}
constexpr DayNumber numberOf(std::chrono::sys_days day)
{
    return static_cast<DayNumber>(day.time_since_epoch().count());
}

} // namespace lotboard::metrics
