#include "widgets/leads/leadeditdialog.h"

#include "support/days.h"
#include "support/printing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadForm priya()
{
    LeadForm form;
    form.lead.id = {7};
    form.lead.version = 3;
    form.lead.receivedAt = january(2) + 15h + 7s;
    form.lead.source = {2};
    form.customer.firstName = u"Priya"_s;
    form.customer.lastName = u"Raman"_s;
    form.customer.phones = {{.e164 = u"+15550100148"_s, .asTyped = u"(555) 010-0148"_s}};
    return form;
}

LeadChoices choices()
{
    LeadChoices choices;
    choices.sources
        = {{.id = {1}, .name = u"AutoTrader"_s}, {.id = {2}, .name = u"<b>Website</b>"_s}};
    choices.staff
        = {{.id = {5}, .name = u"Maria"_s}, {.id = {6}, .name = u"Gone"_s, .activeTo = january(1)}};
    return choices;
}

Store newYork()
{
    Store store;
    store.calendar = BusinessCalendar(QTimeZone("America/New_York"), {}, {});
    return store;
}

class LeadEditDialogTest : public testing::Test
{
protected:
    LeadEditDialog m_dialog {priya(), choices(), newYork(), january(5)};

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_dialog.findChild<Widget*>(QLatin1String(name));
    }
    void retype(const char* field, const QString& text)
    {
        auto* edit = child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

} // namespace

TEST_F(LeadEditDialogTest, ReturnsAnUntouchedLeadToTheLetter)
{
    EXPECT_EQ(m_dialog.form(), priya());
}

TEST(LeadEditDialog, TakesNothingFromALeadWhoseSourceAndPersonItCannotName)
{
    LeadForm form = priya();
    form.lead.campaign = CampaignId {4};
    form.lead.assignedTo = StaffId {8};

    const LeadEditDialog dialog(form, {}, newYork(), january(5));

    EXPECT_EQ(dialog.form(), form);
    EXPECT_EQ(dialog.findChild<QComboBox*>(u"sourceCombo"_s)->currentText(), u"As before"_s);
    EXPECT_EQ(dialog.findChild<QComboBox*>(u"assignedCombo"_s)->currentText(), u"As before"_s);
}

TEST_F(LeadEditDialogTest, ShowsAllOfItWhereTheScreenHasRoom)
{
    m_dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_dialog));

    EXPECT_EQ(child<QScrollArea>("scrollArea")->verticalScrollBar()->maximum(), 0);
}

TEST_F(LeadEditDialogTest, ReturnsWhatWasTyped)
{
    retype("lastNameEdit", u"Rao"_s);
    retype("emailEdit", u"Priya@Example.com; p@example.org"_s);
    retype("yearEdit", u"2026"_s);
    auto* assigned = child<QComboBox>("assignedCombo");
    assigned->setFocus();
    QTest::keyClicks(assigned, u"Mar"_s);

    const LeadForm form = m_dialog.form();

    EXPECT_EQ(form.customer.lastName, u"Rao"_s);
    EXPECT_EQ(
        form.customer.emails, (std::vector<QString> {u"priya@example.com"_s, u"p@example.org"_s}));
    EXPECT_EQ(form.lead.wanted.year, 2026);
    EXPECT_EQ(form.lead.assignedTo, StaffId {5});
}

TEST_F(LeadEditDialogTest, ShowsTheArrivalOnTheClocksOfTheStore)
{
    const auto* received = child<QDateTimeEdit>("receivedEdit");

    EXPECT_EQ(received->dateTime().time(), QTime(10, 0));
}

TEST_F(LeadEditDialogTest, OffersNoLeadToWhoHasLeft)
{
    EXPECT_EQ(child<QComboBox>("assignedCombo")->findText(u"Gone"_s), -1);
}

TEST_F(LeadEditDialogTest, FindsTheUnitInStockByTypingAndLetsItGoWhenTheVehicleIsTyped)
{
    m_dialog.offerStock([]() -> Result<std::vector<Vehicle>> {
        return std::vector<Vehicle> {{.id = {3},
                                         .stockNumber = u"T1001"_s,
                                         .year = 2024,
                                         .make = u"Toyota"_s,
                                         .model = u"RAV4"_s,
                                         .condition = Condition::Used},
            {.id = {4}, .stockNumber = u"T1002"_s, .year = 2024, .make = u"Toyota"_s}};
    });
    auto* unit = child<QLineEdit>("unitEdit");
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit->completer() != nullptr; }, 10'000));
    m_dialog.show();

    retype("unitEdit", u"rav 2024"_s);
    QTest::keyClick(unit->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(unit->completer()->popup(), Qt::Key_Return);

    EXPECT_EQ(m_dialog.form().lead.wanted,
        (WantedVehicle {.unit = VehicleId {3},
            .year = 2024,
            .make = u"Toyota"_s,
            .model = u"RAV4"_s,
            .condition = Condition::Used}));
    retype("modelEdit", u"Camry"_s);
    EXPECT_EQ(m_dialog.form().lead.wanted.unit, std::nullopt);
    EXPECT_EQ(unit->text(), QString());
}

TEST_F(LeadEditDialogTest, KeepsAUnitThatHasLeftTheStock)
{
    LeadForm form = priya();
    form.lead.wanted.unit = VehicleId {9};
    LeadEditDialog dialog(form, choices(), newYork(), january(5));
    dialog.offerStock([]() -> Result<std::vector<Vehicle>> { return std::vector<Vehicle>(); });
    auto* unit = dialog.findChild<QLineEdit*>(u"unitEdit"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit->completer() != nullptr; }, 10'000));

    EXPECT_EQ(dialog.form(), form);
}

TEST_F(LeadEditDialogTest, SaysWhatIsWrongOnlyWhenItIsToBeSaved)
{
    auto* problem = child<QLabel>("reasonProblem");
    auto* status = child<QComboBox>("statusCombo");
    m_dialog.show();
    status->setCurrentText(u"Lost"_s);
    EXPECT_TRUE(problem->isHidden());

    QTest::keyClick(&m_dialog, Qt::Key_Return);
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_FALSE(problem->isHidden());

    retype("reasonEdit", u"Bought elsewhere"_s);
    EXPECT_TRUE(problem->isHidden());
    QTest::keyClick(&m_dialog, Qt::Key_Return);
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST(LeadEditDialog, StaysAsWideAsItIsForANameOfThreeHundredCharacters)
{
    LeadForm form = priya();
    LeadChoices offered = choices();
    LeadEditDialog usual(form, offered, newYork(), january(5));
    form.customer.lastName = QString(300, u'W');
    offered.sources[1].name = QString(300, u'W');
    LeadEditDialog dialog(form, offered, newYork(), january(5));

    EXPECT_EQ(dialog.sizeHint().width(), usual.sizeHint().width());
}
