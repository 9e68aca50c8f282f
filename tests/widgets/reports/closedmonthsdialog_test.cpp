#include "widgets/reports/closedmonthsdialog.h"

#include "support/days.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"

#include <QPushButton>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class ClosedMonthsDialogTest : public testing::Test
{
protected:
    ~ClosedMonthsDialogTest() override { JobRunner::waitForAll(); }

    void open(bool isOver)
    {
        const auto closed = m_closed;
        m_dialog = std::make_unique<ClosedMonthsDialog>(
            ClosedMonths::Calls {
                .months = [closed]() -> Result<std::vector<MonthClose>> { return *closed; },
                .restated = [](const Period&, const JobControl&)
                    -> Result<std::vector<Restatement>> { return std::vector<Restatement> {}; },
                .close = [closed](const Period& month, const JobControl&) -> Status {
                    closed->push_back({.id = {1}, .month = month.first});
                    return success();
                },
                .reopen = [closed](const Period&) -> Status {
                    closed->clear();
                    return success();
                },
                .write = [](const Period&, const QString&) -> Result<int> { return 1; },
                .store = [] { return Store {}; }},
            monthOf(january(1)), isOver, m_ask);
        m_dialog->show();
    }
    QPushButton* button(const char* name)
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QWidget* table() { return m_dialog->findChild<DataTableView*>(u"monthTable"_s); }
    int monthCount()
    {
        return m_dialog->findChild<DataTableView*>(u"monthTable"_s)->model()->rowCount();
    }

    std::shared_ptr<std::vector<MonthClose>> m_closed = std::make_shared<std::vector<MonthClose>>();
    ScriptedAsk m_ask;
    std::unique_ptr<ClosedMonthsDialog> m_dialog;
};

} // namespace

TEST_F(ClosedMonthsDialogTest, ClosesTheMonthOnceItWasConfirmedAndOpensItAgain)
{
    open(true);
    ASSERT_TRUE(button("closeMonthButton")->isEnabled());
    EXPECT_FALSE(button("reopenButton")->isEnabled());
    EXPECT_FALSE(table()->isVisible()); // A sentence says that there is nothing yet.

    button("closeMonthButton")->click();
    LOTBOARD_WAIT_FOR(monthCount() == 1 && button("reopenButton")->isEnabled());
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(button("closeMonthButton")->isEnabled());

    button("reopenButton")->click();
    LOTBOARD_WAIT_FOR(monthCount() == 0 && button("closeMonthButton")->isEnabled());
}

TEST_F(ClosedMonthsDialogTest, AMonthThatIsNotOverIsNotClosed)
{
    open(false);

    EXPECT_FALSE(button("closeMonthButton")->isEnabled());
}
