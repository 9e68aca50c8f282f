#pragma once

#include "metrics/resulttable.h"

#include <QByteArray>

namespace lotboard::cli {

/// All of an answer for a program to read: described in docs/cli.md, numbers as in the files of a
/// report.
QByteArray resultJson(const metrics::ResultTable& result);

} // namespace lotboard::cli
