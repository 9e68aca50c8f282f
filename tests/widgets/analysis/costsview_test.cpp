#include "widgets/analysis/costsview.h"

#include "metrics/facttable.h"
#include "models/analysis/costsmodel.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"
#include "widgets/theme/theme.h"

#include "support/costlysources.h"
#include "support/fakeask.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class CostsViewTest : public testing::Test
{
protected:
    CostsViewTest() : model(state, facts), view(model, ask)
    {
        state.setToday(2027y / std::chrono::June / 1);
        state.setPeriodText(u"2026-11"_s);
        state.setBasis(metrics::DateBasis::Lead);
        view.resize(1000, 700);
        view.show();
    }
    ~CostsViewTest() override { JobRunner::waitForAll(); }

    void tellCostlySources()
    {
        facts.setFacts(metrics::buildFactTable(costlySources().feed()));
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

    Theme theme;
    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    CostsModel model;
    CostsView view;
};

} // namespace

TEST_F(CostsViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(CostsViewTest, ShowsTheDearestSourceFirstAndTheWholeLast)
{
    tellCostlySources();

    const auto* rows = child<DataTableView>(u"costs"_s)->model();
    EXPECT_EQ(rows->index(0, CostTableModel::SourceColumn).data().toString(), u"AutoTrader"_s);
    EXPECT_EQ(rows->index(5, CostTableModel::SourceColumn).data().toString(), u"All"_s);
    EXPECT_TRUE(child<QLabel>(u"costSentence"_s)->text().contains(u"CarGurus"_s));
}

TEST_F(CostsViewTest, ShowsCampaignsOnlyWhereTheyAreAskedFor)
{
    tellCostlySources();
    auto* table = child<DataTableView>(u"costs"_s);
    EXPECT_TRUE(table->isColumnHidden(CostTableModel::CampaignColumn));
    auto* rows = child<QComboBox>(u"rowsCombo"_s);
    rows->setFocus();

    QTest::keyClick(rows, Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));

    EXPECT_TRUE(model.question().isByCampaign);
    EXPECT_FALSE(table->isColumnHidden(CostTableModel::CampaignColumn));
}

TEST_F(CostsViewTest, ShowsEveryRowWhateverTheWidth)
{
    tellCostlySources();
    auto* table = child<DataTableView>(u"costs"_s);
    for (const int width : {700, 900, 1100, 1250, 1600}) {
        view.resize(width, 1200);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table->verticalScrollBar()->maximum() == 0; }))
            << width << ": " << table->height() << " of " << table->sizeHint().height();
    }
}

TEST_F(CostsViewTest, OpensACostByKeys)
{
    tellCostlySources();
    const QSignalSpy opened(&view, &CostsView::figureActivated);
    auto* table = child<DataTableView>(u"costs"_s);
    table->setCurrentIndex(table->model()->index(0, CostTableModel::PerLeadColumn));

    QTest::keyClick(table, Qt::Key_Return);

    EXPECT_EQ(opened.size(), 1);
}

TEST_F(CostsViewTest, SaysWhatToDoWhereNoCostBelongs)
{
    state.setCondition({metrics::Dimension::Person, {u"none"_s}});
    tellCostlySources();

    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
    const auto labels = child<EmptyState>(u"emptyState"_s)->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels,
        [](const QLabel* label) { return label->text() == u"A cost belongs to no person"_s; }));
}
