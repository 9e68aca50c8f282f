#include "widgets/shell/languagemenu.h"

#include "support/printing.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

QAction* actionFor(const LanguageMenu& menu, Language language)
{
    return menu.findChild<QAction*>(LanguageMenu::commandFor(language));
}

} // namespace

TEST(LanguageMenu, MarksWhatIsSpokenAndSaysWhatElseIsWanted)
{
    LanguageMenu menu(Language::English, nullptr);
    QSignalSpy chosen(&menu, &LanguageMenu::chosen);
    EXPECT_TRUE(actionFor(menu, Language::English)->isChecked());

    actionFor(menu, Language::English)->trigger();
    EXPECT_TRUE(chosen.isEmpty());

    actionFor(menu, Language::Chinese)->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Language>(), Language::Chinese);
    EXPECT_TRUE(actionFor(menu, Language::English)->isChecked()) << "nothing has changed yet";
}

TEST(LanguageMenu, CallsLanguagesByTheirOwnNames)
{
    const LanguageMenu menu(Language::Desktop, nullptr);

    EXPECT_EQ(actionFor(menu, Language::Chinese)->text(), u"&中文"_s);
    EXPECT_EQ(actionFor(menu, Language::English)->text(), u"&English"_s);
}

TEST(LanguageMenu, UnderstandsItsOwnCommandsOnly)
{
    for (const Language language : allLanguages)
        EXPECT_EQ(LanguageMenu::languageOf(LanguageMenu::commandFor(language)), language);
    EXPECT_FALSE(LanguageMenu::languageOf(u"quit"_s));
    EXPECT_FALSE(LanguageMenu::languageOf(u"language/tlh"_s));
}
