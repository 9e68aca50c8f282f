#include "models/common/tabletext.h"

#include "models/common/modelroles.h"

#include <cmath>
#include <limits>

namespace lotboard {
namespace {

constexpr int csvDecimals = 2;

void appendLine(QString& text, const QStringList& fields)
{
    text += fields.join(u'\t') + u'\n';
}

QString inOneLine(QString text)
{
    for (QChar& character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return text;
}

void writeValue(exchange::CsvWriter& writer, const QVariant& value)
{
    const int type = value.userType();
    if (type == QMetaType::Int || type == QMetaType::LongLong) {
        writer.integer(value.toLongLong());
    } else if (type == QMetaType::Double) {
        const double number = value.toDouble();
        const bool isWhole = number == std::floor(number)
            && std::abs(number) < static_cast<double>(std::numeric_limits<std::int32_t>::max());
        if (isWhole)
            writer.integer(static_cast<std::int64_t>(number));
        else
            writer.decimal(number, csvDecimals);
    } else {
        writer.text(value.toString());
    }
}

} // namespace

QString tableAsText(const QAbstractItemModel& model, const std::vector<int>& columns)
{
    QString text;
    QStringList fields;
    for (const int column : columns)
        fields << inOneLine(model.headerData(column, Qt::Horizontal).toString());
    appendLine(text, fields);
    for (int row = 0; row < model.rowCount(); ++row) {
        fields.clear();
        for (const int column : columns)
            fields << inOneLine(model.index(row, column).data().toString());
        appendLine(text, fields);
    }
    return text;
}

Status writeTableAsCsv(
    const QAbstractItemModel& model, const std::vector<int>& columns, exchange::CsvWriter& writer)
{
    for (const int column : columns) {
        const QVariant name = model.headerData(column, Qt::Horizontal, CsvRole);
        const QVariant shown = model.headerData(column, Qt::Horizontal);
        writer.text(name.isValid() ? name.toString() : shown.toString());
    }
    writer.endRow();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : columns) {
            const QModelIndex cell = model.index(row, column);
            const QVariant value = cell.data(CsvRole);
            if (value.isValid())
                writeValue(writer, value);
            else if (cell.data(FigureRole).isValid())
                writer.empty(); // A figure without a value, shown as a dash.
            else
                writer.text(cell.data().toString());
        }
        writer.endRow();
    }
    return writer.finish();
}

} // namespace lotboard
