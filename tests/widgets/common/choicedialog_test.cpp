#include "widgets/common/choicedialog.h"

#include <QListWidget>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList people()
{
    QStringList names;
    for (int i = 1; i <= 40; ++i)
        names << u"Person %1"_s.arg(i, 2, 10, QLatin1Char('0'));
    names << u"<b>Zoë</b>"_s;
    return names;
}

} // namespace

TEST(ChoiceDialog, TakesWhatBeginsWithTheTypedLettersOnEnter)
{
    ChoiceDialog dialog(u"Reassign"_s, u"Whose is the lead?"_s, people());
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();

    QTest::keyClicks(list, u"Person 17"_s);
    QTest::keyClick(list, Qt::Key_Return);

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.chosen(), 16);
}

TEST(ChoiceDialog, EscapeChoosesNothing)
{
    ChoiceDialog dialog(u"Reassign"_s, u"Whose is the lead?"_s, people());
    dialog.show();

    QTest::keyClick(dialog.findChild<QListWidget*>(), Qt::Key_Escape);

    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ChoiceDialog, FitsOnTheScreenHoweverManyThereAre)
{
    ChoiceDialog dialog(u"Reassign"_s, u"Whose is the lead?"_s, people());
    dialog.show();

    EXPECT_LT(dialog.height(), dialog.screen()->availableSize().height());
    EXPECT_LT(dialog.width(), dialog.screen()->availableSize().width());
}
