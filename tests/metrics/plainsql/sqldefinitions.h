#pragma once

#include "metrics/query.h"

#include <optional>

namespace lotboard::metrics {

/// One side of a figure: the sum of `amount` over the rows of `view` that meet `condition`, which
/// may ask `:event`, whether the query counts by event date.
struct SqlSide
{
    QString view {};
    QString amount = QStringLiteral("1");
    QString condition = QStringLiteral("1");
    double scale = 1;
};

/// A metric as plain SQL says it.
struct SqlDefinition
{
    SqlSide numerator {};
    std::optional<SqlSide> denominator {};
    QString value {}; ///< Of a quantile.
    double quantile = 0.5;
};

/// Throws std::logic_error for metrics of goals, which are tested apart.
SqlDefinition definitionOfMetric(MetricId metric);

/// What stands after `from` in a query of one f_….
QString joined(const QString& view);

/// A column of joined() that is the key of `dimension`.
QString keyExpression(Dimension dimension, DateBasis basis);

} // namespace lotboard::metrics
