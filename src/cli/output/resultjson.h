#pragma once

#include "metrics/resulttable.h"

#include <QByteArray>
#include <QString>

namespace lotboard::cli {

/// All of an answer for a program to read, described in docs/cli.md. Values are not rounded: rates
/// in per cent, money in whole units of `currency`, durations in minutes; numerators and
/// denominators as they were counted, money in cents and time in seconds.
QByteArray resultJson(const metrics::ResultTable& result, const QString& currency);

} // namespace lotboard::cli
