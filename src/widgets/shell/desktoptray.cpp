#include "widgets/shell/desktoptray.h"

#include <QGuiApplication>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds trayTime = 10s;

/// Some desktops read the text of a message as markup: nothing in it may look like a tag.
QString withoutTags(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203A));
}

} // namespace

DesktopTray::DesktopTray(QObject* parent) : Tray(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT opened();
        });
}

bool DesktopTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void DesktopTray::setShown(bool isShown)
{
    if (isShown && m_icon.icon().isNull()) {
        m_icon.setIcon(QIcon(QStringLiteral(":/icons/lotboard.svg")));
        m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    }
    m_icon.setVisible(isShown);
}

void DesktopTray::showMessage(const QString& title, const QString& text)
{
    if (m_icon.isVisible() && isThere())
        m_icon.showMessage(withoutTags(title), withoutTags(text), m_icon.icon(),
            static_cast<int>(trayTime.count()));
}

} // namespace lotboard
