#pragma once

#include "exchange/report/reportdocument.h"
#include "metrics/metriccatalog.h"
#include "metrics/resulttable.h"
#include "services/report/monthreport.h"
#include "services/wording/figurewords.h"

#include <span>

namespace lotboard {

/// The answers that a month report was made from, found by what they answer.
class ReportAnswers
{
public:
    /// `report` must outlive this.
    explicit ReportAnswers(const MonthReport& report) : m_report(report) { }

    /// The whole store's, with its comparison; null if the metric makes no sense on that basis.
    const metrics::ResultTable* summary(metrics::MetricId metric, metrics::DateBasis basis) const;
    /// Every metric on event date. Null if the report has no such file.
    const metrics::ResultTable* by(metrics::Dimension dimension) const;

private:
    const MonthReport& m_report;
};

/// The cell of `row` for `metric`, which the answer's query asks for.
const metrics::Cell& cellOf(
    const metrics::ResultTable& answer, const metrics::ResultRow& row, metrics::MetricId metric);

exchange::ValueKind kindOf(metrics::Unit unit);
/// As a reader sees it and as a program computes with it.
exchange::Entry figureEntry(
    const metrics::Figure& figure, metrics::Unit unit, const FigureStyle& style);
exchange::Entry numberEntry(double value, metrics::Unit unit, const FigureStyle& style);
exchange::Entry textEntry(const QString& text);
/// Why the figure is to be read with care or is missing, in words; empty mostly.
QString remarkOf(const metrics::Figure& figure);

/// A line for each member of an answer by one dimension and a column for each metric, with the
/// store's own figures as the total.
exchange::Table memberTable(const metrics::ResultTable& answer,
    std::span<const metrics::MetricId> metrics, const FigureStyle& style);

/// The largest members of an answer by one dimension. Those with nothing are left out.
exchange::Chart memberChart(const metrics::ResultTable& answer, metrics::MetricId metric,
    const QString& title, const FigureStyle& style);

} // namespace lotboard
