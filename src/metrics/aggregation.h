#pragma once

#include "metrics/chunksummary.h"
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

/// Adds up measures over the rows of a selection, by group. A group exists if any row counts in one
/// of the measures; where nothing is grouped, there is one for all rows, whose key is all 0.
class Aggregation
{
public:
    /// `by`: none, one or two dimensions. `today` tells which appointments are still to come and
    /// which leads have not had the time of the window.
    Aggregation(const FactTable& facts, const Selection& selection,
        const std::vector<Dimension>& by, Wanted wanted, const Query& query);

    const std::vector<GroupKey>& groups() const { return m_index.keys(); }
    bool isEmpty(std::size_t group) const { return !m_marks[group].isTouched; }
    /// Empty: nothing was counted in it.
    std::optional<std::size_t> find(const GroupKey& key) const;

    /// In units of amountScale(). `measure` must be wanted.
    std::int64_t amount(Measure measure, std::size_t group) const;
    /// Points into the table of facts.
    const ValueRuns& values(const ValueColumn& column, std::size_t group) const;
    bool hasYoungLead(std::size_t group) const { return m_marks[group].hasYoungLead; }
    bool hasAppointmentToCome(std::size_t group) const
    {
        return m_marks[group].hasAppointmentToCome;
    }

private:
    struct Marks
    {
        bool isTouched = false; ///< A row counts.
        bool hasYoungLead = false;
        bool hasAppointmentToCome = false;
    };

    std::size_t groupFor(const GroupKey& key);
    std::int64_t& sumAt(std::size_t group, std::size_t measure)
    {
        return m_amounts[group * m_wanted.measures.size() + measure];
    }

    void addStream(Stream stream);
    bool isAnsweredBySummaries(Stream stream) const;
    void addSummary(Stream stream, const AxisSummary& summary);
    void addPlace(Stream stream, const AxisSummary& summary, std::size_t place, std::size_t group);
    GroupKey keyOf(const AxisSummary& summary, std::size_t place) const;

    void addRows(Stream stream, const EventColumns& columns);
    void findGroups(Stream stream, const EventColumns& columns);
    void addMeasure(std::size_t measure, const EventColumns& columns);
    void addValues(std::size_t value, const EventColumns& columns);
    template<class IsMarked>
    void addMark(bool Marks::*mark, IsMarked isMarked);

    const FactTable& m_facts;
    const Selection& m_selection;
    std::vector<Dimension> m_by;
    Wanted m_wanted;
    DayNumber m_today = 0;
    std::optional<int> m_window {};
    GroupIndex m_index;
    std::optional<SummaryAxis> m_axis {}; ///< From whose summaries all groups can be made.
    bool m_isByDays = false; ///< Whether they need days apart.
    /// For each of m_by where its members are made from those of the axis; null: they are those.
    std::array<const std::vector<Code>*, 2> m_translations {};
    std::vector<std::int64_t> m_amounts {}; ///< For each group those of m_wanted.measures.
    std::vector<ValueRuns> m_values {}; ///< For each group those of m_wanted.values.
    std::vector<Marks> m_marks {}; ///< By group.
    /// Of the stream at hand: each of m_wanted.measures, and where summaries hold it.
    std::vector<std::pair<std::size_t, std::size_t>> m_measuresOfStream {};
    std::vector<std::uint32_t> m_rows {}; ///< Selected in the chunk at hand.
    std::vector<std::uint32_t> m_groupOfRow {}; ///< One for each of m_rows.
};

} // namespace lotboard::metrics
