#include "models/goals/goalgridmodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace {

Goal goal(const char* metric, GoalScope scope, const QString& key, const char* month, double value)
{
    return {.id = {1},
        .version = 3,
        .metric = QString::fromLatin1(metric),
        .scope = scope,
        .scopeKey = key,
        .period = *parsePeriod(QString::fromLatin1(month), {}),
        .value = value};
}

class GoalGridModelTest : public testing::Test
{
protected:
    enum Row { Store, Ann, Ben };

    GoalGridModelTest()
    {
        grid.setYear(2026y);
        grid.setEditable(true);
        grid.setStyle({.locale = QLocale(QLocale::English, QLocale::UnitedStates)});
        grid.setGoals({goal("units", GoalScope::Store, {}, "2026-11", 58),
                          goal("units", GoalScope::Person, u"1"_s, "2026-11", 9),
                          goal("units", GoalScope::Store, {}, "2026", 600),
                          goal("gross", GoalScope::Store, {}, "2026-11", 12'000'050)},
            {{GoalScope::Store, {}, u"Harbor"_s}, {GoalScope::Person, u"1"_s, u"Ann"_s},
                {GoalScope::Person, u"2"_s, u"Ben"_s},
                {GoalScope::Person, u"3"_s, u"Cy"_s, sys_days(2025y / std::chrono::May / 1)}});
        QObject::connect(&grid, &GoalGridModel::entered,
            [this](const std::vector<GoalEntry>& written) { entries = written; });
        QObject::connect(
            &grid, &GoalGridModel::refused, [this](const QString& text) { refusal = text; });
    }

    static constexpr int column(int month) { return GoalGridModel::FirstMonthColumn + month - 1; }
    QModelIndex cell(int row, int month) const { return grid.index(row, column(month)); }

    GoalGridModel grid;
    std::vector<GoalEntry> entries {};
    QString refusal {};
};

} // namespace

TEST_F(GoalGridModelTest, KeepsTheRulesOfQt)
{
    const QAbstractItemModelTester tester(
        &grid, QAbstractItemModelTester::FailureReportingMode::Fatal);

    grid.setYear(2025y);
    grid.setMetric(metrics::MetricId::Gross);

    EXPECT_EQ(grid.columnCount(), 14);
}

TEST_F(GoalGridModelTest, HasARowForWhoIsThereAndAColumnForEachMonth)
{
    ASSERT_EQ(grid.rowCount(), 3); // Cy left the year before.
    EXPECT_EQ(grid.index(Ann, 0).data().toString(), u"Ann"_s);
    EXPECT_EQ(cell(Store, 11).data().toString(), u"58"_s);
    EXPECT_EQ(cell(Ann, 11).data().toString(), u"9"_s);
    EXPECT_FALSE(cell(Ben, 11).data().isValid());
    EXPECT_FALSE(cell(Store, 1).data().isValid()); // The goal of the year is none of January.
    grid.setYear(2025y);
    EXPECT_EQ(grid.rowCount(), 4);
}

TEST_F(GoalGridModelTest, SaysWhatWasWrittenAtTheVersionThatWasRead)
{
    grid.setData(cell(Ann, 11), u" 12.5 "_s);

    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].value, 12.5);
    EXPECT_EQ(entries[0].version, 3);
    EXPECT_EQ(entries[0].place.scopeKey, u"1"_s);
    grid.setData(cell(Ben, 2), u"7"_s);
    EXPECT_EQ(entries[0].version, 0);
    EXPECT_EQ(entries[0].place.period, *parsePeriod(u"2026-02", {}));
}

TEST_F(GoalGridModelTest, TakesAGoalAwayWhereACellIsEmptied)
{
    grid.setData(cell(Ann, 11), QString());

    ASSERT_EQ(entries.size(), 1);
    EXPECT_FALSE(entries[0].value);
}

TEST_F(GoalGridModelTest, RefusesWhatIsNoGoal)
{
    for (const QString& text : {u"twelve"_s, u"-3"_s, u"1,23"_s}) {
        refusal.clear();
        grid.setData(cell(Ann, 11), text);
        EXPECT_TRUE(refusal.contains(text)) << text.toStdString();
    }
    EXPECT_TRUE(entries.empty());
}

TEST_F(GoalGridModelTest, ShowsMoneyAndTakesItInWholeUnits)
{
    grid.setMetric(metrics::MetricId::Gross);

    EXPECT_EQ(cell(Store, 11).data(Qt::EditRole).toString(), u"120000.5"_s);
    grid.setData(cell(Store, 12), u"$130,000"_s);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].value, 13'000'000);
}

TEST_F(GoalGridModelTest, ShowsRatesInPercent)
{
    grid.setMetric(metrics::MetricId::ContactRate);
    grid.setData(cell(Store, 12), u"62.5%"_s);

    ASSERT_EQ(entries.size(), 1);
    EXPECT_DOUBLE_EQ(*entries[0].value, 0.625);
}

TEST_F(GoalGridModelTest, WritesNothingWhereNothingChanged)
{
    EXPECT_FALSE(grid.setData(cell(Store, 11), u"58"_s));

    EXPECT_TRUE(entries.empty());
    grid.setEditable(false);
    EXPECT_FALSE(grid.setData(cell(Store, 11), u"59"_s));
    EXPECT_TRUE(entries.empty());
}

TEST_F(GoalGridModelTest, TakesABlockFromASpreadsheet)
{
    const auto pasted = grid.pasted(u"10\t11\r\n\t12\r\n"_s, cell(Ann, 11), {cell(Ann, 11)});

    ASSERT_TRUE(succeeded(pasted));
    ASSERT_EQ(pasted->size(), 4);
    EXPECT_EQ((*pasted)[0].value, 10);
    EXPECT_EQ((*pasted)[1].place.period, *parsePeriod(u"2026-12", {}));
    EXPECT_FALSE((*pasted)[2].value);
    EXPECT_EQ((*pasted)[3].place.scopeKey, u"2"_s);
}

TEST_F(GoalGridModelTest, PutsOneValueIntoAllSelectedCells)
{
    const auto pasted
        = grid.pasted(u"10"_s, cell(Ann, 1), {cell(Ann, 1), cell(Ben, 1), cell(Ben, 2)});

    ASSERT_TRUE(succeeded(pasted));
    EXPECT_EQ(pasted->size(), 3);
}

TEST_F(GoalGridModelTest, RefusesABlockThatDoesNotFitOrIsNoNumbers)
{
    EXPECT_FALSE(grid.pasted(u"1\t2\t3"_s, cell(Ann, 11), {cell(Ann, 11)}));
    EXPECT_FALSE(grid.pasted(u"1\n2\n3"_s, cell(Ben, 1), {cell(Ben, 1)}));
    EXPECT_FALSE(grid.pasted(u"1\tx"_s, cell(Ann, 1), {cell(Ann, 1)}));
    EXPECT_FALSE(grid.pasted(u"1"_s, grid.index(0, 0), {grid.index(0, 0)}));
}

TEST_F(GoalGridModelTest, WhatIsCopiedCanBePastedAgain)
{
    QModelIndexList block;
    for (const int row : {Store, Ann}) {
        for (const int month : {10, 11})
            block.append(cell(row, month));
    }

    const QString text = grid.text(block);

    EXPECT_EQ(text, u"\t58\n\t9"_s);
    const auto pasted = grid.pasted(text, cell(Ann, 1), block);
    ASSERT_TRUE(succeeded(pasted));
    EXPECT_EQ(pasted->size(), 4);
    EXPECT_EQ((*pasted)[1].value, 58);
}

TEST_F(GoalGridModelTest, ClearsGoalsOnly)
{
    const auto cleared = grid.cleared({cell(Store, 11), cell(Store, 1), cell(Ann, 11)});

    ASSERT_EQ(cleared.size(), 2);
    EXPECT_FALSE(cleared[0].value);
    EXPECT_EQ(cleared[0].version, 3);
}
