#include "widgets/shell/screenshot.h"

#include "base/atomicfile.h"
#include "widgets/shell/mainwindow.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTimer>

#include <chrono>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

/// Runs the event loop for `time`, or until the page says that it became ready.
void waitFor(Page& page, std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    QObject::connect(&page, &Page::becameReady, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(150ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A page that was ready may load again, such as when the facts arrive after its own lists: it
/// counts when it still is a moment later, in which layouts settle, too.
bool waitUntilReady(Page& page)
{
    const QDeadlineTimer deadline(30s);
    while (!deadline.hasExpired()) {
        if (!page.isReady())
            waitFor(page, std::chrono::milliseconds(deadline.remainingTime()));
        settle();
        if (page.isReady())
            return true;
    }
    return false;
}

/// Brings the tab with that object name to the front; answers whether there is one.
bool showTab(const Page& page, const QString& name)
{
    for (auto* tabs : page.findChildren<QTabWidget*>()) {
        for (int at = 0; at < tabs->count(); ++at) {
            if (tabs->widget(at)->objectName() != name)
                continue;
            tabs->setCurrentIndex(at);
            return true;
        }
    }
    return false;
}

} // namespace

Status writeScreenshot(
    MainWindow& window, const QString& place, const QString& path, const QSize& size)
{
    const QString pageId = place.section(u'/', 0, 0);
    const QString tab = place.section(u'/', 1);
    Page* page = window.page(pageId);
    if (!page || (!tab.isEmpty() && !showTab(*page, tab)))
        return Error {Error::Code::NotFound, {MainWindow::tr("The page “%1”").arg(place)}, {}};
    window.resize(size);
    window.show();
    window.showPage(pageId);
    if (!waitUntilReady(*page))
        return Error {Error::Code::Unavailable,
            {MainWindow::tr("the page “%1” was not ready in time").arg(place)}, {}};
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
