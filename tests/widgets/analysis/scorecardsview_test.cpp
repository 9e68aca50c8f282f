#include "widgets/analysis/scorecardsview.h"

#include "models/analysis/scorecardsmodel.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"

#include "support/analysisviewtest.h"
#include "support/unequalpeople.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <cstdlib>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class ScorecardsViewTest : public AnalysisViewTest<ScorecardsModel, ScorecardsView>
{
protected:
    ScorecardsViewTest() : AnalysisViewTest(2027y / std::chrono::June / 1, u"2026-11"_s) { }

    QString nameAt(int row) const
    {
        return child<DataTableView>(u"scorecards"_s)->model()->index(row, 0).data().toString();
    }
};

} // namespace

TEST_F(ScorecardsViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(ScorecardsViewTest, ListsPeopleByNameAndByDifferenceWhenAsked)
{
    tell(unequalPeople());
    EXPECT_EQ(nameAt(0), u"Ann"_s);
    EXPECT_EQ(nameAt(3), u"Dan"_s);
    EXPECT_TRUE(child<QLabel>(u"scorecardSentence"_s)->text().contains(u"Dan"_s));

    child<QPushButton>(u"differenceButton"_s)->click();
    EXPECT_EQ(nameAt(4), u"Dan"_s);

    child<QPushButton>(u"nameButton"_s)->click();
    EXPECT_EQ(nameAt(4), u"Eve"_s);
}

TEST_F(ScorecardsViewTest, AsksForTheRateThatIsChosen)
{
    tell(unequalPeople());
    auto* rates = child<QComboBox>(u"rateCombo"_s);
    rates->setFocus();

    QTest::keyClick(rates, Qt::Key_End);

    EXPECT_EQ(model.rate(), metrics::MetricId::CloseRate);
}

TEST_F(ScorecardsViewTest, OpensAPersonsLeadsByKeys)
{
    tell(unequalPeople());
    const QSignalSpy opened(&view, &ScorecardsView::figureActivated);
    auto* table = child<DataTableView>(u"scorecards"_s);
    table->setCurrentIndex(table->model()->index(0, 0));

    QTest::keyClick(table, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    const auto figure = opened.first().first().value<FigureReference>();
    EXPECT_DOUBLE_EQ(figure.cell.figure.numerator, 200);
}

TEST_F(ScorecardsViewTest, ShowsEveryRowWhateverTheWidth)
{
    tell(unequalPeople());
    auto* table = child<DataTableView>(u"scorecards"_s);
    for (const int width : {700, 900, 1100, 1250, 1600}) {
        view.resize(width, 1200);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table->verticalScrollBar()->maximum() == 0; }))
            << width << ": " << table->height() << " of " << table->sizeHint().height();
    }
}

TEST_F(ScorecardsViewTest, DrawsTheIntervalsWithoutTheirWords)
{
    tell(unequalPeople());
    auto* table = child<DataTableView>(u"scorecards"_s);
    const QModelIndex cell = table->model()->index(0, ScorecardTableModel::IntervalColumn);
    ASSERT_FALSE(cell.data().toString().isEmpty());

    const QRect area = table->visualRect(cell).adjusted(0, 1, 0, -1);
    const QImage picture = table->viewport()->grab(area).toImage();

    // The line of no difference in the middle, and the dot of who does better to its right.
    const int middle = picture.width() / 2;
    const QRgb ground = picture.pixel(1, 1);
    EXPECT_NE(picture.pixel(middle, 1), ground);
    int drawnLeft = 0;
    int drawnRight = 0;
    for (int x = 0; x < picture.width(); ++x) {
        if (std::abs(x - middle) > 2 && picture.pixel(x, picture.height() / 2) != ground)
            ++(x < middle ? drawnLeft : drawnRight);
    }
    EXPECT_EQ(drawnLeft, 0);
    EXPECT_GT(drawnRight, 10);
}
