#include "metrics/crosstable.h"

#include "metrics/dimensioncodes.h"
#include "metrics/engine.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace lotboard::metrics {

using namespace Qt::StringLiterals;

namespace {

using Kind = CrossHeading::Kind;

/// The headings of one dimension.
struct CrossSide
{
    std::optional<Dimension> dimension {};
    std::vector<CrossHeading> headings {};
    QStringList otherKeys {};

    bool has(Kind kind) const
    {
        return std::ranges::find(headings, kind, &CrossHeading::kind) != headings.end();
    }
};

double weightOf(const ResultRow& row)
{
    const Figure& figure = row.cells.front().figure;
    return figure.denominator.value_or(figure.numerator);
}

/// The rows that get a heading of their own, in the order in which they stand.
std::vector<std::size_t> shownRows(const ResultTable& byMember, std::size_t top)
{
    std::vector<std::size_t> order(byMember.rows.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    const auto weight = [&byMember](std::size_t row) { return weightOf(byMember.rows[row]); };
    std::ranges::stable_sort(order, std::ranges::greater {}, weight);
    order.resize(std::min(top, order.size()));
    return order;
}

CrossSide sideOf(const ResultTable& byMember, std::optional<int> top)
{
    CrossSide side;
    if (!byMember.query.by.empty())
        side.dimension = byMember.query.by.front();
    const bool isCut = side.dimension && top && canBeCut(*side.dimension);
    std::vector<bool> isShown(byMember.rows.size(), !isCut);
    const auto add = [&](std::size_t row) {
        side.headings.push_back({Kind::Member, byMember.rows[row].keys.front(), 1});
    };
    if (isCut) {
        for (const std::size_t row : shownRows(byMember, static_cast<std::size_t>(*top))) {
            isShown[row] = true;
            add(row);
        }
    } else {
        for (std::size_t row = 0; row < byMember.rows.size(); ++row)
            add(row);
    }
    for (std::size_t row = 0; row < isShown.size(); ++row) {
        if (!isShown[row])
            side.otherKeys.append(byMember.rows[row].keys.front().key);
    }
    if (!side.otherKeys.isEmpty())
        side.headings.push_back({Kind::Others, {.dimension = *side.dimension},
            static_cast<int>(side.otherKeys.size())});
    side.headings.push_back({});
    return side;
}

/// Replaces the condition on the dimension: the members were found under it.
void restrictTo(Query& query, Dimension dimension, const QStringList& keys)
{
    const auto condition = std::ranges::find(query.filter, dimension, &FilterCondition::dimension);
    if (condition == query.filter.end())
        query.filter.push_back({.dimension = dimension, .keys = keys});
    else
        condition->keys = keys;
}

void askAbout(Query& query, const CrossSide& side, Kind kind)
{
    if (kind == Kind::Member)
        query.by.push_back(*side.dimension);
    else if (kind == Kind::Others)
        restrictTo(query, *side.dimension, side.otherKeys);
}

QString placeOf(const std::vector<DimensionValue>& keys)
{
    QStringList parts;
    for (const DimensionValue& value : keys)
        parts << value.key;
    return parts.join(QChar(u'\x1f'));
}

/// The answer to one question, its rows to be found by their keys.
class CrossAnswer
{
public:
    explicit CrossAnswer(ResultTable table) : m_table(std::move(table))
    {
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            m_places.emplace(placeOf(m_table.rows[row].keys), row);
    }

    const ResultTable& table() const { return m_table; }
    std::vector<Cell> cellsOf(const std::vector<DimensionValue>& keys) const
    {
        if (keys.empty())
            return m_table.total.cells;
        const auto found = m_places.find(placeOf(keys));
        return found == m_places.end() ? std::vector<Cell> {} : m_table.rows[found->second].cells;
    }

private:
    ResultTable m_table;
    std::map<QString, std::size_t> m_places {};
};

/// Which question is about a kind of line and a kind of column.
class CrossQuestions
{
public:
    CrossQuestions(const Query& base, const CrossSide& lines, const CrossSide& columns)
    {
        for (const Kind line : kinds) {
            for (const Kind column : kinds) {
                if (!lines.has(line) || !columns.has(column))
                    continue;
                m_numbers[{line, column}] = m_queries.size();
                Query& query = m_queries.emplace_back(base);
                query.by.clear();
                askAbout(query, lines, line);
                askAbout(query, columns, column);
            }
        }
    }

    const std::vector<Query>& queries() const { return m_queries; }
    std::size_t numberOf(Kind line, Kind column) const { return m_numbers.at({line, column}); }

private:
    static constexpr std::array kinds {Kind::Member, Kind::Others, Kind::All};

    std::vector<Query> m_queries {};
    std::map<std::pair<Kind, Kind>, std::size_t> m_numbers {};
};

Query askingBy(Query query, std::vector<Dimension> by)
{
    query.by = std::move(by);
    return query;
}

std::array<CrossSide, 2> sidesOf(const FactTable& facts, const CrossQuery& asked)
{
    const auto& by = asked.query.by;
    std::array<Query, 2> queries {asked.query, asked.query};
    for (std::size_t i = 0; i < queries.size(); ++i)
        queries[i] = askingBy(
            asked.query, i < by.size() ? std::vector {by[i]} : std::vector<Dimension> {});
    const auto tables = evaluateAll(facts, queries);
    return {sideOf(tables[0], asked.top), sideOf(tables[1], asked.top)};
}

CrossCell cellAt(const CrossHeading& line, const CrossHeading& column,
    const CrossQuestions& questions, const std::vector<CrossAnswer>& answers)
{
    CrossCell cell {.question = questions.numberOf(line.kind, column.kind)};
    for (const CrossHeading* heading : {&line, &column}) {
        if (heading->kind == Kind::Member)
            cell.keys.push_back(heading->value);
    }
    cell.cells = answers[cell.question].cellsOf(cell.keys);
    return cell;
}

} // namespace

bool canBeCut(Dimension dimension)
{
    return !isMadeOfDays(dimension) && dimension != Dimension::Hour;
}

CrossTable crossTable(const FactTable& facts, const CrossQuery& asked)
{
    const auto sides = sidesOf(facts, asked);
    const CrossQuestions questions(asked.query, sides[0], sides[1]);
    std::vector<CrossAnswer> answers;
    for (ResultTable& answer : evaluateAll(facts, questions.queries()))
        answers.emplace_back(std::move(answer));

    CrossTable table {.asked = asked,
        .comparisonPeriod = comparisonPeriod(asked.query.period, asked.query.comparison),
        .lines = sides[0].headings,
        .columns = sides[1].headings,
        .questions = questions.queries()};
    for (const CrossAnswer& answer : answers)
        table.exclusions.push_back(answer.table().exclusions);
    for (const CrossHeading& line : table.lines) {
        for (const CrossHeading& column : table.columns)
            table.cells.push_back(cellAt(line, column, questions, answers));
    }
    return table;
}

ResultTable listed(const CrossTable& table, const QString& othersLabel)
{
    ResultTable result {.query = table.asked.query,
        .comparisonPeriod = table.comparisonPeriod,
        .total = {.keys = {}, .cells = table.total().cells},
        .exclusions = table.exclusions[table.total().question]};
    const auto valueOf = [&othersLabel](const CrossHeading& heading) {
        DimensionValue value = heading.value;
        if (heading.kind == Kind::Others) {
            value.key = u"(others)"_s;
            value.label = othersLabel;
        }
        return value;
    };
    const bool hasPairs = table.asked.query.by.size() > 1;
    for (std::size_t line = 0; line + 1 < table.lines.size(); ++line) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const CrossCell& cell = table.at(line, column);
            const bool isAll = table.columns[column].kind == Kind::All;
            if (isAll == hasPairs || cell.cells.empty())
                continue;
            ResultRow& row = result.rows.emplace_back();
            row.keys.push_back(valueOf(table.lines[line]));
            if (hasPairs)
                row.keys.push_back(valueOf(table.columns[column]));
            row.cells = cell.cells;
        }
    }
    return result;
}

} // namespace lotboard::metrics
