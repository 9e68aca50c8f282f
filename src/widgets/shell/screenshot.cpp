#include "widgets/shell/screenshot.h"

#include "base/atomicfile.h"
#include "widgets/shell/mainwindow.h"

#include <QBuffer>
#include <QEventLoop>
#include <QPixmap>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

/// Until the page has all it shows and has been laid out.
bool waitUntilReady(Page& page)
{
    QEventLoop loop;
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    QObject::connect(&page, &Page::becameReady, &loop, &QEventLoop::quit);
    if (!page.isReady())
        loop.exec();
    QTimer::singleShot(100ms, &loop, &QEventLoop::quit); // Layouts settle in their own events.
    loop.exec();
    return page.isReady();
}

} // namespace

Status writeScreenshot(
    MainWindow& window, const QString& pageId, const QString& path, const QSize& size)
{
    Page* page = window.page(pageId);
    if (!page)
        return Error {Error::Code::NotFound, {MainWindow::tr("The page “%1”").arg(pageId)}, {}};
    window.resize(size);
    window.show();
    window.showPage(pageId);
    if (!waitUntilReady(*page))
        return Error {Error::Code::Unavailable,
            {MainWindow::tr("the page “%1” was not ready in time").arg(pageId)}, {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    return writeFileAtomically(path, bytes);
}

std::optional<QSize> parseSize(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QSize size(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    const bool isSane = size.width() >= 640 && size.height() >= 480 && size.width() <= 7680
        && size.height() <= 4320;
    return isSane ? std::optional(size) : std::nullopt;
}

} // namespace lotboard
