#include "widgets/leads/touchpanel.h"

#include "base/clock.h"
#include "models/leads/touchform.h"
#include "support/days.h"
#include "support/waiting.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotboard;

namespace {

/// In a place too low for all of it, as in the panel of a lead on a small screen.
class TouchPanelTest : public testing::Test
{
protected:
    TouchPanelTest()
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        m_panel = new TouchPanel;
        m_panel->setForm(&m_form, &m_clock);
        layout->addWidget(m_panel);
        m_area.setWidgetResizable(true);
        m_area.setWidget(content);
        m_area.resize(420, 160);
        m_area.show();
        QApplication::setActiveWindow(&m_area);
    }

    bool isSeenWhole(const QWidget& field) const
    {
        const QWidget* viewport = m_area.viewport();
        return viewport->rect().contains(QRect(field.mapTo(viewport, QPoint(0, 0)), field.size()));
    }

    FixedClock m_clock {january(15)};
    TouchForm m_form;
    QScrollArea m_area;
    TouchPanel* m_panel = nullptr;
};

} // namespace

TEST_F(TouchPanelTest, ShowsTheWholeFieldThatAKeyOpened)
{
    const auto* reason = m_panel->findChild<QComboBox*>(QStringLiteral("reasonCombo"));
    const auto* times = m_panel->findChild<QWidget*>(QStringLiteral("timeChooser"));
    ASSERT_TRUE(m_panel->takeKey(Qt::Key_X));
    LOTBOARD_WAIT_FOR(reason->isVisible() && isSeenWhole(*reason));

    ASSERT_TRUE(m_panel->takeKey(Qt::Key_B));
    LOTBOARD_WAIT_FOR(times->isVisible() && isSeenWhole(*times));
}
