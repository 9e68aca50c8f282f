#include "widgets/people/desktoplock.h"

#include <QDBusConnection>

namespace lotboard {

DesktopLock::DesktopLock(QObject* parent) : QObject(parent)
{
    // Each family of desktops has its own name for the same. Without a bus this does nothing.
    for (const char* family : {"freedesktop", "gnome", "mate", "xfce", "cinnamon"}) {
        QDBusConnection::sessionBus().connect(QString(), QString(),
            QStringLiteral("org.%1.ScreenSaver").arg(QLatin1String(family)),
            QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
}

void DesktopLock::screenSaverChanged(bool isActive)
{
    m_isLocked = isActive;
}

} // namespace lotboard
