#include "services/import/tableinspector.h"

#include "exchange/csv/datetimetext.h"

#include <QCoreApplication>

#include <numeric>

namespace lotboard {
namespace {

using exchange::CsvReader;
using exchange::DateOrder;
using exchange::Field;
using exchange::FieldType;
using exchange::HeaderMapping;
using exchange::ImportKind;
using exchange::SampleRows;

constexpr std::size_t sampleSize = 200;
/// What a column of names or words holds shows in so many rows. Of dates and numbers every row is
/// looked at: one may decide how all are to be read.
constexpr std::int64_t rowsOfWords = 10'000;

Error invalid(const char* text, const QString& argument = {})
{
    QString sentence = QCoreApplication::translate("Import", text);
    if (!argument.isEmpty())
        sentence = sentence.arg(argument);
    return {Error::Code::InvalidInput, {sentence}};
}

QStringList textsOf(const exchange::CsvRow& row)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(row.fields.size()));
    for (std::string_view field : row.fields)
        texts.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    return texts;
}

/// The first rows of a file that can be read.
struct Beginning
{
    SampleRows rows {};
    std::vector<std::int64_t> lines {}; ///< By row.
};

/// Errors: as CsvReader::next(), and that there are no rows.
Result<Beginning> readBeginning(CsvReader& reader)
{
    Beginning beginning;
    std::optional<exchange::CsvProblem> firstProblem;
    while (beginning.rows.size() < sampleSize) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (reader.row().problem == exchange::CsvProblem::None) {
            beginning.rows.push_back(textsOf(reader.row()));
            beginning.lines.push_back(reader.row().line);
        } else if (!firstProblem) {
            firstProblem = reader.row().problem;
        }
    }
    if (!beginning.rows.empty())
        return beginning;
    if (!firstProblem)
        return invalid(QT_TRANSLATE_NOOP(
            "Import", "The file has no rows, only blank lines. Export it again."));
    return invalid(QT_TRANSLATE_NOOP("Import", "No row of the file can be read as a table. %1"),
        exchange::csvProblemText(*firstProblem));
}

qsizetype widestOf(const SampleRows& rows)
{
    qsizetype count = 0;
    for (const QStringList& row : rows)
        count = std::max(count, row.size());
    return count;
}

Result<int> columnOf(const ColumnChoice& choice, const TableLayout& layout)
{
    if (choice.columnName.isEmpty()) {
        if (choice.column < layout.columnCount())
            return choice.column;
        return invalid(QT_TRANSLATE_NOOP("Import", "The file has no column number %1."),
            QString::number(choice.column + 1));
    }
    for (int column = 0; column < layout.columnCount(); ++column) {
        if (layout.columnNames.value(column).compare(choice.columnName, Qt::CaseInsensitive) == 0)
            return column;
    }
    return invalid(QT_TRANSLATE_NOOP("Import", "The file has no column “%1”."), choice.columnName);
}

/// Takes the header, and a title above it, out of `beginning`.
SampleRows rowsBelowHeader(TableLayout& layout, const ImportRequest& request, Beginning beginning)
{
    SampleRows& rows = beginning.rows;
    const std::size_t header = exchange::headerRowOf(rows);
    SampleRows below(rows.begin() + static_cast<std::ptrdiff_t>(header) + 1, rows.end());
    layout.hasHeader = request.hasHeader.value_or(exchange::looksLikeHeader(rows[header], below));
    if (!layout.hasHeader)
        return std::move(rows);
    layout.headerLine = beginning.lines[header];
    for (const QString& name : rows[header])
        layout.columnNames.append(name.simplified());
    return below;
}

/// Names, kind and mapping, from the first rows, of which there is one at least.
Status readHead(TableLayout& layout, const ImportRequest& request, Beginning beginning)
{
    SampleRows rows = rowsBelowHeader(layout, request, std::move(beginning));
    // Values beyond the header are a row's own mistake.
    layout.profiles.resize(
        static_cast<std::size_t>(layout.hasHeader ? layout.columnNames.size() : widestOf(rows)));
    if (!request.kind && !layout.hasHeader) {
        return invalid(QT_TRANSLATE_NOOP("Import",
            "The file has no row with the names of its columns, so it is not clear what they are. "
            "Say whether its rows are leads, communications, appointments, shows, sales or "
            "something else."));
    }
    const auto kind = request.kind ? request.kind : exchange::guessKind(layout.columnNames, rows);
    if (!kind) {
        return invalid(QT_TRANSLATE_NOOP("Import",
            "It is not clear what the rows of this file are. Say whether they are leads, "
            "communications, appointments, shows, sales or something else."));
    }
    layout.mapping = layout.hasHeader ? exchange::matchHeaders(*kind, layout.columnNames, rows)
                                      : exchange::matchContents(*kind, rows);
    for (const ColumnChoice& choice : request.columns) {
        const auto column = columnOf(choice, layout);
        if (!column)
            return column.error();
        layout.mapping.assign(choice.field, *column);
    }
    layout.sampleRows = std::move(rows);
    return success();
}

/// The newest arrival, in each order that its dates may have.
class LatestArrival
{
public:
    LatestArrival(int column, std::chrono::sys_days today) : m_column(column), m_today(today) { }

    void look(const exchange::CsvRow& row)
    {
        if (m_column < 0)
            return;
        const std::string_view text = row.field(m_column);
        if (const auto date = exchange::dateShape(text)) {
            for (const DateOrder order : {DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd})
                consider(order, date->dayByOrder[static_cast<std::size_t>(order)]);
        } else if (const auto serial = exchange::readSerial(text)) {
            consider(DateOrder::Serial, serial->day);
        }
    }
    std::optional<std::chrono::sys_days> in(DateOrder order) const
    {
        return m_latest[static_cast<std::size_t>(order)];
    }

private:
    void consider(DateOrder order, const std::optional<std::chrono::sys_days>& day)
    {
        auto& latest = m_latest[static_cast<std::size_t>(order)];
        if (day && *day <= m_today && (!latest || *day > *latest))
            latest = day;
    }

    int m_column;
    std::chrono::sys_days m_today;
    std::array<std::optional<std::chrono::sys_days>, 4> m_latest {};
};

bool hasFormat(FieldType type)
{
    return type == FieldType::Day || type == FieldType::Instant || type == FieldType::Money
        || type == FieldType::Share || type == FieldType::Integer;
}

std::vector<std::size_t> columnsWithFormat(const TableLayout& layout)
{
    std::vector<std::size_t> columns;
    for (const exchange::ColumnMatch& match : layout.mapping.matches()) {
        if (hasFormat(exchange::fieldType(match.field)))
            columns.push_back(static_cast<std::size_t>(match.column));
    }
    return columns;
}

Status readBody(TableLayout& layout, CsvReader& reader, LatestArrival& latest)
{
    std::vector<std::size_t> columns(layout.profiles.size());
    std::iota(columns.begin(), columns.end(), std::size_t {0});
    for (;;) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            return success();
        if (++layout.rowCount == rowsOfWords)
            columns = columnsWithFormat(layout);
        const exchange::CsvRow& row = reader.row();
        for (const std::size_t column : columns) {
            if (column < row.fields.size())
                layout.profiles[column].add(row.fields[column]);
        }
        latest.look(row);
    }
}

} // namespace

Result<TableLayout> inspectTable(
    const ImportRequest& request, std::chrono::sys_days today, const JobControl& control)
{
    auto reader = CsvReader::open(request.filePath, request.csv, &control);
    if (!reader)
        return reader.error();
    auto beginning = readBeginning(*reader);
    if (!beginning)
        return beginning.error();
    TableLayout layout;
    layout.format = reader->format();
    if (const auto head = readHead(layout, request, std::move(*beginning)); !head)
        return head.error();

    auto body = openTable(request.filePath, layout, control);
    if (!body)
        return body.error();
    LatestArrival latest(layout.mapping.columnOf(Field::ReceivedAt), today);
    if (const auto read = readBody(layout, *body, latest); !read)
        return read.error();

    layout.isDateOrderGiven = request.dateOrder.has_value();
    layout.isDecimalMarkGiven = request.decimalMark.has_value();
    for (const exchange::ColumnProfile& profile : layout.profiles) {
        exchange::ValueFormat format = profile.format();
        // A wish is about dates in words and digits; a column of day numbers cannot be read so.
        if (request.dateOrder && format.dateOrder != DateOrder::Serial)
            format.dateOrder = *request.dateOrder;
        format.decimalMark = request.decimalMark.value_or(format.decimalMark);
        layout.valueFormats.push_back(format);
    }
    if (const int column = layout.mapping.columnOf(Field::ReceivedAt); column >= 0) {
        layout.latestArrival
            = latest.in(layout.valueFormats[static_cast<std::size_t>(column)].dateOrder);
    }
    return layout;
}

Result<CsvReader> openTable(
    const QString& path, const TableLayout& layout, const JobControl& control)
{
    auto reader = CsvReader::open(path, layout.format, &control);
    if (!reader)
        return reader.error();
    bool isAboveData = layout.hasHeader;
    while (isAboveData) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        isAboveData = *more && reader->row().line < layout.headerLine;
    }
    reader->expectColumns(layout.columnCount());
    return reader;
}

} // namespace lotboard
