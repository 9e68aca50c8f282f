#pragma once

#include "metrics/dimensioncodes.h"

#include <span>

namespace lotboard::metrics {

/// Which rows of any stream a question is about: the days on its date basis, the window, the
/// filter. Whoever sums up and whoever lists records ask here.
class Selection
{
public:
    /// Keeps a reference to `facts`. Conditions on keys that the facts do not know let nothing
    /// through.
    Selection(const FactTable& facts, const Query& query, const Period& period);

    DateBasis basis() const { return m_basis; }
    DayNumber firstDay() const { return m_first; }
    DayNumber lastDay() const { return m_last; }
    bool hasFilter() const { return !m_conditions.empty(); }
    bool hasWindow() const { return m_window.has_value(); }

    /// Whether no row of the chunk can be selected, by its days.
    bool passesOver(Stream stream, const EventColumns& columns) const;
    /// Whether nothing but the day decides, so that days can be taken whole.
    bool takesAllOfDays(Stream stream) const;
    /// Whether all of its rows are selected.
    bool takesWhole(Stream stream, const EventColumns& columns) const;
    /// The rows that are selected, ascending, into `rows`.
    void select(Stream stream, const EventColumns& columns, std::vector<std::uint32_t>& rows) const;

private:
    struct Condition
    {
        Dimension dimension {};
        std::vector<std::uint8_t> passes {}; ///< By code.
    };

    const FactTable& m_facts;
    DateBasis m_basis {};
    DayNumber m_first = 0;
    DayNumber m_last = 0;
    std::optional<int> m_window {};
    std::vector<Condition> m_conditions {};
};

} // namespace lotboard::metrics
