#pragma once

#include <QObject>

namespace lotboard {

/// Knows whether the desktop has locked its screen, where the desktop tells (ScreenSaver on the
/// session bus); else it takes it for unlocked. Of a lock that began before the program it learns
/// when it ends.
class DesktopLock final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLock(QObject* parent = nullptr);

    bool isLocked() const { return m_isLocked; }

private Q_SLOTS:
    void screenSaverChanged(bool isActive);

private:
    bool m_isLocked = false;
};

} // namespace lotboard
