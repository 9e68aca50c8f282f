#include "widgets/analysis/exploreview.h"

#include "metrics/facttable.h"
#include "models/analysis/exploremodel.h"
#include "models/analysis/viewboard.h"
#include "models/common/benchmarkboard.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "widgets/charts/barchart.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"

#include "support/fakeask.h"
#include "support/fallencontacts.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class ExploreViewTest : public testing::Test
{
protected:
    ExploreViewTest() : model(state, facts), view(model, views, u"store.lotboard"_s, ask)
    {
        state.setToday(2026y / std::chrono::December / 20);
        state.setPeriodText(u"2026-11"_s);
        view.resize(1000, 600);
        view.show();
    }
    ~ExploreViewTest() override { JobRunner::waitForAll(); }

    void tell()
    {
        facts.setFacts(metrics::buildFactTable(fallenContacts().feed()));
        model.refresh();
        wait();
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    template<class Widget>
    Widget* child(const QString& name) const
    {
        auto* found = view.findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    void pick(const QString& combo, const QString& text)
    {
        auto* box = child<QComboBox>(combo);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
        wait();
    }

    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    std::vector<SavedView> stored {};
    ViewBoard views {
        ViewBoard::Calls {.read = [this]() -> Result<std::vector<SavedView>> { return stored; },
            .save = [this](const SavedView& saved) -> Result<Saved<SavedView>> {
                stored.push_back(saved);
                return Saved<SavedView> {saved, {}};
            }}};
    ExploreModel model;
    ExploreView view;
};

} // namespace

TEST_F(ExploreViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"commandButton"_s)->isEnabled());
}

TEST_F(ExploreViewTest, AsksWhatIsChosen)
{
    tell();
    auto* table = child<DataTableView>(u"explore"_s);
    EXPECT_EQ(table->model()->rowCount(), 3);

    pick(u"linesCombo"_s, u"Person"_s);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Ann"_s);

    pick(u"columnsCombo"_s, u"Source"_s);
    EXPECT_EQ(model.choice().columns, metrics::Dimension::Source);

    pick(u"linesCombo"_s, u"Source"_s);
    EXPECT_FALSE(model.choice().columns) << "not by the same twice";
}

TEST_F(ExploreViewTest, OpensANumberByKeys)
{
    tell();
    const QSignalSpy opened(&view, &ExploreView::figureActivated);
    auto* table = child<DataTableView>(u"explore"_s);

    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<FigureReference>().cell.figure.value, 20);
}

TEST_F(ExploreViewTest, DrawsWhatTheTableShowsAndOpensItByKeys)
{
    tell();
    pick(u"pictureCombo"_s, u"Bars"_s);
    auto* bars = child<BarChart>(u"barChart"_s);
    ASSERT_TRUE(bars->isVisible());
    const QSignalSpy opened(&view, &ExploreView::figureActivated);

    QTest::keyClick(bars, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<FigureReference>().cell.figure.value, 20);
    EXPECT_TRUE(child<DataTableView>(u"explore"_s)->isVisible());
}

TEST_F(ExploreViewTest, DrawsBenchmarksInBarsAndInLines)
{
    BenchmarkBoard benchmarks({.read = []() -> Result<std::vector<Benchmark>> {
        return std::vector<Benchmark> {
            {.metric = u"contact_rate"_s, .value = 0.6, .source = u"20-group 2026"_s}};
    }});
    model.setBenchmarks(&benchmarks);
    benchmarks.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !benchmarks.all().empty(); }));
    tell();
    const QString name = u"Benchmark 60.0% · 20-group 2026"_s;

    model.setChoice({.metrics = {metrics::MetricId::ContactRate},
        .lines = metrics::Dimension::Source,
        .picture = Picture::Bars});
    wait();
    EXPECT_EQ(child<BarChart>(u"barChart"_s)->accessibleDescription(), name);
    model.setChoice({.metrics = {metrics::MetricId::ContactRate},
        .lines = metrics::Dimension::Day,
        .picture = Picture::Lines});
    wait();
    EXPECT_EQ(child<TrendChart>(u"trendChart"_s)->accessibleDescription(), name);
    EXPECT_FALSE(child<BarChart>(u"barChart"_s)->grab().isNull());
    EXPECT_FALSE(child<TrendChart>(u"trendChart"_s)->grab().isNull());
    JobRunner::waitForAll();
}

TEST_F(ExploreViewTest, ScrollsAPictureOfManyRowsInsteadOfGrowing)
{
    tell();
    pick(u"linesCombo"_s, u"Day"_s);
    const int low = view.minimumSizeHint().height();

    for (const QString& picture : {u"Bars"_s, u"Heat map"_s}) {
        pick(u"columnsCombo"_s, picture == u"Bars" ? u"nothing else"_s : u"Source"_s);
        pick(u"pictureCombo"_s, picture);
        EXPECT_GE(model.chart()->rowCount(), 20) << picture.toStdString();
        EXPECT_LE(view.minimumSizeHint().height(), std::max(low, 520)) << picture.toStdString();
        EXPECT_EQ(view.size(), QSize(1000, 600)) << picture.toStdString();
    }
}

TEST_F(ExploreViewTest, SaysWhatToChooseWhereAPictureCannotBe)
{
    tell();
    pick(u"pictureCombo"_s, u"Lines"_s);
    EXPECT_FALSE(child<TrendChart>(u"trendChart"_s)->isVisible());

    pick(u"linesCombo"_s, u"Day"_s);
    EXPECT_TRUE(child<TrendChart>(u"trendChart"_s)->isVisible());
}

TEST_F(ExploreViewTest, SavesWhatIsOnTheScreenAndOpensItAgain)
{
    tell();
    pick(u"linesCombo"_s, u"Person"_s);
    pick(u"pictureCombo"_s, u"Bars"_s);
    child<QPushButton>(u"viewsButton"_s)->click();
    auto* name = child<QLineEdit>(u"viewName"_s);
    name->setText(u"People"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return views.views().size() == 1; }));
    const ExploreChoice saved = model.choice();
    state.setPeriodText(u"2026-10"_s);
    pick(u"linesCombo"_s, u"Source"_s);

    child<QPushButton>(u"viewsButton"_s)->click();
    auto* list = child<QListWidget>(u"viewList"_s);
    list->setCurrentRow(0);
    child<QPushButton>(u"openViewButton"_s)->click();

    EXPECT_EQ(model.choice(), saved);
    EXPECT_EQ(state.periodText(), u"2026-11"_s);
}

TEST_F(ExploreViewTest, CopiesTheCommand)
{
    tell();
    child<QPushButton>(u"commandButton"_s)->click();

    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        u"lotboard-cli --db store.lotboard query --metrics leads,contact_rate"_s));
}

TEST_F(ExploreViewTest, TicksFiguresByKeys)
{
    tell();
    const std::size_t before = model.choice().metrics.size();
    child<QPushButton>(u"figuresButton"_s)->click();
    auto* list = child<QListView>(u"figureList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));

    QTest::keyClick(list, Qt::Key_Space);
    wait();

    EXPECT_NE(model.choice().metrics.size(), before);
}
