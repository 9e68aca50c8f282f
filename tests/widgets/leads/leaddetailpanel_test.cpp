#include "widgets/leads/leaddetailpanel.h"

#include "models/leads/leaddetail.h"
#include "support/waiting.h"

#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class LeadDetailPanelTest : public testing::Test
{
protected:
    LeadDetailPanelTest()
        : m_detail(
            [](LeadId lead) -> Result<LeadHistory> {
                LeadHistory history;
                history.lead.id = lead;
                history.customer.lastName = QString::number(lead.value);
                return history;
            },
            BusinessCalendar())
    {
        m_panel.setDetail(&m_detail);
        auto* middle = new QWidget;
        middle->setMinimumHeight(800);
        m_panel.setMiddle(middle);
        m_panel.resize(400, 300);
        m_panel.show();
    }
    ~LeadDetailPanelTest() override { JobRunner::waitForAll(); }

    void showLead(std::int64_t lead)
    {
        m_detail.setLead({lead});
        LOTBOARD_WAIT_FOR(m_detail.state() == LeadDetail::State::Ready);
    }
    int scrolled() { return area().value(); }
    QScrollBar& area() { return *m_panel.findChild<QScrollArea*>()->verticalScrollBar(); }

    LeadDetail m_detail;
    LeadDetailPanel m_panel;
};

} // namespace

TEST_F(LeadDetailPanelTest, BeginsAnotherLeadAtItsTopAndLeavesTheSameOneWhereItIs)
{
    showLead(1);
    area().setValue(200);
    ASSERT_EQ(scrolled(), 200);

    m_detail.reload();
    LOTBOARD_WAIT_FOR(m_detail.state() == LeadDetail::State::Ready);
    EXPECT_EQ(scrolled(), 200);

    showLead(2);
    EXPECT_EQ(scrolled(), 0);
}
