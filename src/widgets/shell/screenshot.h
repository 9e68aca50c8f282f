#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

#include <optional>

namespace lotboard {

class MainWindow;

/// Shows a page of `window` at `size`, waits until what is to be seen is there (at most half a
/// minute) and writes a picture of the whole window to `path` as PNG. Runs an event loop. `place`:
/// the id of the page, or that and the object name of one of its tabs: `analysis/CostsView`.
/// Error::Code::NotFound for a page or tab that there is not.
Status writeScreenshot(
    MainWindow& window, const QString& place, const QString& path, const QSize& size);

/// `1440x900`; empty if it is not a size, or one outside 640x480 to 7680x4320.
std::optional<QSize> parseSize(QStringView text);

} // namespace lotboard
