#include "widgets/deals/dealdialog.h"

#include "models/common/jobrunner.h"
#include "widgets/common/conflictdialog.h"
#include "widgets/common/datatableview.h"

#include "support/days.h"
#include "support/inlocale.h"
#include "support/waiting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class DealDialogTest : public testing::Test
{
protected:
    ~DealDialogTest() override { JobRunner::waitForAll(); }

    DealDialogTest()
    {
        m_calls.problems
            = [this](const DealForm&) -> Result<std::vector<DealProblem>> { return m_problems; };
        m_calls.save = [](const DealForm& form) -> Result<Saved<DealForm>> {
            return Saved<DealForm> {form, {1, 2}};
        };
    }

    void open(const DealForm& form)
    {
        m_dialog = std::make_unique<DealDialog>(form,
            DealDialog::Setting {.customer = u"Priya Raman"_s,
                .choices = {.stock = {{.id = {3},
                                          .stockNumber = u"T1001"_s,
                                          .year = 2024,
                                          .make = u"Toyota"_s,
                                          .model = u"RAV4"_s,
                                          .askingPrice = Money::fromCents(2'890'000)},
                                {.id = {4}, .stockNumber = u"H2002"_s, .model = u"Civic"_s}},
                    .staff = {{.id = {5}, .name = u"Maria"_s},
                        {.id = {6}, .name = u"Gone"_s, .activeTo = january(1)},
                        {.id = {7}, .name = u"Omar"_s}}},
                .today = january(9),
                .calls = m_calls});
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }
    static DealForm newForm()
    {
        return {.sale
            = {.contractOn = january(9), .credits = {{.staff = {5}, .basisPoints = wholeDeal}}}};
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    void retype(const char* field, const QString& text)
    {
        auto* edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    QList<QDoubleSpinBox*> shares()
    {
        auto spins = m_dialog->findChildren<QDoubleSpinBox*>();
        spins.removeIf([](QDoubleSpinBox* spin) { return spin->isHidden() || !spin->isVisible(); });
        return spins;
    }

    InLocale m_american {QLocale(QLocale::English, QLocale::UnitedStates)};
    DealCalls m_calls;
    std::vector<DealProblem> m_problems {};
    std::unique_ptr<DealDialog> m_dialog;
};

} // namespace

TEST_F(DealDialogTest, ReturnsAnUntouchedDealToTheLetter)
{
    DealForm form {.sale = {.id = {2},
                       .version = 3,
                       .externalId = u"x"_s,
                       .lead = LeadId {7},
                       .customer = {9},
                       .dealNumber = u"D-1"_s,
                       .kind = SaleKind::Lease,
                       .contractOn = january(3),
                       .postedOn = january(5),
                       .price = Money::fromCents(2'890'050),
                       .frontGross = Money::fromCents(-12'300),
                       .unwoundOn = january(8),
                       .credits = {{.staff = {6}, .basisPoints = 7000},
                           {.staff = {5}, .role = CreditRole::Internet, .basisPoints = 3000}}},
        .vehicle = {.year = 2019, .make = u"Honda"_s, .model = u"Civic"_s}};
    open(form);

    EXPECT_EQ(m_dialog->form(), form);
}

TEST_F(DealDialogTest, FindsAUnitInStockByTyping)
{
    open(newForm());

    retype("stockEdit", u"rav"_s);
    auto* completer = child<QLineEdit>("stockEdit")->completer();
    ASSERT_TRUE(completer->popup()->isVisible());
    ASSERT_EQ(completer->popup()->model()->rowCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);

    EXPECT_EQ(m_dialog->form().vehicle.id, VehicleId {3});
    EXPECT_EQ(child<QLineEdit>("modelEdit")->text(), u"RAV4"_s);
    EXPECT_FALSE(child<QLineEdit>("modelEdit")->isEnabled());
    EXPECT_EQ(m_dialog->form().sale.price, Money::fromCents(2'890'000));

    child<QLineEdit>("stockEdit")->clear();
    EXPECT_FALSE(m_dialog->form().vehicle.id.isValid());
    EXPECT_TRUE(child<QLineEdit>("modelEdit")->isEnabled());
}

TEST_F(DealDialogTest, KeepsTheSharesAtAHundredPercentByItself)
{
    open(newForm());
    auto* add = child<QPushButton>("addPersonButton");
    add->click();
    ASSERT_EQ(shares().size(), 2);
    EXPECT_FALSE(add->isEnabled()) << "Nobody else works here.";

    shares().front()->setFocus();
    shares().front()->selectAll();
    QTest::keyClicks(shares().front(), u"70"_s);
    press(Qt::Key_Tab);

    const auto credits = m_dialog->form().sale.credits;
    ASSERT_EQ(credits.size(), 2U);
    EXPECT_EQ(credits[0].basisPoints, 7000);
    EXPECT_EQ(credits[1].basisPoints, 3000);
    EXPECT_EQ(credits[1].staff, StaffId {7});
}

TEST_F(DealDialogTest, TabGoesThroughTheSharesAsTheyStandAndThenToTheNextPerson)
{
    open(newForm());
    child<QPushButton>("addPersonButton")->click();

    QStringList names;
    for (int field = 0; field < 4; ++field) {
        names << QApplication::focusWidget()->accessibleName();
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(names,
        (QStringList {
            u"Person 2"_s, u"Role of person 2"_s, u"Share of person 2"_s, u"Take person 2 out"_s}));
    press(Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Take person 2 out"_s);
}

TEST_F(DealDialogTest, IsFilledInAndSavedByKeysAlone)
{
    open(newForm());
    QTest::keyClicks(QApplication::focusWidget(), u"D-77"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"L"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"28,900"_s);

    press(Qt::Key_Return);

    LOTBOARD_WAIT_FOR(m_dialog->saved());
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    const Sale& sale = m_dialog->saved()->value.sale;
    EXPECT_EQ(sale.dealNumber, u"D-77"_s);
    EXPECT_EQ(sale.kind, SaleKind::Lease);
    EXPECT_EQ(sale.price, Money::fromCents(2'890'000));
}

TEST_F(DealDialogTest, SaysAtTheFieldWhatIsWrongAndStaysOpen)
{
    open(newForm());
    retype("priceEdit", u"a lot"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(child<QLabel>("priceProblem")->isHidden());
    EXPECT_TRUE(m_dialog->isVisible());

    retype("priceEdit", u"100"_s);
    m_problems = {DealProblem::DealNumberTaken};
    press(Qt::Key_Return);

    LOTBOARD_WAIT_FOR(!child<QLabel>("numberProblem")->isHidden());
    EXPECT_TRUE(child<QLabel>("priceProblem")->isHidden());
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>("numberEdit"));
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(m_dialog->saved());
}

TEST_F(DealDialogTest, ShowsBothVersionsWhereSomebodyElseSavedMeanwhileAndSavesWhatIsChosen)
{
    const DealForm original {.sale = {.id = {2},
                                 .version = 3,
                                 .dealNumber = u"D-1"_s,
                                 .contractOn = january(3),
                                 .price = Money::fromCents(2'000'000),
                                 .credits = {{.staff = {5}, .basisPoints = wholeDeal}}}};
    DealForm theirs = original;
    theirs.sale.version = 4;
    theirs.sale.price = Money::fromCents(2'100'000);
    theirs.sale.backGross = Money::fromCents(50'000);
    m_calls.save = [](const DealForm& form) -> Result<Saved<DealForm>> {
        if (form.sale.version != 4)
            return Error {Error::Code::Conflict, {u"The deal"_s}, {}};
        return Saved<DealForm> {form, {1, 2}};
    };
    m_calls.find = [theirs](SaleId) -> Result<DealForm> { return theirs; };
    open(original);
    retype("priceEdit", u"19000"_s);
    retype("numberEdit", u"D-2"_s);

    press(Qt::Key_Return);
    ConflictDialog* conflict = nullptr;
    QTimer timer; // The dialog of the two versions has an event loop of its own.
    QStringList fields;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        conflict = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
        if (!conflict)
            return;
        timer.stop();
        auto* differences = conflict->findChild<DataTableView*>(u"differenceTable"_s);
        for (int row = 0; row < differences->model()->rowCount(); ++row)
            fields << differences->model()->index(row, 0).data().toString();
        differences->setCurrentIndex(differences->model()->index(1, 2)); // Our price.
        QTest::keyClick(differences, Qt::Key_Left);
        QTest::keyClick(differences, Qt::Key_Space);
        QTest::keyClick(conflict, Qt::Key_Return);
    });
    timer.start(0);

    LOTBOARD_WAIT_FOR(m_dialog->saved());
    EXPECT_EQ(fields, QStringList({u"Deal number"_s, u"Price"_s, u"Back gross"_s}));
    const Sale& sale = m_dialog->saved()->value.sale;
    EXPECT_EQ(sale.dealNumber, u"D-2"_s);
    EXPECT_EQ(sale.price, theirs.sale.price);
    EXPECT_EQ(sale.backGross, theirs.sale.backGross);
}

TEST_F(DealDialogTest, DoesNotLoseWhatWasTypedIntoTheSearch)
{
    open(newForm());
    retype("stockEdit", u"T9999"_s);

    press(Qt::Key_Return);

    EXPECT_FALSE(child<QLabel>("unitProblem")->isHidden());
    EXPECT_FALSE(m_dialog->saved());
}

TEST_F(DealDialogTest, StaysAsWideAsItIsForANameOfThreeHundredCharacters)
{
    open(newForm());
    const int usual = m_dialog->sizeHint().width();
    child<QLabel>("customerLabel")->setText(QString(300, u'W'));
    child<QLineEdit>("makeEdit")->setText(QString(200, u'W'));

    EXPECT_EQ(m_dialog->sizeHint().width(), usual);
}
