#pragma once

#include "metrics/groupindex.h"
#include "metrics/measure.h"
#include "metrics/selection.h"
#include "metrics/valueruns.h"

namespace lotboard::metrics {

/// A quantile needs the values themselves: which of EventColumns::values of a stream of leads.
struct ValueColumn
{
    Stream stream {};
    std::size_t value = 0;

    friend bool operator==(const ValueColumn&, const ValueColumn&) = default;
};

/// What a question needs to know of each group.
struct Wanted
{
    std::vector<Measure> measures {}; ///< Each once.
    std::vector<ValueColumn> values {}; ///< Each once.
};

/// Adds up measures over the rows of a selection, by group and in all. A group exists if any row
/// counts in one of the measures.
class Aggregation
{
public:
    /// `by`: none, one or two dimensions. `today` tells which appointments are still to come and
    /// which leads have not had the time of the window.
    Aggregation(const FactTable& facts, const Selection& selection,
        const std::vector<Dimension>& by, Wanted wanted, const Query& query);

    const std::vector<GroupKey>& groups() const { return m_index.keys(); }
    bool isEmpty(std::size_t group) const { return !m_isTouched[group]; }
    std::optional<std::size_t> find(const GroupKey& key) const;

    /// In units of amountScale(). `group` empty: in all.
    std::int64_t amount(Measure measure, std::optional<std::size_t> group) const;
    /// `group` empty: of all. Points into the table of facts.
    const ValueRuns& values(const ValueColumn& column, std::optional<std::size_t> group) const;
    bool hasYoungLead(std::optional<std::size_t> group) const;
    bool hasAppointmentToCome(std::optional<std::size_t> group) const;

private:
    struct Column
    {
        std::int64_t total = 0;
        std::vector<std::int64_t> byGroup {};
    };
    struct Mark
    {
        bool total = false;
        std::vector<std::uint8_t> byGroup {};
    };
    struct Values
    {
        ValueRuns total {};
        std::vector<ValueRuns> byGroup {};
    };

    void addStream(Stream stream);
    /// Takes the sums of the chunk from its summary, if that has what is asked.
    bool addSummary(Stream stream, const EventColumns& columns, const ChunkSummary& summary);
    std::optional<SummaryAxis> axisFor(Stream stream, const EventColumns& columns) const;
    void addPlace(Stream stream, const AxisSummary& summary, std::size_t place);
    void addChunk(Stream stream, const EventColumns& columns);
    void findGroups(Stream stream, const EventColumns& columns);
    void addMeasure(const MeasureRule& rule, const EventColumns& columns);
    void addValues(const ValueColumn& column, const EventColumns& columns);
    template<class IsMarked>
    void addMark(Mark& mark, IsMarked isMarked);
    void growToGroups();

    const FactTable& m_facts;
    const Selection& m_selection;
    std::vector<Dimension> m_by;
    Wanted m_wanted;
    DayNumber m_today = 0;
    std::optional<int> m_window {};
    GroupIndex m_index;
    std::array<bool, measureCount> m_isWanted {};
    std::array<std::vector<Measure>, streamCount> m_measuresOf {};
    std::array<Column, measureCount> m_columns {};
    std::vector<Values> m_values {}; ///< One for each of m_wanted.values.
    Mark m_young {};
    Mark m_toCome {};
    std::vector<std::uint8_t> m_isTouched {};
    std::vector<std::uint32_t> m_rows {}; ///< Selected in the chunk at hand.
    std::vector<std::uint32_t> m_groupOfRow {}; ///< One for each of m_rows; empty: not grouped.
};

} // namespace lotboard::metrics
