#include "widgets/leads/choicebutton.h"

#include "support/printing.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class ButtonWithThreeSources : public testing::Test
{
protected:
    ButtonWithThreeSources()
    {
        button.setChoices(
            u"Source"_s, {{1, u"Walk-in"_s}, {2, u"A&B <b>Ads</b>"_s}, {3, u"Chat"_s}});
    }

    QAction* entry(int at) const { return button.menu()->actions().at(at); }

    ChoiceButton button;
};

using Ids = std::vector<qint64>;

} // namespace

TEST_F(ButtonWithThreeSources, SaysThatAllAreShownWhileNoneIsChosen)
{
    EXPECT_EQ(button.text(), u"Source: all ▾"_s);
    EXPECT_TRUE(button.chosen().empty());
}

TEST_F(ButtonWithThreeSources, NamesTheOneThatIsChosenAndCountsSeveral)
{
    const QSignalSpy changed(&button, &ChoiceButton::chosenChanged);

    entry(0)->trigger();
    EXPECT_EQ(button.text(), u"Source: Walk-in ▾"_s);

    entry(2)->trigger();
    EXPECT_EQ(button.text(), u"Source: 2 chosen ▾"_s);
    EXPECT_EQ(button.chosen(), (Ids {1, 3}));
    EXPECT_EQ(changed.count(), 2);

    entry(0)->trigger();
    EXPECT_EQ(button.chosen(), (Ids {3}));
}

TEST_F(ButtonWithThreeSources, ShowsANameLetterByLetter)
{
    EXPECT_EQ(entry(1)->text(), u"A&&B <b>Ads</b>"_s); // Qt shows && as &.
}

TEST_F(ButtonWithThreeSources, ShortensAVeryLongName)
{
    button.setChoices(u"Source"_s, {{1, QString(200, u'x')}});
    button.setChosen({1});

    EXPECT_TRUE(entry(0)->text().endsWith(u'…'));
    EXPECT_LT(button.sizeHint().width(), 600);
}

TEST_F(ButtonWithThreeSources, KeepsWhatIsChosenWhenTheChoicesComeAgain)
{
    const QSignalSpy changed(&button, &ChoiceButton::chosenChanged);
    button.setChosen({2, 99});

    button.setChoices(u"Source"_s, {{2, u"Ads"_s}});

    EXPECT_TRUE(entry(0)->isChecked());
    EXPECT_EQ(button.chosen(), (Ids {2, 99}));
    EXPECT_EQ(changed.count(), 0) << "the user did nothing";
}
