#pragma once

#include "widgets/shell/tray.h"

#include <QSystemTrayIcon>

namespace lotboard {

/// The tray of the desktop on which the program runs.
class DesktopTray final : public Tray
{
    Q_OBJECT

public:
    explicit DesktopTray(QObject* parent = nullptr);

    bool isThere() const override;
    void setShown(bool isShown) override;
    void showMessage(const QString& title, const QString& text) override;

private:
    QSystemTrayIcon m_icon;
};

} // namespace lotboard
