#pragma once

#include "cli/output/listing.h"
#include "metrics/resulttable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lotboard::cli {

/// What a result table does not say itself.
struct ResultSurroundings
{
    QString currency {}; ///< ISO 4217, of the store.
    QStringList filters {}; ///< As they were typed.
};

/// An answer, ready to print. As a table: grouped, a row a member and a column a metric; not
/// grouped, a row a metric with what it counts; below it the basis, what was left out and what the
/// marks mean. As CSV: one row a member, the total last. As JSON: everything that the answer holds.
QByteArray resultBytes(const metrics::ResultTable& result, const ResultSurroundings& surroundings,
    OutputFormat format);

} // namespace lotboard::cli
