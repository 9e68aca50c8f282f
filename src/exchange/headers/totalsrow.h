#pragma once

#include "exchange/headers/headermatcher.h"

#include <span>
#include <string_view>

namespace lotboard::exchange {

/// Recognises the rows that a report adds to its data: sums, averages, remarks below it. Asked for
/// every row of a file, so it looks at few cells. About 20 ns for an ordinary row.
class TotalsRow
{
public:
    explicit TotalsRow(const HeaderMapping& mapping);

    /// Whether the row is a sum: its first text is Total, Grand Total, 合计 …, or, in the first row
    /// of the data (`isFirst`), it has numbers and no name in the column of the person or source.
    /// Or a remark, alone in its row: "Records: 60", "Printed 11/1/2026".
    bool matches(std::span<const std::string_view> fields, bool isFirst) const;

private:
    std::vector<int> m_nameColumns {}; ///< Of persons, sources and ids.
    bool m_isWide = false; ///< Enough columns that a row with one value is hardly one.
};

} // namespace lotboard::exchange
