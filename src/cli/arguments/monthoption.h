#pragma once

#include "base/period.h"
#include "base/result.h"

#include <QString>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace lotboard::cli {

/// --month M.
CLI::Option* addMonth(CLI::App& app, QString& target);
/// The whole month that `text` names: 2026-10, this-month, last-month. Error::Code::InvalidInput
/// for anything else.
Result<Period> monthFrom(const QString& text, std::chrono::sys_days today);

} // namespace lotboard::cli
