#include "exchange/headers/columncontent.h"
#include "exchange/headers/headermatcher.h"
#include "exchange/headers/synonymtable.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace lotboard::exchange {
namespace {

constexpr double likely = 0.45; ///< An e-mail address is one.
constexpr double perhaps = 0.35; ///< The first date is probably the one that matters.
constexpr double hardly = 0.25;

/// Two or three words of letters, the values mostly different, as names of people are.
bool isPersonName(const ColumnContent& content)
{
    const auto looksLikeName = [](const QString& value) {
        const auto words = value.split(u' ', Qt::SkipEmptyParts);
        return words.size() >= 2 && words.size() <= 3
            && std::ranges::all_of(words, [](const QString& word) {
                   return word.front().isUpper() && std::ranges::all_of(word, [](QChar c) {
                       return c.isLetter() || c == u'-' || c == u'.' || c == u'\'';
                   });
               });
    };
    return std::ranges::count_if(content.values, looksLikeName) * 2 > content.values.size();
}

bool isMostly(const ColumnContent& content, bool (*test)(const QString&))
{
    return !content.isEmpty()
        && std::ranges::count_if(content.values, test) * 2 > content.values.size();
}

bool isModelYear(const QString& value)
{
    const int year = value.toInt();
    return value.size() == 4 && year >= 1950 && year <= 2100;
}

bool isZip(const QString& value)
{
    return value.size() == 5 && std::ranges::all_of(value, [](QChar c) { return c.isDigit(); });
}

/// The letters and digits of an id, such as CVR071501.
bool isCode(const QString& value)
{
    const auto isAny = [&value](bool (*test)(QChar)) { return std::ranges::any_of(value, test); };
    return value.size() >= 4 && !value.contains(u' ') && isAny([](QChar c) { return c.isDigit(); });
}

/// Gives columns to the fields of a kind, each once.
class ContentMatcher
{
public:
    ContentMatcher(ImportKind kind, const SampleRows& sample)
        : m_mapping(kind)
        , m_contents(columnContents(sample))
    {
    }

    HeaderMapping match()
    {
        for (std::size_t column = 0; column < m_contents.size(); ++column)
            matchColumn(static_cast<int>(column), m_contents[column]);
        return m_mapping;
    }

private:
    void matchColumn(int column, const ColumnContent& content)
    {
        switch (content.profile.kind()) {
        case ContentKind::Email:
            take(column, likely, {Field::Email, Field::OtherEmail});
            break;
        case ContentKind::Phone:
            take(column, likely, {Field::Phone, Field::OtherPhone});
            break;
        case ContentKind::Vin:
            take(column, likely, {Field::Vin});
            break;
        case ContentKind::Day:
        case ContentKind::Instant:
            takeFirstOf(column, {FieldType::Day, FieldType::Instant});
            break;
        case ContentKind::Money:
        case ContentKind::Decimal:
            takeFirstOf(column, {FieldType::Money});
            break;
        case ContentKind::Integer:
            matchInteger(column, content);
            break;
        case ContentKind::Text:
            matchText(column, content);
            break;
        default:
            break;
        }
    }

    void matchInteger(int column, const ColumnContent& content)
    {
        if (isMostly(content, isModelYear))
            take(column, perhaps, {Field::Year});
        else if (isMostly(content, isZip))
            take(column, perhaps, {Field::PostalCode});
        else if (content.isAllDifferent() && column == 0)
            take(column, hardly, {Field::ExternalId});
    }

    void matchText(int column, const ColumnContent& content)
    {
        if (isMostly(content, isMake))
            take(column, perhaps, {Field::Make});
        else if (isPersonName(content))
            take(column, hardly, {Field::FullName, Field::Salesperson, Field::AssignedTo});
        else if (content.isAllDifferent() && isMostly(content, isCode))
            take(column, hardly, {Field::ExternalId});
    }

    void takeFirstOf(int column, std::initializer_list<FieldType> types)
    {
        for (const ImportField& entry : importFields(m_mapping.kind())) {
            const bool isOfType = std::ranges::find(types, fieldType(entry.field)) != types.end();
            if (isOfType && !m_mapping.has(entry.field)) {
                take(column, entry.need == Need::Optional ? hardly : perhaps, {entry.field});
                return;
            }
        }
    }

    void take(int column, double confidence, std::initializer_list<Field> fields)
    {
        for (const Field field : fields) {
            const auto known = importFields(m_mapping.kind());
            const bool isOfKind
                = std::ranges::find(known, field, &ImportField::field) != known.end();
            if (isOfKind && !m_mapping.has(field)) {
                m_mapping.assign(field, column, confidence);
                return;
            }
        }
    }

    HeaderMapping m_mapping;
    std::vector<ColumnContent> m_contents;
};

bool isKnownName(const QString& name)
{
    return std::ranges::any_of(
        allImportKinds, [&name](ImportKind kind) { return SynonymTable::of(kind).knows(name); });
}

std::size_t filledCellsOf(const QStringList& row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](const QString& cell) { return !cell.trimmed().isEmpty(); }));
}

/// How many cells the fuller ones of the rows have: of the rows of data, not of a title.
std::size_t usualWidth(SampleRows::const_iterator begin, SampleRows::const_iterator end)
{
    std::vector<std::size_t> widths;
    std::transform(begin, end, std::back_inserter(widths), filledCellsOf);
    if (widths.empty())
        return 0;
    const auto upperQuarter = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 3 / 4);
    std::ranges::nth_element(widths, upperQuarter);
    return *upperQuarter;
}

} // namespace

HeaderMapping matchContents(ImportKind kind, const SampleRows& sample)
{
    return ContentMatcher(kind, sample).match();
}

bool looksLikeHeader(const QStringList& firstRow, const SampleRows& rowsBelow)
{
    const auto cells = columnContents({firstRow});
    qsizetype filled = 0;
    qsizetype known = 0;
    QSet<QString> names;
    for (const ColumnContent& cell : cells) {
        const ContentKind kind = cell.profile.kind();
        if (kind == ContentKind::Empty)
            continue;
        ++filled;
        names.insert(cell.values.front());
        known += isKnownName(cell.values.front()) ? 1 : 0;
        // A value among the names: they are values all.
        const bool isValue = kind != ContentKind::Text && kind != ContentKind::YesNo;
        if (isValue && !isKnownName(cell.values.front()))
            return false;
    }
    if (filled == 0)
        return false;
    if (known * 3 >= filled || (known > 0 && filled < 3))
        return true;

    // Only texts that nobody knows. Names are all different, and do not come again below.
    if (names.size() != filled)
        return false;
    return std::ranges::none_of(rowsBelow, [&firstRow](const QStringList& row) {
        for (qsizetype i = 0; i < std::min(row.size(), firstRow.size()); ++i) {
            if (!row[i].isEmpty() && row[i] == firstRow[i])
                return true;
        }
        return false;
    });
}

std::size_t headerRowOf(const SampleRows& rows)
{
    constexpr std::size_t rowsOfTitle = 20;
    for (std::size_t at = 0; at < std::min(rows.size(), rowsOfTitle); ++at) {
        const auto below = rows.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        if (filledCellsOf(rows[at]) * 2 <= usualWidth(below, rows.end()))
            continue;
        return looksLikeHeader(rows[at], {below, rows.end()}) ? at : 0;
    }
    return 0;
}

} // namespace lotboard::exchange
