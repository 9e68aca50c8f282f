#pragma once

#include "base/result.h"
#include "services/wording/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotboard {

/// A picture of one page instead of a window that stays open.
struct ScreenshotRequest
{
    QString page {};
    QString file {};
    QSize size {1440, 900};
};

/// What the command line asks of the desktop program.
struct Options
{
    QString database {}; ///< Empty: the one that was open last.
    QString theme {}; ///< "light", "dark", or empty: as the user left it.
    std::optional<Language> language {}; ///< Nothing: as the user left it.
    QString period {}; ///< As parsePeriod() reads it; empty: as the user left it.
    std::optional<ScreenshotRequest> screenshot {};
    bool isStartMeasured = false; ///< Open the dashboard, say how long that took, and end.

    /// Whether the program ends by itself and leaves nothing behind.
    bool isVisit() const { return screenshot.has_value() || isStartMeasured; }
};

/// `arguments` begin with the program's name. --help and --version print and end the program.
/// Error::Code::InvalidInput says what was not understood.
Result<Options> parseOptions(const QStringList& arguments);

} // namespace lotboard
