#pragma once

#include "widgets/theme/themecolours.h"

#include <QFont>
#include <QObject>
#include <QString>

namespace lotboard {

enum class ThemeChoice { Desktop, Light, Dark };

/// Dresses the application: palette, font and style sheet. There is one, made by main() before any
/// widget. What is painted by hand asks themeColours() of its own palette, so it needs no Theme.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Remembers what the desktop had set before the first apply().
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;
    /// Applies it at once.
    void setChoice(ThemeChoice choice);
    /// What the desktop prefers, where it says so while the program runs.
    void setDesktopDark(bool isDark);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QFont m_desktopFont;
    bool m_isDesktopDark = false;
    ThemeChoice m_choice = ThemeChoice::Desktop;
};

/// The style sheet with all names of colours and sizes filled in.
QString styleSheet(const ThemeColours& colours, const QFont& font);

} // namespace lotboard
