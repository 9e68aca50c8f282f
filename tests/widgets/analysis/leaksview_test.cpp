#include "widgets/analysis/leaksview.h"

#include "metrics/facttable.h"
#include "models/analysis/leaksmodel.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "widgets/charts/waterfallchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"

#include "support/fakeask.h"
#include "support/fallencontacts.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class LeaksViewTest : public testing::Test
{
protected:
    LeaksViewTest() : model(state, facts), view(model, ask)
    {
        state.setToday(2026y / std::chrono::December / 20);
        state.setPeriodText(u"2026-11"_s);
        state.setComparison(metrics::Comparison::PreviousPeriod);
        view.resize(1000, 700);
        view.show();
    }
    ~LeaksViewTest() override { JobRunner::waitForAll(); }

    void tellFallenContacts()
    {
        facts.setFacts(metrics::buildFactTable(fallenContacts().feed()));
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    template<class Widget>
    Widget* child(const QString& name) const
    {
        auto* found = view.findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    LeaksModel model;
    LeaksView view;
};

} // namespace

TEST_F(LeaksViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(LeaksViewTest, ShowsSentenceChartAndTables)
{
    tellFallenContacts();

    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"5 car(s) fewer"_s));
    EXPECT_TRUE(child<WaterfallChart>(u"waterfallChart"_s)
                    ->accessibleDescription()
                    .contains(u"Contact: −"_s));
    EXPECT_EQ(child<DataTableView>(u"leaks-by-source"_s)->model()->rowCount(), 3);
    EXPECT_EQ(child<DataTableView>(u"leaks-by-person"_s)->model()->rowCount(), 2);
}

TEST_F(LeaksViewTest, SwitchesToGrossAndBack)
{
    tellFallenContacts();

    child<QPushButton>(u"grossButton"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"less gross"_s));

    child<QPushButton>(u"carsButton"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"5 car(s) fewer"_s));
}

TEST_F(LeaksViewTest, OpensACauseByKeys)
{
    tellFallenContacts();
    const QSignalSpy opened(&view, &LeaksView::figureActivated);
    auto* chart = child<WaterfallChart>(u"waterfallChart"_s);

    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    const auto figure = opened.first().first().value<FigureReference>();
    EXPECT_EQ(figure.query.basis, metrics::DateBasis::Lead);
}
