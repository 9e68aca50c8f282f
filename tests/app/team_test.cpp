#include "windowtest.h"

#include "services/people/staffservice.h"

#include <QTableView>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page Team of a store where nobody signs in, by keys alone.
class TeamWindowTest : public WindowTest
{
protected:
    void goToTeam()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focused(), u"team"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return table() && table()->isVisible(); }));
    }
    QTableView* table() { return child<QTableView>("teamTable"); }
    std::vector<Staff> stored() { return *StaffService(*m_workspace).all(Session::manager()); }
    /// Whether the one person is stored and shown by this name; none with an empty one.
    bool isThere(const QString& name)
    {
        return waitFor([&] {
            const auto people = stored();
            const auto* shown = table()->model();
            const auto count = name.isEmpty() ? 0 : 1;
            if (people.size() != static_cast<std::size_t>(count) || shown->rowCount() != count)
                return false;
            return count == 0
                || (people[0].name == name && shown->index(0, 0).data().toString() == name);
        });
    }
    bool isLetGo(bool isExpected)
    {
        return waitFor([&] { return stored().front().activeTo.has_value() == isExpected; });
    }
    /// In the dialog that `key` opens.
    void enterName(const QString& name, Qt::Key key)
    {
        inNextDialog([this, name] {
            tabTo(u"nameEdit"_s);
            type(name);
            press(Qt::Key_Return);
        });
        press(key);
    }
    /// By the menu's key, once the menu names `what`: it is known a moment after it is stored.
    void takeBack(const QString& what)
    {
        ASSERT_TRUE(waitFor([&] { return isOffered("undoAction", what); }));
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    void makeAgain(const QString& what)
    {
        ASSERT_TRUE(waitFor([&] { return isOffered("redoAction", what); }));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    bool isOffered(const char* action, const QString& what)
    {
        const auto* offered = child<QAction>(action);
        return offered->isEnabled() && offered->text().contains(what);
    }
};

} // namespace

TEST_F(TeamWindowTest, WhatIsSavedOfAPersonIsTakenBackAndMadeAgainByKeys)
{
    open(0);
    ASSERT_NO_FATAL_FAILURE(goToTeam());

    tabTo(u"addButton"_s);
    enterName(u"Priya"_s, Qt::Key_Space);
    ASSERT_TRUE(isThere(u"Priya"_s));
    takeBack(u"new person Priya"_s);
    EXPECT_TRUE(isThere(QString()));
    makeAgain(u"new person Priya"_s);
    EXPECT_TRUE(isThere(u"Priya"_s));

    tabTo(u"teamTable"_s);
    enterName(u"Priya Raman"_s, Qt::Key_Return);
    ASSERT_TRUE(isThere(u"Priya Raman"_s));
    tabTo(u"letGoButton"_s);
    press(Qt::Key_Space);
    ASSERT_TRUE(isLetGo(true));

    // From another page, too: the newest first.
    press(Qt::Key_1, Qt::ControlModifier);
    takeBack(u"last day"_s);
    EXPECT_TRUE(isLetGo(false));
    takeBack(u"change of"_s);
    EXPECT_TRUE(isThere(u"Priya"_s));
    makeAgain(u"change of"_s);
    EXPECT_TRUE(isThere(u"Priya Raman"_s));
}
