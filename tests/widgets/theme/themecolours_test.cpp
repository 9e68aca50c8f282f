#include "widgets/theme/themecolours.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themefont.h"

#include "support/printing.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRegularExpression>

using namespace lotboard;

namespace {

constexpr double readable = 4.5; ///< WCAG 2.1, level AA, text.
constexpr double visible = 3.0; ///< The same, outlines of controls.

struct Pair
{
    const char* name = "";
    QColor ThemeColours::*front = nullptr;
    QColor ThemeColours::*back = nullptr;
    double least = readable;
};

using C = ThemeColours;

class ThemeContrast : public testing::TestWithParam<Pair>
{
};

} // namespace

TEST_P(ThemeContrast, IsEnoughInLightAndDark)
{
    const Pair& pair = GetParam();

    for (const ThemeColours* colours : {&lightColours(), &darkColours()})
        EXPECT_GE(contrastRatio(colours->*pair.front, colours->*pair.back), pair.least)
            << (colours == &darkColours() ? "dark" : "light");
}

INSTANTIATE_TEST_SUITE_P(Pairs, ThemeContrast,
    testing::Values(Pair {"Text", &C::text, &C::surface},
        Pair {"TextOnWindow", &C::text, &C::window},
        Pair {"TextHovered", &C::text, &C::surfaceHover},
        Pair {"TextSelected", &C::text, &C::accentSoft}, Pair {"Muted", &C::textMuted, &C::surface},
        Pair {"MutedOnWindow", &C::textMuted, &C::window},
        Pair {"Faint", &C::textFaint, &C::surface},
        Pair {"FaintSelected", &C::textFaint, &C::accentSoft, 4.0},
        Pair {"Button", &C::onAccent, &C::accent, 4.3},
        Pair {"ButtonHovered", &C::onAccent, &C::accentHover},
        Pair {"Link", &C::accentText, &C::surface},
        Pair {"LinkOnSoft", &C::accentText, &C::accentSoft}, Pair {"Good", &C::good, &C::surface},
        Pair {"GoodPill", &C::good, &C::goodSoft}, Pair {"Bad", &C::bad, &C::surface},
        Pair {"BadPill", &C::bad, &C::badSoft}, Pair {"Warning", &C::warning, &C::surface},
        Pair {"WarningPill", &C::warning, &C::warningSoft},
        Pair {"Sidebar", &C::sidebarText, &C::sidebar},
        Pair {"SidebarGroup", &C::sidebarMuted, &C::sidebar},
        Pair {"SidebarHovered", &C::sidebarStrong, &C::sidebarHover},
        Pair {"Outline", &C::borderStrong, &C::surface, visible},
        Pair {"Bar", &C::accent, &C::surface, visible}),
    [](const auto& given) { return given.param.name; });

TEST(ThemeColours, MeasureContrastAsWcagDoes)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.48, 0.01);
}

TEST(ThemeColours, AreAllNamedAndAllSet)
{
    for (const NamedColour& named : namedColours()) {
        EXPECT_TRUE((lightColours().*named.colour).isValid()) << named.name;
        EXPECT_TRUE((darkColours().*named.colour).isValid()) << named.name;
    }
    EXPECT_EQ(namedColours().size() * sizeof(QColor), sizeof(ThemeColours));
}

TEST(StyleSheet, LeavesNoNameUnfilledAndKnowsNoColourOfItsOwn)
{
    QFile file(QStringLiteral(":/styles/lotboard.qss"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    const QString sheet = styleSheet(lightColours(), QApplication::font());

    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_FALSE(sheet.contains(QStringLiteral("@{")));
    EXPECT_FALSE(source.contains(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{3,8}\\b|rgb"))));
}

TEST(Theme, FollowsTheDesktopUntilOneIsChosen)
{
    Theme theme;
    theme.setDesktopDark(true);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(&themeColours(), &darkColours());

    theme.setChoice(ThemeChoice::Light);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(&themeColours(), &lightColours());
    theme.setDesktopDark(false);
}

TEST(ThemeFont, GrowsWithTheFontOfTheDesktop)
{
    QFont large = QApplication::font();
    large.setPointSizeF(15);

    EXPECT_EQ(themeFont(large).pointSizeF(), 15);
    EXPECT_GT(pointSize(large, TextSize::Figure), pointSize(large, TextSize::Heading));
    EXPECT_LT(pointSize(large, TextSize::Small), 15);
}

TEST(ThemeFont, HasTabularDigitsWhereAnyInstalledFontHas)
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Roboto"))
        && !QFontDatabase::hasFamily(QStringLiteral("DejaVu Sans")))
        GTEST_SKIP() << "no font with tabular digits";

    EXPECT_TRUE(hasTabularDigits(themeFont(QApplication::font())));
}
