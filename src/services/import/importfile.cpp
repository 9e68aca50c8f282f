#include "services/import/importfile.h"

#include "exchange/adf/adfreader.h"
#include "exchange/fileproblem.h"
#include "services/import/tableinspector.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <future>

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

Status readContent(ImportFile& file, const ImportRequest& request, const BusinessCalendar& calendar,
    std::chrono::sys_days today, const JobControl& control)
{
    const auto adf = isAdf(request);
    if (!adf)
        return adf.error();
    if (*adf) {
        auto prospects = exchange::readAdfFile(file.path, calendar);
        if (!prospects)
            return prospects.error();
        file.content = *std::move(prospects);
        return success();
    }
    auto layout = inspectTable(request, today, control);
    if (!layout)
        return layout.error();
    file.content = *std::move(layout);
    return success();
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
    const QFileInfo info(request.filePath);
    if (!info.exists())
        return Error {Error::Code::NotFound, {request.filePath}};
    if (!info.isFile())
        return exchange::fileError(exchange::FileProblem::NotAFile, request.filePath);
    ImportFile file {.path = request.filePath};
    // Beside, on the other core: reading the file takes about as long as hashing it.
    JobControl hashing;
    auto sha256 = std::async(std::launch::async, sha256Of, file.path, std::cref(hashing));
    if (const auto read = readContent(file, request, calendar, today, control); !read) {
        hashing.cancel();
        return read.error();
    }
    while (sha256.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (control.isCancelled())
            hashing.cancel();
    }
    auto hash = sha256.get();
    if (!hash)
        return hash.error();
    file.sha256 = *std::move(hash);
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
