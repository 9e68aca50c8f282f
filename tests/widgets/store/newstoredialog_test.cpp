#include "widgets/store/newstoredialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class NewStoreDialogTest : public testing::Test
{
protected:
    void type(const char* field, const QString& text)
    {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QLatin1String(field)), text);
    }
    bool canBeCreated()
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    NewStoreDialog dialog;
};

} // namespace

TEST_F(NewStoreDialogTest, AsksForTheManagerAndAPasswordTypedTwice)
{
    type("nameEdit", u"Harbor Motors"_s);
    type("managerEdit", u" Grace  Hopper "_s);
    EXPECT_FALSE(canBeCreated());
    type("passwordEdit", u"the lot is full"_s);
    EXPECT_FALSE(canBeCreated());
    type("repeatEdit", u"the lot is full"_s);

    EXPECT_TRUE(canBeCreated());
    EXPECT_EQ(dialog.store().name, u"Harbor Motors"_s);
    EXPECT_EQ(dialog.managerName(), u"Grace Hopper"_s);
    EXPECT_EQ(dialog.password(), u"the lot is full"_s);
}

TEST_F(NewStoreDialogTest, WhereOnePersonWorksAloneThereIsNoPassword)
{
    type("nameEdit", u"Harbor Motors"_s);
    type("managerEdit", u"Grace"_s);
    type("passwordEdit", u"half a passw"_s);

    dialog.findChild<QCheckBox*>(u"aloneCheck"_s)->click();

    EXPECT_TRUE(canBeCreated());
    EXPECT_TRUE(dialog.password().isEmpty());
}

TEST_F(NewStoreDialogTest, ThereIsNoPasswordToBeginWithAndNoShortOne)
{
    EXPECT_TRUE(dialog.password().isEmpty());
    type("nameEdit", u"Harbor Motors"_s);
    type("managerEdit", u"Grace"_s);
    type("passwordEdit", u"short"_s);
    type("repeatEdit", u"short"_s);

    EXPECT_FALSE(canBeCreated());
}
