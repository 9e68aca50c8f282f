#pragma once

#include "metrics/dimension.h"
#include "metrics/metriccatalog.h"
#include "services/report/monthreport.h"

#include <QString>

#include <optional>
#include <vector>

namespace lotboard {

/// One figure of a report, so that it can be found again in a later report of the same month.
struct ReportedFigure
{
    metrics::MetricId metric {};
    std::optional<metrics::Dimension> by {}; ///< Nothing: of the store.
    QString key {}; ///< Of the member, see metrics::DimensionValue.
    QString label {};
    std::optional<double> value {}; ///< In the unit of the metric; money in cents.
    std::optional<double> denominator {};
    double numerator = 0;

    friend bool operator==(const ReportedFigure&, const ReportedFigure&) = default;
};

/// The figures on event date of the store, each source and each person. Those on lead date are not
/// among them: leads go on ripening when their month is over, and nobody has restated anything.
std::vector<ReportedFigure> reportedFigures(const MonthReport& report);

/// As a closed month keeps them: JSON, exact to the last bit.
QString figuresText(const std::vector<ReportedFigure>& figures);
/// What figuresText() wrote. Metrics that the program does not know any more are left out.
std::vector<ReportedFigure> figuresFrom(const QString& text);

/// A figure that is no longer what was reported.
struct Restatement
{
    ReportedFigure reported {};
    std::optional<ReportedFigure> now {}; ///< Nothing: there is no such member any more.
};

/// Those of `reported` that differ from `now`, and those that only `now` has (there `reported` has
/// no value), in the order of the report.
std::vector<Restatement> restatements(
    const std::vector<ReportedFigure>& reported, const std::vector<ReportedFigure>& now);

} // namespace lotboard
