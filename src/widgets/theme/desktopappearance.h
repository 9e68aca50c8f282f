#pragma once

#include <QObject>

class QDBusVariant;

namespace lotboard {

class Theme;

/// Tells the theme whether the desktop prefers dark colours, now and whenever it changes its mind.
/// Qt 6.4 does not, so the desktop portal is asked. Without a portal nothing happens: the theme
/// keeps to the palette that Qt found at the start.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    /// Asks without waiting. `theme` must outlive it.
    explicit DesktopAppearance(Theme& theme, QObject* parent = nullptr);

private Q_SLOTS:
    /// The portal's signal.
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeScheme(const QVariant& value);

    Theme& m_theme;
};

} // namespace lotboard
