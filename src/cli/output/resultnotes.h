#pragma once

#include "metrics/resulttable.h"

#include <QStringList>

namespace lotboard::cli {

/// What stands under a table of figures: period and date basis, the filters as typed, what was left
/// out, and the meaning of those marks that occur in it.
QStringList resultNotes(const metrics::ResultTable& result, const QStringList& filters);

} // namespace lotboard::cli
