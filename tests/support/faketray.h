#pragma once

#include "widgets/shell/tray.h"

#include <QStringList>

namespace lotboard {

/// A tray that writes down the titles of what it is to say.
class FakeTray final : public Tray
{
public:
    bool isThere() const override { return isInDesktop; }
    void setShown(bool isShownNow) override { isShown = isShownNow; }
    void showMessage(const QString& title, const QString& /*text*/) override { said << title; }

    bool isInDesktop = true;
    bool isShown = false;
    QStringList said {};
};

} // namespace lotboard
