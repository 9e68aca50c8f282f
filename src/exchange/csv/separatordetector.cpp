#include "exchange/csv/separatordetector.h"

#include "exchange/csv/rowscanner.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace lotboard::exchange {
namespace {

/// How a candidate cuts the sample.
struct Cut
{
    std::size_t rows = 0;
    std::size_t columns = 0; ///< Of the first row.
    std::size_t regularRows = 0; ///< With as many columns as the first.

    double regularity() const
    {
        return rows == 0 ? 0 : static_cast<double>(regularRows) / static_cast<double>(rows);
    }
};

constexpr std::size_t enoughRows = 500;

Cut cutBy(char separator, std::string_view sample)
{
    std::string text(sample);
    RowScanner scanner(separator);
    std::vector<std::string_view> fields;
    Cut cut;
    char* at = text.data();
    char* const end = at + text.size();
    while (at < end && cut.rows < enoughRows) {
        const auto outcome = scanner.scan(at, end, true);
        at += scanner.end() - at;
        if (outcome == RowScanner::Outcome::Endless)
            break;
        if (outcome != RowScanner::Outcome::Row || scanner.isBlank())
            continue;
        if (at == end && cut.rows > 1)
            break; // Perhaps cut by the end of the sample.
        scanner.fields(fields);
        ++cut.rows;
        if (cut.columns == 0)
            cut.columns = fields.size();
        cut.regularRows += fields.size() == cut.columns ? 1 : 0;
    }
    return cut;
}

} // namespace

char detectSeparator(std::string_view sample)
{
    char best = ',';
    double bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Cut cut = cutBy(candidate, sample);
        if (cut.columns < 2)
            continue;
        // More columns win among equally regular ones: 1,5;2,5;3,5 has commas everywhere.
        const double score = cut.regularity()
            * (1.0 + 0.01 * static_cast<double>(std::min<std::size_t>(cut.columns, 50)));
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    if (bestScore > 0)
        return best;
    for (const char candidate : {'^', ':'}) {
        const Cut cut = cutBy(candidate, sample);
        if (cut.columns >= 2 && cut.rows >= 2 && cut.regularRows == cut.rows)
            return candidate;
    }
    return best;
}

SeparatorLine separatorLine(std::string_view beginning)
{
    constexpr std::string_view mark = "sep=";
    const std::size_t end = beginning.find_first_of("\r\n");
    if (end != mark.size() + 1 || !beginning.starts_with(mark))
        return {};
    const bool isCrLf = beginning.substr(end, 2) == "\r\n";
    return {beginning[mark.size()], end + (isCrLf ? 2 : 1)};
}

} // namespace lotboard::exchange
