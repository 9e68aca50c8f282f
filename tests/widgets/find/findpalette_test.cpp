#include "widgets/find/findpalette.h"

#include "models/find/findmodel.h"
#include "support/waiting.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <future>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<Finding>> twoOrNone(const QString& text, const JobControl&)
{
    if (text == u"zz")
        return std::vector<Finding>();
    return std::vector<Finding> {{.customer = {1}, .title = u"<b>Ada</b>"_s, .lead = {11}},
        {.customer = {2}, .title = u"Bob"_s, .lead = {12}}};
}

/// A palette over a window with a field that has the focus.
class FindPaletteTest : public testing::Test
{
protected:
    FindPaletteTest()
    {
        (new QVBoxLayout(&window))->addWidget(field);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        model.setActions({{u"leadsAction"_s, u"Leads"_s, {}, true}});
    }

    void open(FindPalette& palette)
    {
        palette.open();
        edit = palette.findChild<QLineEdit*>(u"findEdit"_s);
        list = palette.findChild<QListView*>(u"resultList"_s);
    }

    void type(const QString& text)
    {
        QTest::keyClicks(edit, text);
        LOTBOARD_WAIT_FOR(!model.isSearching());
    }

    QWidget window;
    QLineEdit* field = new QLineEdit;
    FindModel model {&twoOrNone, BusinessCalendar()};
    QLineEdit* edit = nullptr;
    QListView* list = nullptr;
};

} // namespace

TEST_F(FindPaletteTest, OpensWithWhatCanBeDoneAndGivesTheFocusBack)
{
    FindPalette palette(model, &window);
    EXPECT_FALSE(palette.isVisible());

    open(palette);
    EXPECT_TRUE(palette.isVisible());
    EXPECT_TRUE(edit->hasFocus());
    EXPECT_EQ(model.rowCount(), 1);

    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(FindPaletteTest, OpensTheRowThatTheArrowsChose)
{
    FindPalette palette(model, &window);
    QSignalSpy chosen(&palette, &FindPalette::findingChosen);
    open(palette);
    type(u"a"_s);

    QTest::keyClick(edit, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(edit, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Finding>().lead, LeadId {12});
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(FindPaletteTest, StopsAtTheFirstAndTheLastRow)
{
    FindPalette palette(model, &window);
    open(palette);
    type(u"a"_s);

    QTest::keyClick(edit, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(edit, Qt::Key_PageDown);
    EXPECT_EQ(list->currentIndex().row(), model.rowCount() - 1);
}

TEST_F(FindPaletteTest, RunsAnActionByItsName)
{
    FindPalette palette(model, &window);
    QSignalSpy chosen(&palette, &FindPalette::actionChosen);
    open(palette);
    type(u"zz"_s);
    edit->clear();

    QTest::keyClick(edit, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<FindAction>().id, u"leadsAction"_s);
}

TEST_F(FindPaletteTest, SaysThatThereIsNothing)
{
    FindPalette palette(model, &window);
    open(palette);

    type(u"zz"_s);

    EXPECT_TRUE(palette.findChild<QLabel*>(u"messageLabel"_s)->isVisible());
    EXPECT_FALSE(list->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(FindPaletteTest, OpensTheFirstAnswerIfEnterCameBeforeIt)
{
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future();
    FindModel slow(
        [released](const QString& text, const JobControl& control) {
            released.wait();
            return twoOrNone(text, control);
        },
        BusinessCalendar());
    FindPalette palette(slow, &window);
    QSignalSpy chosen(&palette, &FindPalette::findingChosen);
    open(palette);

    QTest::keyClicks(edit, u"ad"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 0);
    release.set_value();

    LOTBOARD_WAIT_FOR(chosen.size() == 1);
    EXPECT_EQ(chosen[0][0].value<Finding>().customer, CustomerId {1});
}

TEST_F(FindPaletteTest, StaysInsideASmallWindow)
{
    window.resize(320, 240);
    FindPalette palette(model, &window);
    open(palette);
    type(u"a"_s);

    EXPECT_TRUE(window.rect().contains(palette.geometry()));
}
