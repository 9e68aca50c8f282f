#include "widgets/shell/periodpopup.h"

#include "support/printing.h"

#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

class OpenPeriodPopup : public testing::Test
{
protected:
    OpenPeriodPopup() : chosen(&popup, &PeriodPopup::periodChosen)
    {
        const std::chrono::sys_days today = 2026y / std::chrono::November / 21;
        const QString thisMonth = QStringLiteral("this-month");
        popup.setPeriod(thisMonth, parsePeriod(thisMonth, today).value(), today);
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return popup.findChild<Widget*>(QString::fromLatin1(name));
    }

    PeriodPopup popup;
    QSignalSpy chosen;
};

} // namespace

TEST_F(OpenPeriodPopup, ShowsWhatIsChosenNow)
{
    EXPECT_EQ(
        child<QListWidget>("presetList")->currentItem()->text(), QStringLiteral("This month"));
    EXPECT_EQ(child<QDateEdit>("fromEdit")->date(), QDate(2026, 11, 1));
    EXPECT_EQ(child<QDateEdit>("toEdit")->date(), QDate(2026, 11, 21));
}

TEST_F(OpenPeriodPopup, ChoosesAPresetByTheKeyboard)
{
    auto* presets = child<QListWidget>("presetList");
    QTest::keyClick(presets, Qt::Key_Down);
    QTest::keyClick(presets, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("last-month"));
}

TEST_F(OpenPeriodPopup, OffersTheLastMonthsNewestFirst)
{
    auto* months = child<QListWidget>("monthList");
    months->setCurrentRow(1);
    QTest::keyClick(months, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("2026-10"));
}

TEST_F(OpenPeriodPopup, ChoosesAnyTwoDaysInOrder)
{
    child<QDateEdit>("fromEdit")->setDate(QDate(2026, 2, 3));
    child<QDateEdit>("toEdit")->setDate(QDate(2026, 2, 2));
    EXPECT_FALSE(child<QPushButton>("showDaysButton")->isEnabled());

    child<QDateEdit>("toEdit")->setDate(QDate(2026, 3, 1));
    child<QPushButton>("showDaysButton")->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("2026-02-03..2026-03-01"));
}
