#include "models/common/resulttablemodel.h"

#include "models/common/figurereference.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using metrics::Better;
using metrics::Cell;
using metrics::Dimension;
using metrics::Figure;
using metrics::MetricId;

namespace {

const FigureStyle americanStyle {
    QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("USD")};

Figure rate(double numerator, double denominator)
{
    Figure figure {.numerator = numerator, .denominator = denominator};
    if (denominator > 0)
        figure.value = numerator / denominator;
    return figure;
}

/// Two people with units, their goal and the contact rate.
std::shared_ptr<const metrics::ResultTable> team()
{
    auto table = std::make_shared<metrics::ResultTable>();
    table->query.metrics = {MetricId::Units, MetricId::GoalAttainment, MetricId::ContactRate};
    table->query.by = {Dimension::Person};
    table->exclusions.duplicateLeads = 9;
    const auto row = [](const QString& name, double units, double goal, const Figure& contacted) {
        return metrics::ResultRow {{{Dimension::Person, name, name}},
            {Cell {.figure = {.numerator = units, .value = units}},
                Cell {.figure = rate(units, goal)}, Cell {.figure = contacted}}};
    };
    table->rows
        = {row(QStringLiteral("Ann <b>"), 11.5, 12, rate(60, 100)), row({}, 1, 0, rate(0, 0))};
    table->rows[1].cells[2].figure.isTooFew = true;
    table->total = row(QStringLiteral("ignored"), 12.5, 12, rate(60, 100));
    table->total.keys.clear();
    return table;
}

std::vector<ResultColumn> columns()
{
    return {{.metric = 0, .goal = 1, .isStrong = true}, {.metric = 2}};
}

} // namespace

TEST(ResultTableModel, ShowsUnitsOutOfTheirGoalAndTheTotalLast)
{
    ResultTableModel model(columns());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResult(team(), americanStyle);

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Ann <b>"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("11.5 / 12"));
    EXPECT_NEAR(model.index(0, 1).data(ProgressRole).toDouble(), 11.5 / 12, 1e-9);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Nobody"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("1"));
    EXPECT_FALSE(model.index(1, 1).data(ProgressRole).isValid());
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("Total"));
    EXPECT_TRUE(model.index(2, 0).data(TotalRole).toBool());
}

TEST(ResultTableModel, GreysTooFewAndHasNoValueToSortWhereThereIsNone)
{
    ResultTableModel model(columns());
    model.setResult(team(), americanStyle);

    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(model.index(1, 2).data(ToneRole).value<Tone>(), Tone::Muted);
    EXPECT_FALSE(model.index(1, 2).data(SortRole).isValid());
    EXPECT_EQ(model.index(0, 2).data(SortRole).toDouble(), 0.6);
}

TEST(ResultTableModel, HandsOutTheQuestionBehindEveryFigure)
{
    ResultTableModel model(columns());
    model.setResult(team(), americanStyle);

    const auto person = model.index(0, 2).data(FigureRole).value<FigureReference>();
    EXPECT_EQ(person.query.metrics[person.metric], MetricId::ContactRate);
    ASSERT_EQ(person.keys.size(), 1U);
    EXPECT_EQ(person.keys[0].key, QStringLiteral("Ann <b>"));
    EXPECT_EQ(person.cell.figure.numerator, 60);
    EXPECT_EQ(person.exclusions.duplicateLeads, 9);

    const auto total = model.index(2, 1).data(FigureRole).value<FigureReference>();
    EXPECT_TRUE(total.keys.empty());
    EXPECT_FALSE(model.index(0, 0).data(FigureRole).isValid());
}

TEST(ResultTableModel, NamesTheUnitInTheHeadingOfAFile)
{
    ResultTableModel model(columns());
    model.setResult(team(), americanStyle);

    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Person"));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Contacted"));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, CsvRole).toString(),
        QStringLiteral("Contact rate (%)"));
}

TEST(ResultTableModel, IsEmptyWithoutAResult)
{
    ResultTableModel model(columns());
    model.setResult(team(), americanStyle);
    model.setResult(nullptr, americanStyle);

    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ResultTableModel, JudgesAFigureByTheStoresOwn)
{
    const auto tone = [](double value, double whole, Better better) {
        return toneAgainst({.value = value}, {.value = whole}, better);
    };
    EXPECT_EQ(tone(129, 418, Better::Lower), Tone::Good);
    EXPECT_EQ(tone(745, 418, Better::Lower), Tone::Warning);
    EXPECT_EQ(tone(986, 418, Better::Lower), Tone::Bad);
    EXPECT_EQ(tone(0.3, 0.2, Better::Higher), Tone::Good);
    EXPECT_EQ(tone(0.05, 0.2, Better::Higher), Tone::Bad);
    EXPECT_EQ(tone(5, 0, Better::Lower), Tone::Plain);
    EXPECT_EQ(
        toneAgainst({.value = 1, .isTooFew = true}, {.value = 2}, Better::Lower), Tone::Muted);
    EXPECT_EQ(toneAgainst({}, {.value = 2}, Better::Lower), Tone::Plain);
}

TEST(ResultTableModel, SaysWhatIsWithheldAndWhy)
{
    auto table = std::make_shared<metrics::ResultTable>(*team());
    table->rows[0].cells[2] = {.figure = {.isWithheld = true}};
    ResultTableModel model(columns());
    model.setResult(table, americanStyle);

    const QModelIndex cell = model.index(0, 2);
    EXPECT_EQ(cell.data(), QStringLiteral("withheld"));
    EXPECT_EQ(cell.data(CsvRole), QStringLiteral("withheld"));
    EXPECT_FALSE(cell.data(SortRole).isValid());
    EXPECT_EQ(cell.data(ToneRole).value<Tone>(), Tone::Muted);
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(withheldReason()));
}
