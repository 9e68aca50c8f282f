#include "widgets/analysis/spenddialog.h"

#include "models/common/jobrunner.h"
#include "widgets/common/datatableview.h"

#include "support/days.h"
#include "support/inlocale.h"
#include "support/scriptedask.h"
#include "support/waiting.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class SpendDialogTest : public testing::Test
{
protected:
    ~SpendDialogTest() override { JobRunner::waitForAll(); }

    void open(bool canEdit = true)
    {
        dialog = std::make_unique<SpendDialog>(
            board, SpendDialog::Setting {.today = january(14), .canEdit = canEdit}, ask);
        dialog->show();
        LOTBOARD_WAIT_FOR(board.isLoaded() && !board.isLoading());
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    const QAbstractItemModel& rows() { return *child<DataTableView>("table")->model(); }
    QString text(int row, int column) { return rows().index(row, column).data().toString(); }
    void press(const char* button)
    {
        const int before = saves;
        child<QPushButton>(button)->click();
        LOTBOARD_WAIT_FOR(saves > before && !board.isBusy() && !board.isLoading());
    }
    void typeAmount(const QString& amount)
    {
        auto* spin = child<QDoubleSpinBox>("amountSpin");
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, amount);
    }

    InLocale american {QLocale(QLocale::English, QLocale::UnitedStates)};
    SpendBook book {
        .sources = {{.id = {1}, .name = u"AutoTrader"_s}, {.id = {2}, .name = u"CarGurus"_s}},
        .campaigns = {{.id = {7}, .name = u"Summer"_s, .source = {2}}}};
    int saves = 0;
    SpendBoard board {{.read = [this]() -> Result<SpendBook> { return book; },
        .save = [this](const Spend& spend) -> Result<Saved<Spend>> {
            Spend saved = spend;
            if (!spend.id.isValid())
                saved.id = {static_cast<std::int64_t>(book.entries.size()) + 1};
            std::erase_if(book.entries, [&](const Spend& each) { return each.id == saved.id; });
            book.entries.push_back(saved);
            ++saves;
            return Saved<Spend> {saved, {saves, saves}};
        },
        .remove = [this](const Spend& spend) -> Result<SavedAction> {
            std::erase_if(book.entries, [&](const Spend& each) { return each.id == spend.id; });
            ++saves;
            return SavedAction {saves, saves};
        }}};
    ScriptedAsk ask {};
    std::unique_ptr<SpendDialog> dialog {};
};

} // namespace

TEST_F(SpendDialogTest, EntersAnInvoiceForTheMonth)
{
    open();
    EXPECT_FALSE(child<QLabel>("emptyLabel")->isHidden());
    EXPECT_FALSE(child<QPushButton>("enterButton")->isEnabled()) << "no amount yet";

    typeAmount(u"2908.50"_s);
    press("enterButton");

    ASSERT_EQ(book.entries.size(), 1U);
    const Spend& spend = book.entries.front();
    EXPECT_EQ(spend.source, SourceId {1});
    EXPECT_EQ(spend.period, (Period {january(1), january(31)}));
    EXPECT_EQ(spend.amount, Money::fromCents(290'850));
    EXPECT_EQ(text(0, 1), u"AutoTrader"_s);
    EXPECT_EQ(text(0, 4), u"$2,908.50"_s);
    EXPECT_TRUE(child<QLabel>("emptyLabel")->isHidden());
}

TEST_F(SpendDialogTest, OffersTheCampaignsOfTheSource)
{
    open();
    auto* campaigns = child<QComboBox>("campaignCombo");
    EXPECT_EQ(campaigns->count(), 1);

    QTest::keyClick(child<QComboBox>("sourceCombo"), Qt::Key_Down);

    EXPECT_EQ(campaigns->count(), 2);
    EXPECT_EQ(campaigns->itemText(1), u"Summer"_s);
}

TEST_F(SpendDialogTest, ChangesAndTakesAwayTheChosenOne)
{
    book.entries = {{.id = {5},
        .version = 3,
        .source = {2},
        .campaign = CampaignId {7},
        .period = {january(1), january(10)},
        .amount = Money::fromCents(50'000),
        .category = SpendCategory::VendorFee,
        .externalId = u"INV-9"_s}};
    open();

    child<DataTableView>("table")->selectRow(0);
    EXPECT_EQ(child<QComboBox>("campaignCombo")->currentText(), u"Summer"_s);
    typeAmount(u"600"_s);
    press("changeButton");

    ASSERT_EQ(book.entries.size(), 1U);
    EXPECT_EQ(book.entries.front().amount, Money::fromCents(60'000));
    EXPECT_EQ(book.entries.front().version, 3);
    EXPECT_EQ(book.entries.front().externalId, u"INV-9"_s);
    EXPECT_EQ(book.entries.front().period, (Period {january(1), january(10)}));
    press("removeButton");
    EXPECT_TRUE(book.entries.empty());
}

TEST_F(SpendDialogTest, LetsOthersOnlyLook)
{
    open(false);

    EXPECT_TRUE(child<QWidget>("formPlace")->isHidden());
    EXPECT_TRUE(child<QPushButton>("removeButton")->isHidden());
}
