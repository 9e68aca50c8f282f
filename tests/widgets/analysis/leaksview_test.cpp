#include "widgets/analysis/leaksview.h"

#include "models/analysis/leaksmodel.h"
#include "widgets/charts/waterfallchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"

#include "support/analysisviewtest.h"
#include "support/fallencontacts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class LeaksViewTest : public AnalysisViewTest<LeaksModel, LeaksView>
{
protected:
    LeaksViewTest() : AnalysisViewTest(2026y / std::chrono::December / 20, u"2026-11"_s)
    {
        state.setComparison(metrics::Comparison::PreviousPeriod);
    }
};

} // namespace

TEST_F(LeaksViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(LeaksViewTest, ShowsSentenceChartAndTables)
{
    tell(fallenContacts());

    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"5 car(s) fewer"_s));
    EXPECT_TRUE(child<WaterfallChart>(u"waterfallChart"_s)
                    ->accessibleDescription()
                    .contains(u"Contact: −"_s));
    EXPECT_EQ(child<DataTableView>(u"leaks-by-source"_s)->model()->rowCount(), 3);
    EXPECT_EQ(child<DataTableView>(u"leaks-by-person"_s)->model()->rowCount(), 2);
}

TEST_F(LeaksViewTest, SwitchesToGrossAndBack)
{
    tell(fallenContacts());

    child<QPushButton>(u"grossButton"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"less gross"_s));

    child<QPushButton>(u"carsButton"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"leakSentence"_s)->text().contains(u"5 car(s) fewer"_s));
}

TEST_F(LeaksViewTest, OpensACauseByKeys)
{
    tell(fallenContacts());
    const QSignalSpy opened(&view, &LeaksView::figureActivated);
    auto* chart = child<WaterfallChart>(u"waterfallChart"_s);

    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    const auto figure = opened.first().first().value<FigureReference>();
    EXPECT_EQ(figure.query.basis, metrics::DateBasis::Lead);
}

TEST_F(LeaksViewTest, HoldsThePeriodAgainstWhatIsChosen)
{
    tell(fallenContacts());
    auto* against = child<QComboBox>(u"againstCombo"_s);
    against->setFocus();

    QTest::keyClick(against, Qt::Key_End);
    waitForAnswer();

    EXPECT_EQ(model.choice().yardstick, metrics::LeakYardstick::Goals);
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible()) << "there are no goals";
    EXPECT_TRUE(against->isVisible());
    QTest::keyClick(against, Qt::Key_Home);
    waitForAnswer();
    EXPECT_FALSE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(LeaksViewTest, SaysInPlaceOfATableWhyThereIsNone)
{
    StoreStory story = fallenContacts();
    story.goals.push_back({.id = {1},
        .metric = u"leads"_s,
        .period = monthOf(2026y / std::chrono::November / 1),
        .value = 80});
    tell(story);
    EXPECT_FALSE(child<QLabel>(u"leaks-by-source-lack"_s)->isVisible());

    model.setChoice({metrics::LeakYardstick::Goals});
    waitForAnswer();

    EXPECT_FALSE(child<DataTableView>(u"leaks-by-source"_s)->isVisible());
    EXPECT_TRUE(child<QLabel>(u"leaks-by-source-lack"_s)->isVisible());
    EXPECT_TRUE(child<QLabel>(u"leaks-by-person-lack"_s)->text().contains(u"goals"_s));
    EXPECT_FALSE(child<QPushButton>(u"grossButton"_s)->isEnabled());
    EXPECT_TRUE(child<QPushButton>(u"grossButton"_s)->toolTip().contains(u"cars only"_s));
}
