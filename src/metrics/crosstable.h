#pragma once

#include "metrics/resulttable.h"

#include <optional>
#include <vector>

namespace lotboard::metrics {

class FactTable;

/// A question whose answer may be cut short.
struct CrossQuery
{
    Query query {};
    /// So many members of each dimension, the greatest first; the rest of them count as one. Empty:
    /// all members. Days, weeks, months, weekdays and hours are never cut: theirs is the clock's
    /// order.
    std::optional<int> top {};

    friend bool operator==(const CrossQuery&, const CrossQuery&) = default;
};

/// What a line or a column of a cross table is about.
struct CrossHeading
{
    enum class Kind : std::uint8_t { Member, Others, All };

    Kind kind = Kind::All;
    DimensionValue value {}; ///< Of a Member. Of Others the dimension alone.
    int memberCount = 1; ///< How many members the Others are.
};

/// One meeting of a line and a column: one row of the answer to one question.
struct CrossCell
{
    std::size_t question = 0; ///< Of CrossTable::questions.
    std::vector<DimensionValue> keys {}; ///< In that answer; empty: its total.
    std::vector<Cell> cells {}; ///< One for each metric; empty: nothing was counted here.
};

/// The answer to a CrossQuery: a line for each member of the first dimension, a column for each of
/// the second, "others" and all. Every figure is computed from the facts by evaluate(), those of
/// others and of all, too: rates are never added up.
struct CrossTable
{
    CrossQuery asked {};
    std::optional<Period> comparisonPeriod {};
    std::vector<CrossHeading> lines {}; ///< The last is All; without a dimension the only one.
    std::vector<CrossHeading> columns {}; ///< The last is All; the only one below two dimensions.
    std::vector<CrossCell> cells {}; ///< Line by line.
    std::vector<Query> questions {};
    std::vector<Exclusions> exclusions {}; ///< One for each question.

    const CrossCell& at(std::size_t line, std::size_t column) const
    {
        return cells[line * columns.size() + column];
    }
    const CrossCell& total() const { return cells.back(); }
};

/// The greatest are those whose first metric comes to most; of rates and averages, those that rest
/// on most cases. Pure. Cost: as evaluate(), up to nine times.
CrossTable crossTable(const FactTable& facts, const CrossQuery& asked);

/// Whether a CrossQuery may cut the dimension short.
bool canBeCut(Dimension dimension);

/// The same as one row for each line, or for each pair where something was counted, as evaluate()
/// answers. What others are called is `othersLabel`; their key is `(others)`.
ResultTable listed(const CrossTable& table, const QString& othersLabel);

} // namespace lotboard::metrics
