#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

#include <optional>

namespace lotboard {

class MainWindow;

/// Shows the page `pageId` of `window` at `size`, waits until what is to be seen is there (at most
/// half a minute) and writes a picture of the whole window to `path` as PNG. Runs an event loop.
/// Error::Code::NotFound for a page that there is not.
Status writeScreenshot(
    MainWindow& window, const QString& pageId, const QString& path, const QSize& size);

/// `1440x900`; empty if it is not a size, or one outside 640x480 to 7680x4320.
std::optional<QSize> parseSize(QStringView text);

} // namespace lotboard
