#pragma once

#include <QObject>

namespace lotboard {

/// Lets Ctrl+Z and Ctrl+Shift+Z reach the window where the field with the focus has nothing to take
/// back itself. Qt's fields keep these keys for themselves, empty or not.
class UndoPassing final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application until it is destroyed.
    explicit UndoPassing(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lotboard
