#pragma once

#include "base/result.h"
#include "metrics/query.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace lotboard::cli {

/// A question as it was typed, before anything of it is understood.
struct QueryArguments
{
    QStringList metrics {};
    QStringList by {};
    QString period = QStringLiteral("this-month");
    QString basis = QStringLiteral("event");
    std::optional<int> windowDays {};
    QStringList filters {}; ///< DIM=VALUE each. Several of one dimension: any of them.
    std::optional<int> top {};
    QString comparison {}; ///< previous, same-days, last-year; empty: none.
};

/// The members of a dimension that the data has; metrics::dimensionValues() of the store's facts.
using KnownValues = std::function<std::vector<metrics::DimensionValue>(metrics::Dimension)>;

/// Error::Code::InvalidInput with a sentence that says what was not understood and what is near it.
/// `today` is the store's.
Result<metrics::Query> parseQuery(
    const QueryArguments& arguments, std::chrono::sys_days today, const KnownValues& knownValues);

/// DIM=VALUE each, with the key or the label of a member. Errors as parseQuery().
Result<metrics::Filter> parseFilters(const QStringList& texts, const KnownValues& knownValues);

} // namespace lotboard::cli
