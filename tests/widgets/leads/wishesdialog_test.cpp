#include "widgets/leads/wishesdialog.h"

#include "support/printing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadHistory history()
{
    LeadHistory history;
    history.customer = {.id = {3}, .lastName = u"<b>Raman</b>"_s};
    history.consents = {{.channel = Channel::Text, .isGiven = true}};
    return history;
}

class WishesDialogTest : public testing::Test
{
protected:
    WishesDialogTest() { m_dialog.show(); } // Enter presses what is seen.

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_dialog.findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* field, int key)
    {
        QTest::keyClick(child<QWidget>(field), static_cast<Qt::Key>(key));
    }

    WishesDialog m_dialog {history()};
};

} // namespace

TEST_F(WishesDialogTest, ShowsWhatWasSaidAndWhatWasNotAsked)
{
    EXPECT_EQ(child<QComboBox>("callCombo")->currentText(), u"Not asked"_s);
    EXPECT_EQ(child<QComboBox>("textCombo")->currentText(), u"Allowed"_s);
    EXPECT_EQ(child<QComboBox>("textCombo")->count(), 2); // What was said is not made unsaid.
    EXPECT_FALSE(child<QCheckBox>("doNotContactCheck")->isChecked());
    EXPECT_EQ(child<QLabel>("customerLabel")->textFormat(), Qt::PlainText);
    EXPECT_FALSE(m_dialog.isChanged());
}

TEST_F(WishesDialogTest, GivesBackOnlyWhatWasChangedByKeys)
{
    press("textCombo", Qt::Key_Down); // From allowed to refused.
    press("emailCombo", Qt::Key_Down); // From not asked to allowed.
    QTest::keyClicks(child<QLineEdit>("wordingEdit"), u"by e-mail only"_s);
    press("wordingEdit", Qt::Key_Return);

    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    const SaidWishes expected {.customer = {3},
        .channels = {{Channel::Text, false}, {Channel::Email, true}},
        .wording = u"by e-mail only"_s};
    EXPECT_EQ(m_dialog.wishes(), expected);
}

TEST_F(WishesDialogTest, AsksWhySomebodyDoesNotWantToBeContacted)
{
    press("doNotContactCheck", Qt::Key_Space);
    m_dialog.accept();

    EXPECT_NE(m_dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(child<QLabel>("wordingProblem")->isHidden());

    QTest::keyClicks(child<QLineEdit>("wordingEdit"), u"moved abroad"_s);
    m_dialog.accept();
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog.wishes().doNotContact, true);
}
