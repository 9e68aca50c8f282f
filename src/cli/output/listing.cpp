#include "cli/output/listing.h"

#include "cli/output/texttable.h"
#include "exchange/csv/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace lotboard::cli {
namespace {

template<class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

constexpr double centsPerUnit = 100;

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

/// For a table.
QString text(const Cell& cell)
{
    const QLocale locale;
    return std::visit(
        Overloaded {[](std::monostate) { return QStringLiteral("–"); },
            [](const QString& value) { return value; },
            [&](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); },
            [&](const ReportNumber& value) {
                return locale.toString(value.value, 'f', value.decimals);
            },
            [&](Money value) {
                return locale.toString(static_cast<double>(value.cents()) / centsPerUnit, 'f', 2);
            },
            [](std::chrono::sys_days value) { return isoDate(value); },
            [](const ReportTime& value) {
                return QString(isoDate(value.day) + u' ' + minuteText(value.minute));
            }},
        cell);
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

void write(exchange::CsvWriter& csv, const Cell& cell)
{
    std::visit(Overloaded {[&](std::monostate) { csv.empty(); },
                   [&](const QString& value) { csv.text(value); },
                   [&](std::int64_t value) { csv.integer(value); },
                   [&](const ReportNumber& value) { csv.decimal(value.value, value.decimals); },
                   [&](Money value) { csv.money(value); },
                   [&](std::chrono::sys_days value) { csv.day(value); },
                   [&](const ReportTime& value) { csv.localTime(value.day, value.minute); }},
        cell);
}

QByteArray csvBytes(const Listing& listing)
{
    QByteArray bytes;
    exchange::CsvWriter csv(&bytes);
    for (const Column& column : listing.columns)
        csv.text(column.id);
    csv.endRow();
    for (const std::vector<Cell>& row : listing.rows) {
        for (const Cell& cell : row)
            write(csv, cell);
        csv.endRow();
    }
    static_cast<void>(csv.finish()); // Memory refuses nothing.
    return bytes;
}

QJsonValue json(const Cell& cell)
{
    return std::visit(Overloaded {[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                          [](const QString& value) { return QJsonValue(value); },
                          [](std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); },
                          [](const ReportNumber& value) { return QJsonValue(value.value); },
                          [](Money value) {
                              return QJsonValue(static_cast<double>(value.cents()) / centsPerUnit);
                          },
                          [](std::chrono::sys_days value) { return QJsonValue(isoDate(value)); },
                          [](const ReportTime& value) {
                              return QJsonValue(
                                  QString(isoDate(value.day) + u'T' + minuteText(value.minute)));
                          }},
        cell);
}

QByteArray jsonBytes(const Listing& listing)
{
    QJsonArray rows;
    for (const std::vector<Cell>& row : listing.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object.insert(listing.columns[i].id, json(row[i]));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

} // namespace

QByteArray listingBytes(const Listing& listing, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Table:
        return tableBytes(listing);
    case OutputFormat::Csv:
        return csvBytes(listing);
    case OutputFormat::Json:
        return jsonBytes(listing);
    }
    return {};
}

} // namespace lotboard::cli
