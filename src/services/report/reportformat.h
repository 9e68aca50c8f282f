#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace lotboard {

struct MonthReport;

/// What a report can be written as. The numbers are stored.
enum class ReportFormat : std::uint8_t { Csv = 0, Html = 1, Excel = 2, Pdf = 3 };

inline constexpr std::array allReportFormats {
    ReportFormat::Csv, ReportFormat::Html, ReportFormat::Excel, ReportFormat::Pdf};

using ReportFormats = std::vector<ReportFormat>;

/// "csv", "html", "xlsx", "pdf": on the command line and in settings.
QString formatId(ReportFormat format);
/// "csv,html"
QString formatIds(const ReportFormats& formats);
/// What formatIds() wrote, in the order of the enum and each once. Error::Code::InvalidInput,
/// naming the word, for one that is no format, and if there is none at all.
Result<ReportFormats> reportFormatsFrom(const QString& ids);

/// A file that is not written yet.
struct NamedFile
{
    QString name {};
    QByteArray bytes {};

    friend bool operator==(const NamedFile&, const NamedFile&) = default;
};

/// The report as files of these formats: `summary.csv` and the like, `report-2026-10.html`.
Result<std::vector<NamedFile>> reportFiles(const MonthReport& report, const ReportFormats& formats);

/// The pages of the PDF as pictures for a screen, each a PNG of `dotsPerPoint`.
Result<std::vector<QByteArray>> reportPages(const MonthReport& report, double dotsPerPoint);

} // namespace lotboard
