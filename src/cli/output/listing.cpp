#include "cli/output/listing.h"

#include "cli/output/amount.h"
#include "cli/output/celljson.h"
#include "cli/output/texttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace lotboard::cli {
namespace {

/// For a table: numbers in the user's locale.
QString text(const Cell& cell)
{
    const QLocale locale;
    if (std::holds_alternative<std::monostate>(cell))
        return QStringLiteral("–");
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return locale.toString(static_cast<qlonglong>(*number));
    if (const auto* number = std::get_if<ReportNumber>(&cell))
        return locale.toString(number->value, 'f', number->decimals);
    if (const auto* money = std::get_if<Money>(&cell))
        return locale.toString(amountOf(*money), 'f', 2);
    return cellText(cell);
}

QByteArray tableBytes(const Listing& listing)
{
    TextTable table;
    for (const Column& column : listing.columns)
        table.addColumn(column.title, column.isNumber);
    for (std::size_t i = 0; i < listing.rows.size(); ++i) {
        if (listing.hasTotal && i + 1 == listing.rows.size())
            table.addRule();
        QStringList cells;
        for (const Cell& cell : listing.rows[i])
            cells.append(text(cell));
        table.addRow(cells);
    }
    QString result = table.text();
    if (!listing.notes.isEmpty())
        result += u'\n' + listing.notes.join(u'\n') + u'\n';
    return result.toUtf8();
}

QByteArray csvBytes(const Listing& listing)
{
    QStringList ids;
    for (const Column& column : listing.columns)
        ids.append(column.id);
    return makeReportFile({}, ids, listing.rows).bytes;
}

} // namespace

QJsonArray listingJson(const Listing& listing)
{
    QJsonArray rows;
    for (const std::vector<Cell>& row : listing.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object.insert(listing.columns[i].id, cellJson(row[i]));
        rows.append(object);
    }
    return rows;
}

QByteArray listingBytes(const Listing& listing, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Table:
        return tableBytes(listing);
    case OutputFormat::Csv:
        return csvBytes(listing);
    case OutputFormat::Json:
        return QJsonDocument(listingJson(listing)).toJson();
    }
    return {};
}

} // namespace lotboard::cli
