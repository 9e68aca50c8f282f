#include "widgets/analysis/costsview.h"

#include "models/analysis/costsmodel.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"

#include "support/analysisviewtest.h"
#include "support/costlysources.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class CostsViewTest : public AnalysisViewTest<CostsModel, CostsView>
{
protected:
    CostsViewTest() : AnalysisViewTest(2027y / std::chrono::June / 1, u"2026-11"_s)
    {
        state.setBasis(metrics::DateBasis::Lead);
    }
};

} // namespace

TEST_F(CostsViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(CostsViewTest, ShowsTheDearestSourceFirstAndTheWholeLast)
{
    tell(costlySources());

    const auto* rows = child<DataTableView>(u"costs"_s)->model();
    EXPECT_EQ(rows->index(0, CostTableModel::SourceColumn).data().toString(), u"AutoTrader"_s);
    EXPECT_EQ(rows->index(5, CostTableModel::SourceColumn).data().toString(), u"All"_s);
    EXPECT_TRUE(child<QLabel>(u"costSentence"_s)->text().contains(u"CarGurus"_s));
}

TEST_F(CostsViewTest, ShowsCampaignsOnlyWhereTheyAreAskedFor)
{
    tell(costlySources());
    auto* table = child<DataTableView>(u"costs"_s);
    EXPECT_TRUE(table->isColumnHidden(CostTableModel::CampaignColumn));
    auto* rows = child<QComboBox>(u"rowsCombo"_s);
    rows->setFocus();

    QTest::keyClick(rows, Qt::Key_End);
    waitForAnswer();

    EXPECT_TRUE(model.question().isByCampaign);
    EXPECT_FALSE(table->isColumnHidden(CostTableModel::CampaignColumn));
}

TEST_F(CostsViewTest, ShowsEveryRowWhateverTheWidth)
{
    tell(costlySources());
    auto* table = child<DataTableView>(u"costs"_s);
    for (const int width : {700, 900, 1100, 1250, 1600}) {
        view.resize(width, 1200);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table->verticalScrollBar()->maximum() == 0; }))
            << width << ": " << table->height() << " of " << table->sizeHint().height();
    }
}

TEST_F(CostsViewTest, OpensACostByKeys)
{
    tell(costlySources());
    const QSignalSpy opened(&view, &CostsView::figureActivated);
    auto* table = child<DataTableView>(u"costs"_s);
    table->setCurrentIndex(table->model()->index(0, CostTableModel::PerLeadColumn));

    QTest::keyClick(table, Qt::Key_Return);

    EXPECT_EQ(opened.size(), 1);
}

TEST_F(CostsViewTest, SaysWhatToDoWhereNoCostBelongs)
{
    state.setCondition({metrics::Dimension::Person, {u"none"_s}});
    tell(costlySources());

    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
    const auto labels = child<EmptyState>(u"emptyState"_s)->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels,
        [](const QLabel* label) { return label->text() == u"A cost belongs to no person"_s; }));
}
