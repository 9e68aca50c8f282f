#include "widgets/theme/theme.h"

#include "widgets/theme/themefont.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>

namespace lotboard {
namespace {

QString sheetText(const QColor& colour)
{
    return QStringLiteral("rgba(%1, %2, %3, %4)")
        .arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

QString sheetText(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

} // namespace

QString styleSheet(const ThemeColours& colours, const QFont& font)
{
    QFile file(QStringLiteral(":/styles/lotboard.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto fill = [&sheet](const QString& name, const QString& value) {
        sheet.replace(u"@{" + name + u'}', value);
    };
    for (const NamedColour& named : namedColours())
        fill(QLatin1String(named.name), sheetText(colours.*named.colour));
    fill(QStringLiteral("small"), sheetText(pointSize(font, TextSize::Small)));
    fill(QStringLiteral("normal"), sheetText(pointSize(font, TextSize::Normal)));
    fill(QStringLiteral("heading"), sheetText(pointSize(font, TextSize::Heading)));
    fill(QStringLiteral("figure"), sheetText(pointSize(font, TextSize::Figure)));
    return sheet;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_desktopFont(QApplication::font())
    , m_isDesktopDark(&themeColours() == &darkColours())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Desktop ? m_isDesktopDark : m_choice == ThemeChoice::Dark;
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setDesktopDark(bool isDark)
{
    if (isDark == m_isDesktopDark)
        return;
    m_isDesktopDark = isDark;
    if (m_choice == ThemeChoice::Desktop)
        apply();
}

void Theme::apply()
{
    const ThemeColours& colours = isDark() ? darkColours() : lightColours();
    const QFont font = themeFont(m_desktopFont);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colours));
    qApp->setStyleSheet(styleSheet(colours, font));
    Q_EMIT changed();
}

} // namespace lotboard
