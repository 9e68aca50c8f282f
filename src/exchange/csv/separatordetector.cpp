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
/// A first row that so few others are cut like is none of the table.
constexpr double regularEnough = 0.6;

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

/// The separator that cuts a text best; NUL where none cuts its first row.
struct BestCut
{
    char separator = '\0';
    Cut cut {};
};

BestCut bestCut(std::string_view sample)
{
    BestCut best;
    double bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Cut cut = cutBy(candidate, sample);
        if (cut.columns < 2)
            continue;
        // More columns win among equally regular ones: 1,5;2,5;3,5 has commas everywhere.
        const double score = cut.regularity()
            * (1.0 + 0.01 * static_cast<double>(std::min<std::size_t>(cut.columns, 50)));
        if (score > bestScore) {
            best = {candidate, cut};
            bestScore = score;
        }
    }
    return best;
}

/// The separator of a table that begins below a few lines of title; NUL where there is none.
char separatorBelowTitle(std::string_view sample)
{
    constexpr int linesOfTitle = 12;
    constexpr std::size_t leastColumns = 3; // A title with one comma is no table.
    for (int line = 0; line < linesOfTitle; ++line) {
        sample.remove_prefix(std::min(sample.find('\n'), sample.size() - 1) + 1);
        if (sample.empty())
            break;
        const BestCut below = bestCut(sample);
        if (below.cut.columns >= leastColumns && below.cut.regularity() >= regularEnough)
            return below.separator;
    }
    return '\0';
}

} // namespace

char detectSeparator(std::string_view sample)
{
    const BestCut whole = bestCut(sample);
    if (whole.cut.regularity() < regularEnough && !sample.empty()) {
        if (const char below = separatorBelowTitle(sample))
            return below;
    }
    if (whole.separator != '\0')
        return whole.separator;
    for (const char candidate : {'^', ':'}) {
        const Cut cut = cutBy(candidate, sample);
        if (cut.columns >= 2 && cut.rows >= 2 && cut.regularRows == cut.rows)
            return candidate;
    }
    return ',';
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
