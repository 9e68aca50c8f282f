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
    }
    return {};
}

} // namespace lotboard
