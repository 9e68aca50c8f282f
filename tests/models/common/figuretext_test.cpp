#include "models/common/figuretext.h"

#include "support/printing.h"

using namespace lotboard;
using metrics::Better;
using metrics::Cell;
using metrics::Figure;
using metrics::Unit;

namespace {

const FigureStyle american {
    QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("USD")};

struct ValueCase
{
    const char* name = "";
    double value = 0;
    Unit unit = Unit::Count;
    const char* text = "";
};

class FigureTextOfAValue : public testing::TestWithParam<ValueCase>
{
};

Figure figure(double value)
{
    return {.numerator = value, .value = value, .cases = 100};
}

Figure ripening(double value, const metrics::Estimate& expected)
{
    return {.numerator = value, .value = value, .expected = expected, .cases = 100};
}

Cell moved(double from, double to)
{
    return {.figure = figure(to), .comparison = figure(from)};
}

metrics::MetricDefinition rate(Better better)
{
    return {.unit = Unit::Rate, .better = better};
}

metrics::Query byEventDate()
{
    return {};
}

} // namespace

TEST_P(FigureTextOfAValue, IsWrittenAsADealerReadsIt)
{
    const ValueCase& given = GetParam();

    EXPECT_EQ(formatValue(given.value, given.unit, american), QString::fromUtf8(given.text));
}

INSTANTIATE_TEST_SUITE_P(Units, FigureTextOfAValue,
    testing::Values(ValueCase {"WholeCount", 1412, Unit::Count, "1,412"},
        ValueCase {"HalfADeal", 11.5, Unit::Count, "11.5"},
        ValueCase {"AThirdOfADeal", 1.0 / 3, Unit::Count, "0.33"},
        ValueCase {"NegativeUnits", -1, Unit::Count, "−1"},
        ValueCase {"Rate", 0.6117, Unit::Rate, "61.2%"},
        ValueCase {"RateAboveTheWhole", 1.25, Unit::Rate, "125.0%"},
        ValueCase {"LargeMoney", 261432, Unit::Money, "$2,614"},
        ValueCase {"SmallMoneyKeepsItsCents", 835, Unit::Money, "$8.35"},
        ValueCase {"SmallWholeMoney", 8600, Unit::Money, "$86"},
        ValueCase {"NoMoney", 0, Unit::Money, "$0"},
        ValueCase {"Loss", -31000, Unit::Money, "−$310"},
        ValueCase {"LargeLoss", -3123456, Unit::Money, "−$31,235"},
        ValueCase {"Seconds", 45, Unit::Duration, "45 s"},
        ValueCase {"Minutes", 9 * 60 + 10, Unit::Duration, "9 min"},
        ValueCase {"AlmostAnHour", 3599, Unit::Duration, "1 h"},
        ValueCase {"HoursAndMinutes", 3600 * 3 + 20 * 60, Unit::Duration, "3 h 20 min"},
        ValueCase {"ManyHours", 3600 * 51.7, Unit::Duration, "52 h"},
        ValueCase {"Number", 2.54, Unit::Number, "2.5"},
        ValueCase {"TinyLossIsNoMinusZero", -0.0001, Unit::Rate, "0.0%"}),
    [](const auto& given) { return given.param.name; });

TEST(FigureText, ShowsADashWhereThereIsNothingToDivideBy)
{
    EXPECT_EQ(formatFigure({.denominator = 0}, Unit::Rate, american), QStringLiteral("–"));
}

TEST(FigureText, GivesEveryDifferenceASign)
{
    EXPECT_EQ(formatDifference(0.048, Unit::Rate, american), QStringLiteral("+4.8 pts"));
    EXPECT_EQ(formatDifference(14200, Unit::Money, american), QStringLiteral("+$142"));
    EXPECT_EQ(formatDifference(-300, Unit::Duration, american), QStringLiteral("−5 min"));
    EXPECT_EQ(formatDifference(-0.0001, Unit::Rate, american), QStringLiteral("0.0 pts"));
}

TEST(FigureText, SaysHowCountsMovedInPercentAndRatesInPoints)
{
    EXPECT_EQ(formatChange(moved(388, 412), Unit::Count, american), QStringLiteral("+6.2%"));
    EXPECT_EQ(formatChange(moved(0, 3), Unit::Count, american), QStringLiteral("+3"));
    EXPECT_EQ(formatChange(moved(0.5, 0.45), Unit::Rate, american), QStringLiteral("−5.0 pts"));
    EXPECT_EQ(formatChange({.figure = figure(1)}, Unit::Count, american), QString());
}

TEST(FigureText, WritesTheMoneyOfTheStore)
{
    FigureStyle chinese = american;
    chinese.currency = QStringLiteral("CNY");
    FigureStyle swiss = american;
    swiss.currency = QStringLiteral("CHF");

    EXPECT_EQ(formatValue(100000, Unit::Money, chinese), QStringLiteral("¥1,000"));
    EXPECT_EQ(formatValue(100000, Unit::Money, swiss), QStringLiteral("CHF\u00a01,000"));
}

TEST(FigureText, CallsAChangeGoodOrBadByTheBetterSide)
{
    EXPECT_EQ(toneOfChange(moved(0.5, 0.6), rate(Better::Higher), byEventDate()), Tone::Good);
    EXPECT_EQ(toneOfChange(moved(0.5, 0.6), rate(Better::Lower), byEventDate()), Tone::Bad);
    EXPECT_EQ(toneOfChange(moved(0.5, 0.6), rate(Better::Neither), byEventDate()), Tone::Plain);
    EXPECT_EQ(toneOfChange(moved(0.5, 0.5), rate(Better::Higher), byEventDate()), Tone::Plain);
}

TEST(FigureText, DoesNotJudgeAChangeThatIsWrittenAsNone)
{
    const Cell hardlyMoved = moved(0.5, 0.4996);

    EXPECT_EQ(directionOfChange(hardlyMoved, Unit::Rate), 0);
    EXPECT_EQ(toneOfChange(hardlyMoved, rate(Better::Higher), byEventDate()), Tone::Plain);
    EXPECT_EQ(directionOfChange(moved(0.5, 0.499), Unit::Rate), -1);
    EXPECT_EQ(directionOfChange(moved(200, 201), Unit::Count), 1);
    EXPECT_EQ(directionOfChange({.figure = figure(1)}, Unit::Count), 0);
}

TEST(FigureText, DoesNotJudgeACountThatWasSmall)
{
    const metrics::MetricDefinition units {.unit = Unit::Count, .better = Better::Higher};

    EXPECT_EQ(toneOfChange(moved(29, 60), units, byEventDate()), Tone::Muted);
    EXPECT_EQ(toneOfChange(moved(30, 29), units, byEventDate()), Tone::Bad);
}

TEST(FigureText, NeverJudgesTooFewCases)
{
    Cell now = moved(0.5, 0.6);
    now.figure.isTooFew = true;
    Cell before = moved(0.5, 0.6);
    before.comparison->isTooFew = true;

    EXPECT_EQ(toneOfChange(now, rate(Better::Higher), byEventDate()), Tone::Muted);
    EXPECT_EQ(toneOfChange(before, rate(Better::Higher), byEventDate()), Tone::Muted);
}

TEST(FigureText, DoesNotJudgeYoungLeadsAgainstOldOnes)
{
    metrics::Query query;
    query.basis = metrics::DateBasis::Lead;
    EXPECT_EQ(toneOfChange(moved(0.5, 0.4), rate(Better::Higher), query), Tone::Plain);

    query.windowDays = 30;
    EXPECT_EQ(toneOfChange(moved(0.5, 0.4), rate(Better::Higher), query), Tone::Bad);
}

TEST(FigureText, WritesBareNumbersIntoFiles)
{
    EXPECT_DOUBLE_EQ(csvValue(figure(0.6125), Unit::Rate).toDouble(), 61.25);
    EXPECT_DOUBLE_EQ(csvValue(figure(261432), Unit::Money).toDouble(), 2614.32);
    EXPECT_DOUBLE_EQ(csvValue(figure(90), Unit::Duration).toDouble(), 1.5);
    EXPECT_FALSE(csvValue({}, Unit::Rate).isValid());
    EXPECT_EQ(csvUnit(Unit::Money, american), QStringLiteral("USD"));
}

TEST(FigureTextOfWhatIsExpected, NamesTheIntervalAround)
{
    EXPECT_EQ(formatExpected(ripening(0.6, {0.66, {0.631, 0.692}}), Unit::Rate, american),
        QStringLiteral("66.0% (63.1% to 69.2%)"));
    EXPECT_EQ(formatExpected(ripening(20, {25.4, {21.7, 29.2}}), Unit::Count, american),
        QStringLiteral("25 (22 to 29)"));
    EXPECT_EQ(formatExpected(figure(0.6), Unit::Rate, american), QString());
}
