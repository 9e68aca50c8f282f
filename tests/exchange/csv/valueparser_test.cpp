#include "exchange/csv/valueparser.h"

#include "exchange/csv/numbertext.h"
#include "support/printing.h"

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct DayCase
{
    std::string_view text {};
    DateOrder order {};
    QString day {}; ///< Empty: none.
};

void PrintTo(const DayCase& testCase, std::ostream* out)
{
    *out << testCase.text;
}

class ParseDay : public testing::TestWithParam<DayCase>
{
};

TEST_P(ParseDay, ReadsTheDate)
{
    const auto day = parseDay(GetParam().text, GetParam().order);
    EXPECT_EQ(day ? isoDate(*day) : QString(), GetParam().day);
}

INSTANTIATE_TEST_SUITE_P(Cases, ParseDay,
    testing::Values(DayCase {"2/1/2021", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"2/1/2021", DateOrder::Dmy, u"2021-01-02"_s},
        DayCase {" 07/20/2015 ", DateOrder::Mdy, u"2015-07-20"_s},
        DayCase {"20/07/2015", DateOrder::Mdy, u""_s},
        DayCase {"1.2.21", DateOrder::Dmy, u"2021-02-01"_s},
        DayCase {"1-2-71", DateOrder::Mdy, u"1971-01-02"_s},
        DayCase {"2021-02-01", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"2021/2/1", DateOrder::Dmy, u"2021-02-01"_s},
        DayCase {"21/2/1", DateOrder::Ymd, u"2021-02-01"_s},
        DayCase {"20210201", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"20210201T101500", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"1 Feb 2021", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"Feb 1, 2021", DateOrder::Dmy, u"2021-02-01"_s},
        DayCase {"February 1st , 2021", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"Monday, Sept 6, 2021", DateOrder::Mdy, u"2021-09-06"_s},
        DayCase {"01-FEB-21", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"2021年2月1日", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"2/1/2021 3:05 PM", DateOrder::Mdy, u"2021-02-01"_s},
        DayCase {"2/29/2021", DateOrder::Mdy, u""_s},
        DayCase {"2/29/2024", DateOrder::Mdy, u"2024-02-29"_s}, DayCase {"", DateOrder::Mdy, u""_s},
        DayCase {"soon", DateOrder::Mdy, u""_s}, DayCase {"302-555-0100", DateOrder::Mdy, u""_s},
        DayCase {"2/1/202", DateOrder::Mdy, u""_s}, DayCase {"9999-99-99", DateOrder::Mdy, u""_s},
        DayCase {"2/1/2021/3", DateOrder::Mdy, u""_s},
        DayCase {"45292", DateOrder::Serial, u"2024-01-01"_s},
        DayCase {"45292.99", DateOrder::Serial, u"2024-01-01"_s},
        DayCase {"59", DateOrder::Serial, u"1900-02-28"_s},
        DayCase {"60", DateOrder::Serial, u""_s}, // Lotus thought 1900 a leap year.
        DayCase {"61", DateOrder::Serial, u"1900-03-01"_s},
        DayCase {"109574", DateOrder::Serial, u"2199-12-31"_s},
        DayCase {"109575", DateOrder::Serial, u""_s}, DayCase {"0", DateOrder::Serial, u""_s},
        DayCase {"-45292", DateOrder::Serial, u""_s}, DayCase {"45292", DateOrder::Mdy, u""_s},
        DayCase {"2/1/2021", DateOrder::Serial, u"2021-02-01"_s},
        DayCase {"2/1/2021 what", DateOrder::Mdy, u""_s}));

struct SerialCase
{
    std::string_view text {};
    int second = 0;
    int daysAfter = 0;
};

void PrintTo(const SerialCase& testCase, std::ostream* out)
{
    *out << testCase.text;
}

class ParseSerialTime : public testing::TestWithParam<SerialCase>
{
};

TEST_P(ParseSerialTime, ReadsTheTimeFromTheFraction)
{
    const auto instant = parseInstant(GetParam().text, DateOrder::Serial, BusinessCalendar());

    using namespace std::chrono;
    EXPECT_EQ(instant,
        sys_days(2024y / January / 1) + days(GetParam().daysAfter) + seconds(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(Cases, ParseSerialTime,
    testing::Values(SerialCase {"45292"}, SerialCase {"45292.5", 12 * 3600},
        SerialCase {"45292,5", 12 * 3600}, SerialCase {"45292.604166666664", 14 * 3600 + 1800},
        SerialCase {"45292.999999999", 0, 1}));

struct InstantCase
{
    std::string_view text {};
    std::string_view utc {}; ///< Empty: none.
};

void PrintTo(const InstantCase& testCase, std::ostream* out)
{
    *out << testCase.text;
}

class ParseInstant : public testing::TestWithParam<InstantCase>
{
};

TEST_P(ParseInstant, ReadsWallTimeOfTheStoreOrTheOffset)
{
    const BusinessCalendar calendar(QTimeZone("America/New_York"), {}, {});
    const auto instant = parseInstant(GetParam().text, DateOrder::Mdy, calendar);
    const QString text = instant
        ? QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC)
              .toString(Qt::ISODate)
        : QString();
    EXPECT_EQ(text.toStdString(), GetParam().utc);
}

INSTANTIATE_TEST_SUITE_P(Cases, ParseInstant,
    testing::Values(InstantCase {"2/1/2021 3:05 PM", "2021-02-01T20:05:00Z"},
        InstantCase {"7/1/2021 3:05:09 pm", "2021-07-01T19:05:09Z"},
        InstantCase {"2/1/2021 12:00 AM", "2021-02-01T05:00:00Z"},
        InstantCase {"2/1/2021 12:30 p.m.", "2021-02-01T17:30:00Z"},
        InstantCase {"2/1/2021", "2021-02-01T05:00:00Z"},
        InstantCase {"2021-02-01 15:05:30.25", "2021-02-01T20:05:30Z"},
        InstantCase {"2021-02-01T15:05:30Z", "2021-02-01T15:05:30Z"},
        InstantCase {"2021-02-01T15:05:30.1234567-08:00", "2021-02-01T23:05:30Z"},
        InstantCase {"2000-03-30T15:30:20-08:0", "2000-03-30T23:30:20Z"},
        InstantCase {"20000330T153020-0800", "2000-03-30T23:30:20Z"},
        InstantCase {"2021-02-01T9:05:30+05:30", "2021-02-01T03:35:30Z"},
        InstantCase {"Mon, 1 Feb 2021 15:05:30 EST", "2021-02-01T20:05:30Z"},
        InstantCase {"2021-03-14 02:30", "2021-03-14T07:00:00Z"},
        InstantCase {"2/1/2021 3:05p", "2021-02-01T20:05:00Z"},
        InstantCase {"2021年2月1日 下午3:05", "2021-02-01T20:05:00Z"},
        InstantCase {"2021年2月1日15时05分30秒", "2021-02-01T20:05:30Z"},
        InstantCase {"2021/2/1 上午9：05", "2021-02-01T14:05:00Z"},
        InstantCase {"2021年2月1日 下午15:05", "2021-02-01T20:05:00Z"},
        InstantCase {"2/1/2021 13:05 PM", ""}, InstantCase {"2/1/2021 25:05", ""},
        InstantCase {"2/1/2021 3:05 XX", ""}, InstantCase {"", ""}));

struct MoneyCase
{
    std::string_view text {};
    DecimalMark mark {};
    std::optional<std::int64_t> cents {};
};

void PrintTo(const MoneyCase& testCase, std::ostream* out)
{
    *out << testCase.text;
}

class ParseMoney : public testing::TestWithParam<MoneyCase>
{
};

TEST_P(ParseMoney, ReadsTheAmountToTheCent)
{
    const auto money = parseMoney(GetParam().text, GetParam().mark);
    EXPECT_EQ(money ? std::optional(money->cents()) : std::nullopt, GetParam().cents);
}

constexpr auto point = DecimalMark::Point;
constexpr auto comma = DecimalMark::Comma;

INSTANTIATE_TEST_SUITE_P(Cases, ParseMoney,
    testing::Values(MoneyCase {"$2200.00", point, 220000}, MoneyCase {"1,234.5", point, 123450},
        MoneyCase {"(12.00)", point, -1200}, MoneyCase {"($1,234.56)", point, -123456},
        MoneyCase {"$(5)", point, -500}, MoneyCase {"-$5", point, -500},
        MoneyCase {"$-5", point, -500}, MoneyCase {"5-", point, -500},
        MoneyCase {"USD 12", point, 1200}, MoneyCase {"12 usd", point, 1200},
        MoneyCase {"US$12", point, 1200}, MoneyCase {"¥1,200", point, 120000},
        MoneyCase {"£.50", point, 50}, MoneyCase {"7.", point, 700},
        MoneyCase {"1.234,56", comma, 123456}, MoneyCase {"1 234,50 €", comma, 123450},
        MoneyCase {"1\u00A0234,50\u00A0€", comma, 123450}, MoneyCase {"1'234.50", point, 123450},
        MoneyCase {"1,234,567", point, 123456700}, MoneyCase {"0.005", point, 1},
        MoneyCase {"0.0049", point, 0}, MoneyCase {"-0.005", point, -1},
        MoneyCase {"1.005", point, 101}, MoneyCase {"16300.2", point, 1630020},
        MoneyCase {"1,23", point, std::nullopt}, MoneyCase {"12,34.5", point, std::nullopt},
        MoneyCase {"1.2.3", point, std::nullopt}, MoneyCase {"12k", point, std::nullopt},
        MoneyCase {"abc", point, std::nullopt}, MoneyCase {"", point, std::nullopt},
        MoneyCase {"$", point, std::nullopt}, MoneyCase {"(5", point, std::nullopt},
        MoneyCase {"5%", point, std::nullopt}, MoneyCase {"1e5", point, std::nullopt},
        MoneyCase {"123456789012345", point, std::nullopt}, MoneyCase {".", point, std::nullopt}));

TEST(ParseInteger, TakesWholeNumbersOnly)
{
    EXPECT_EQ(parseInteger("2,016", point), 2016);
    EXPECT_EQ(parseInteger("2016.0", point), 2016);
    EXPECT_EQ(parseInteger("-3", point), -3);
    EXPECT_FALSE(parseInteger("2.5", point));
    EXPECT_FALSE(parseInteger("$3", point));
    EXPECT_FALSE(parseInteger("x", point));
}

TEST(ParseBool, KnowsTheWordsOfExports)
{
    for (const std::string_view text : {"Yes", "Y", "TRUE", "t", "1", "x", "是", " yes "})
        EXPECT_EQ(parseBool(text), true) << text;
    for (const std::string_view text : {"No", "n", "False", "0", "否", "off"})
        EXPECT_EQ(parseBool(text), false) << text;
    for (const std::string_view text : {"", "maybe", "2", "yess"})
        EXPECT_EQ(parseBool(text), std::nullopt) << text;
}

TEST(ParseShare, ReadsPartsOfTheWholeAndPerCent)
{
    EXPECT_EQ(parseShare(".5", point), 5000);
    EXPECT_EQ(parseShare("0,5", comma), 5000);
    EXPECT_EQ(parseShare("50%", point), 5000);
    EXPECT_EQ(parseShare("50", point), 5000);
    EXPECT_EQ(parseShare("1", point), 10000);
    EXPECT_EQ(parseShare("1%", point), 100);
    EXPECT_EQ(parseShare("100", point), 10000);
    EXPECT_EQ(parseShare("1/3", point), 3333);
    EXPECT_EQ(parseShare("2/3", point), 6667);
    EXPECT_EQ(parseShare("33.335", point), 3334);
    EXPECT_EQ(parseShare("0", point), 0);
    for (const std::string_view text : {"101", "-5", "3/2", "1/0", "x", "", "$5"})
        EXPECT_EQ(parseShare(text, point), std::nullopt) << text;
}

TEST(ParseMinuteOfDay, ReadsBothClocks)
{
    EXPECT_EQ(parseMinuteOfDay("3:05 PM"), 905);
    EXPECT_EQ(parseMinuteOfDay("15:05:30"), 905);
    EXPECT_EQ(parseMinuteOfDay("12:00 am"), 0);
    EXPECT_EQ(parseMinuteOfDay("9 am"), 540);
    EXPECT_EQ(parseMinuteOfDay("9a"), 540);
    EXPECT_EQ(parseMinuteOfDay("中午12:05"), 725);
    EXPECT_EQ(parseMinuteOfDay("下午3点"), 900);
    for (const std::string_view text : {"", "9", "24:00", "9:60", "noon", "0:30 PM"})
        EXPECT_EQ(parseMinuteOfDay(text), std::nullopt) << text;
}

TEST(IsShortenedNumber, KnowsHowSpreadsheetsWriteThem)
{
    for (const auto* text : {"5.55123E+09", "3E+12", " 5,55E+09 ", "5.5e+09"})
        EXPECT_TRUE(isShortenedNumber(text)) << text;
    for (const auto* text : {"", "5", "5.5", "55E+09", "5E9", "5E+", "5.5E+0x", "E+09", "A5E+09"})
        EXPECT_FALSE(isShortenedNumber(text)) << text;
}

TEST(IsBlank, KnowsTheWordsForNothing)
{
    for (const std::string_view text : {"", "  ", "null", "NULL", "N/A", "-", "None", "\u00A0"})
        EXPECT_TRUE(isBlank(text)) << text;
    for (const std::string_view text : {"0", "NA", "Nonesuch", "x"})
        EXPECT_FALSE(isBlank(text)) << text;
}

} // namespace
} // namespace lotboard::exchange
