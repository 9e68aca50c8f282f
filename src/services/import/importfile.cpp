#include "services/import/importfile.h"

#include "exchange/adf/adfreader.h"
#include "services/import/tableinspector.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard {
namespace {

constexpr qint64 hashBlock = 1 << 20;
constexpr qint64 beginningSize = 64 * 1024;

Error cannotRead(const QFile& file)
{
    return {Error::Code::CannotRead, {file.fileName(), file.errorString()}};
}

Result<QString> sha256Of(const QString& path, const JobControl& control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (control.isCancelled())
            return Error {Error::Code::Cancelled};
        const QByteArray block = file.read(hashBlock);
        if (block.isEmpty())
            return cannotRead(file);
        hash.addData(block);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<bool> isAdf(const ImportRequest& request)
{
    if (request.fileType != ImportFileType::Detect)
        return request.fileType == ImportFileType::Adf;
    if (request.kind)
        return false;
    QFile file(request.filePath);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    return exchange::looksLikeAdf(file.read(beginningSize));
}

QString dateOrderId(exchange::DateOrder order)
{
    switch (order) {
    case exchange::DateOrder::Mdy:
        return QStringLiteral("mdy");
    case exchange::DateOrder::Dmy:
        return QStringLiteral("dmy");
    case exchange::DateOrder::Ymd:
        return QStringLiteral("ymd");
    case exchange::DateOrder::Serial:
        return QStringLiteral("excel");
    }
    return {};
}

} // namespace

QString ImportFile::kindId() const
{
    return table() ? exchange::importKindId(table()->mapping.kind()) : QStringLiteral("adf");
}

std::int64_t ImportFile::rowCount() const
{
    if (table())
        return table()->rowCount;
    return static_cast<std::int64_t>(std::get<std::vector<exchange::AdfProspect>>(content).size());
}

Result<ImportFile> openImportFile(const ImportRequest& request, const BusinessCalendar& calendar,
    std::chrono::sys_days today, const JobControl& control)
{
    if (!QFileInfo(request.filePath).isFile())
        return Error {Error::Code::NotFound, {request.filePath}};
    ImportFile file {.path = request.filePath};
    const auto adf = isAdf(request);
    if (!adf)
        return adf.error();
    if (*adf) {
        auto prospects = exchange::readAdfFile(request.filePath, calendar);
        if (!prospects)
            return prospects.error();
        file.content = *std::move(prospects);
    } else {
        auto layout = inspectTable(request, today, control);
        if (!layout)
            return layout.error();
        file.content = *std::move(layout);
    }
    auto sha256 = sha256Of(request.filePath, control);
    if (!sha256)
        return sha256.error();
    file.sha256 = *std::move(sha256);
    return file;
}

QString mappingText(const ImportFile& file)
{
    if (!file.table())
        return QStringLiteral("{}");
    const TableLayout& layout = *file.table();
    QJsonObject columns;
    QJsonObject dates;
    for (const exchange::ColumnMatch& match : layout.mapping.matches()) {
        const QString field = exchange::fieldId(match.field);
        columns.insert(field, layout.columnLabel(match.column));
        const auto type = exchange::fieldType(match.field);
        if (type == exchange::FieldType::Day || type == exchange::FieldType::Instant) {
            const auto& format = layout.valueFormats[static_cast<std::size_t>(match.column)];
            dates.insert(field, dateOrderId(format.dateOrder));
        }
    }
    const QJsonObject mapping {{QStringLiteral("columns"), columns},
        {QStringLiteral("dates"), dates},
        {QStringLiteral("encoding"), QString::fromLatin1(layout.format.encoding)},
        {QStringLiteral("separator"), QString(QLatin1Char(layout.format.separator))},
        {QStringLiteral("header"), layout.hasHeader}};
    return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
}

} // namespace lotboard
