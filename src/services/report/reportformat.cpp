#include "services/report/reportformat.h"

#include "exchange/html/htmlreport.h"
#include "exchange/paper/paperreport.h"
#include "exchange/xlsx/workbookreport.h"
#include "services/report/monthreport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

Result<QByteArray> bytesOf(const exchange::ReportDocument& document, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv: // Has files of its own.
        break;
    case ReportFormat::Html:
        return exchange::htmlReport(document);
    case ReportFormat::Excel:
        return exchange::workbookReport(document);
    case ReportFormat::Pdf:
        return exchange::pdfReport(document);
    }
    return QByteArray();
}

} // namespace

QString formatId(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Excel:
        return u"xlsx"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    }
    return {};
}

QString formatIds(const ReportFormats& formats)
{
    QStringList ids;
    for (const ReportFormat format : formats)
        ids << formatId(format);
    return ids.join(u',');
}

Result<ReportFormats> reportFormatsFrom(const QString& ids)
{
    QStringList wanted = ids.toLower().split(u',', Qt::SkipEmptyParts);
    ReportFormats formats;
    for (const ReportFormat format : allReportFormats) {
        if (wanted.removeAll(formatId(format)) > 0)
            formats.push_back(format);
    }
    const ReportFormats all(allReportFormats.begin(), allReportFormats.end());
    if (!wanted.isEmpty() || formats.empty())
        return Error {Error::Code::InvalidInput,
            {QCoreApplication::translate("Error", "“%1” is no format of a report. There are: %2.")
                    .arg(wanted.value(0), formatIds(all))},
            {}};
    return formats;
}

Result<std::vector<NamedFile>> reportFiles(const MonthReport& report, const ReportFormats& formats)
{
    std::vector<NamedFile> files;
    for (const ReportFormat format : formats) {
        if (format == ReportFormat::Csv) {
            for (const ReportFile& file : report.files)
                files.push_back({file.name, file.bytes});
            continue;
        }
        const auto bytes = bytesOf(report.document, format);
        if (!bytes)
            return bytes.error();
        files.push_back(
            {u"report-"_s + periodText(report.month) + u'.' + formatId(format), *bytes});
    }
    return files;
}

Result<std::vector<QByteArray>> reportPages(const MonthReport& report, double dotsPerPoint)
{
    return exchange::pagePictures(report.document, dotsPerPoint);
}

} // namespace lotboard
