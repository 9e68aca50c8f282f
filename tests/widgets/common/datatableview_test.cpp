#include "widgets/common/datatableview.h"

#include "models/common/modelroles.h"
#include "models/common/tablesortmodel.h"
#include "widgets/common/plainlabel.h"

#include "support/fakeask.h"
#include "support/printing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace lotboard;

namespace {

class TableOfThreeSources : public testing::Test
{
protected:
    TableOfThreeSources()
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Source"), QStringLiteral("Leads"), QStringLiteral("Closed")});
        add(QStringLiteral("Website"), 128, 0.188);
        add(QStringLiteral("<b>Chat</b>"), 12, 0.083);
        add(QStringLiteral("Referral"), 17, 0.412);
        sorted.setSourceModel(&model);
        view.setModel(&sorted);
        view.setSortingEnabled(true);
        view.sortByColumn(1, Qt::DescendingOrder);
    }

    void add(const QString& name, int leads, double closed)
    {
        auto* figure = new QStandardItem(QString::number(leads));
        figure->setData(leads, SortRole);
        figure->setData(leads, CsvRole);
        figure->setData(QVariant::fromValue(FigureReference {.metric = 7}), FigureRole);
        auto* rate = new QStandardItem(QStringLiteral("%1%").arg(closed * 100));
        rate->setData(closed, SortRole);
        rate->setData(closed * 100, CsvRole);
        model.appendRow({new QStandardItem(name), figure, rate});
    }

    QStandardItemModel model;
    TableSortModel sorted;
    DataTableView view;
    FakeAsk ask;
};

} // namespace

TEST_F(TableOfThreeSources, CopiesRowsAndColumnsAsTheyStandOnTheScreen)
{
    view.setColumnHidden(1, true);
    view.horizontalHeader()->moveSection(2, 0);

    EXPECT_EQ(view.shownText(),
        QStringLiteral("Closed\tSource\n18.8%\tWebsite\n41.2%\tReferral\n8.3%\t<b>Chat</b>\n"));
    EXPECT_EQ(view.shownCsv().toStdString(),
        "Closed,Source\r\n18.80,Website\r\n41.20,Referral\r\n8.30,<b>Chat</b>\r\n");
}

TEST_F(TableOfThreeSources, CopiesByTheKeyboard)
{
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), view.shownText());
}

TEST_F(TableOfThreeSources, SavesWhatIsShownWhereTheUserSays)
{
    const QTemporaryDir folder;
    ask.path = folder.filePath(QStringLiteral("sources.csv"));
    view.setAsk(&ask);
    view.setFileName(QStringLiteral("sources"));
    const QSignalSpy reported(&view, &DataTableView::statusReported);

    view.saveShown();

    EXPECT_EQ(ask.lastText, QStringLiteral("sources.csv"));
    QFile file(*ask.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), view.shownCsv());
    EXPECT_EQ(reported.count(), 1);
}

TEST_F(TableOfThreeSources, SaysWhyAFileCannotBeSaved)
{
    ask.path = QStringLiteral("/nowhere/at/all/sources.csv");
    view.setAsk(&ask);
    const QSignalSpy reported(&view, &DataTableView::statusReported);

    view.saveShown();

    EXPECT_TRUE(ask.lastText.contains(QStringLiteral("/nowhere/at/all/sources.csv")));
    EXPECT_EQ(reported.count(), 0);
}

TEST_F(TableOfThreeSources, OpensANumberByEnter)
{
    const QSignalSpy opened(&view, &DataTableView::figureActivated);

    view.setCurrentIndex(sorted.index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);

    view.setCurrentIndex(sorted.index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<FigureReference>().metric, 7U);
}

TEST_F(TableOfThreeSources, KeepsItsColumnsInTheSettings)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    view.setColumnHidden(2, true);
    view.saveState(settings, QStringLiteral("sources"));

    DataTableView other;
    other.setModel(&sorted);
    other.restoreState(settings, QStringLiteral("sources"));

    EXPECT_EQ(other.shownColumns(), (std::vector<int> {0, 1}));
}

TEST_F(TableOfThreeSources, DoesNotLetTheLastColumnGo)
{
    view.setHiddenColumns({0, 1});
    Q_EMIT view.columnsMenu()->aboutToShow();

    EXPECT_TRUE(view.columnsMenu()->actions()[0]->isEnabled());
    EXPECT_FALSE(view.columnsMenu()->actions()[2]->isEnabled());
}

TEST_F(TableOfThreeSources, GivesEachColumnTheWidthOfItsWordsWithinBounds)
{
    const int unit = view.fontMetrics().averageCharWidth();
    add(QString(200, u'x'), 1, 0);

    view.fitColumns();

    EXPECT_EQ(view.columnWidth(0), 44 * unit);
    EXPECT_LT(view.columnWidth(1), 44 * unit);
    EXPECT_GE(view.columnWidth(1),
        view.fontMetrics().horizontalAdvance(QStringLiteral("Leads"))) // And its arrow.
        << "the heading is cut";
}

TEST_F(TableOfThreeSources, SharesTheRoomBetweenTheColumnsThatMayBeShortened)
{
    for (int column = 0; column < 3; ++column)
        view.setColumnWidth(column, 200);
    view.setElasticColumns({0});
    view.resize(900, 300);
    view.show();
    const auto restOfTheRoom = [this] { return view.viewport()->width() - 400; };

    EXPECT_EQ(view.columnWidth(0), restOfTheRoom());
    EXPECT_EQ(view.columnWidth(1), 200);

    view.resize(570, 300);
    EXPECT_EQ(view.columnWidth(0), restOfTheRoom());

    view.resize(300, 300);
    EXPECT_EQ(view.columnWidth(0), 133); // No less than two thirds: the rest is scrolled to.
}

TEST_F(TableOfThreeSources, KeepsTheWidthThatTheUserGaveAColumn)
{
    for (int column = 0; column < 3; ++column)
        view.setColumnWidth(column, 200);
    view.setElasticColumns({0});
    view.resize(900, 300);
    view.show();

    view.setColumnWidth(1, 300);
    view.resize(901, 300);

    EXPECT_EQ(view.columnWidth(1), 300);
}

TEST_F(TableOfThreeSources, LeavesOutWhatMattersLeastWhileThereIsNoRoomForIt)
{
    for (int column = 0; column < 3; ++column)
        view.setColumnWidth(column, 200);
    view.setElasticColumns({0});
    view.setYieldingColumns({2, 1});
    view.resize(900, 300);
    view.show();
    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0, 1, 2}));

    view.resize(500, 300);
    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0, 1}));
    EXPECT_EQ(view.columnWidth(0), view.viewport()->width() - 200);

    view.resize(250, 300);
    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0}));

    view.resize(900, 300);
    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0, 1, 2}));
    EXPECT_EQ(view.columnWidth(0), view.viewport()->width() - 400);
    EXPECT_EQ(view.columnWidth(2), 200);
}

TEST_F(TableOfThreeSources, ShowsAColumnThatSomebodyAsksForThoughThereIsNoRoomForIt)
{
    for (int column = 0; column < 3; ++column)
        view.setColumnWidth(column, 200);
    view.setElasticColumns({0});
    view.setYieldingColumns({2});
    view.resize(500, 300);
    view.show();
    ASSERT_EQ(view.shownColumns(), (std::vector<int> {0, 1}));

    Q_EMIT view.columnsMenu()->aboutToShow();
    view.columnsMenu()->actions()[2]->trigger();
    view.resize(400, 300);

    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0, 1, 2}));
}

TEST_F(TableOfThreeSources, AColumnThatAWindowIsTooNarrowForIsThereAgainInAWiderOne)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    for (int column = 0; column < 3; ++column)
        view.setColumnWidth(column, 200);
    view.setElasticColumns({0});
    view.setYieldingColumns({2});
    view.resize(500, 300);
    view.show();
    view.saveState(settings, QStringLiteral("sources"));
    EXPECT_EQ(view.shownColumns(), (std::vector<int> {0, 1}));

    DataTableView other;
    other.setModel(&sorted);
    other.restoreState(settings, QStringLiteral("sources"));

    EXPECT_EQ(other.shownColumns(), (std::vector<int> {0, 1, 2}));
}

TEST_F(TableOfThreeSources, IsAsHighAsItsRowsButNotAsMoreThanAreAllowed)
{
    const int row = view.verticalHeader()->defaultSectionSize();
    view.setFitsRows();
    const int three = view.sizeHint().height();
    add(QStringLiteral("Walk-in"), 1, 0);

    EXPECT_EQ(view.sizeHint().height(), three + row);

    view.setFitsRows(2);
    EXPECT_EQ(view.sizeHint().height(), three - row);
    EXPECT_EQ(view.minimumSizeHint().height(), three - row);
}

TEST(PlainLabel, ShowsTagsAsLetters)
{
    const PlainLabel label(QStringLiteral("<h1>Ann</h1>"));

    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_LT(label.sizeHint().height(), label.fontMetrics().height() * 2);
}

TEST(PlainLabel, MakesATooltipThatIsNoHtml)
{
    EXPECT_EQ(plainToolTip(QStringLiteral("Ann & Bob")), QStringLiteral("Ann & Bob"));
    EXPECT_TRUE(
        plainToolTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("&lt;img src=x&gt;")));
}
