#include "widgets/common/undopassing.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a shortcut for Ctrl+Z and the field that has the focus.
template<class Field>
struct WindowWith
{
    WindowWith()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        auto* action = new QAction(&window);
        action->setShortcut(QKeySequence::Undo);
        window.addAction(action);
        QObject::connect(action, &QAction::triggered, [this] { ++undone; });
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }
    void press() { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }

    QWidget window;
    UndoPassing passing;
    Field* field = new Field;
    int undone = 0;
};

} // namespace

TEST(UndoPassing, AnEmptyNoteLetsTheWindowTakeBack)
{
    WindowWith<QPlainTextEdit> opened;

    opened.press();
    EXPECT_EQ(opened.undone, 1);

    QTest::keyClicks(opened.field, u"abc"_s);
    opened.press();
    EXPECT_EQ(opened.undone, 1);
    EXPECT_EQ(opened.field->toPlainText(), QString());
}

TEST(UndoPassing, AnEmptyFieldLetsTheWindowTakeBack)
{
    WindowWith<QLineEdit> opened;

    opened.press();
    EXPECT_EQ(opened.undone, 1);

    QTest::keyClicks(opened.field, u"abc"_s);
    opened.press();
    EXPECT_EQ(opened.undone, 1);
    EXPECT_EQ(opened.field->text(), QString());
}

TEST(UndoPassing, SoDoesTheFieldOfAComboBox)
{
    WindowWith<QComboBox> opened;
    opened.field->setEditable(true);
    opened.field->setFocus();

    opened.press();
    EXPECT_EQ(opened.undone, 1);

    QTest::keyClicks(opened.field, u"abc"_s);
    opened.press();
    EXPECT_EQ(opened.undone, 1);
}
