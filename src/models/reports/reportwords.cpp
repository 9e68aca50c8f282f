#include "models/reports/reportwords.h"

#include <QCoreApplication>

namespace lotboard {

QString formatText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return QCoreApplication::translate("ReportFormat", "CSV files");
    case ReportFormat::Html:
        return QCoreApplication::translate("ReportFormat", "Web page");
    case ReportFormat::Excel:
        return QCoreApplication::translate("ReportFormat", "Excel workbook");
    case ReportFormat::Pdf:
        return QCoreApplication::translate("ReportFormat", "PDF");
    }
    return {};
}

} // namespace lotboard
