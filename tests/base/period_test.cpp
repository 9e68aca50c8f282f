#include "base/period.h"

#include "support/printing.h"

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr sys_days today {2026y / November / 21};

struct ParseCase
{
    QString text;
    std::optional<Period> expected;
};

class ParsePeriod : public testing::TestWithParam<ParseCase>
{
};

} // namespace

TEST_P(ParsePeriod, ReadsWhatAPersonWrites)
{
    EXPECT_EQ(parsePeriod(GetParam().text, today), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, ParsePeriod,
    testing::Values(ParseCase {u"2026-10"_s, Period {2026y / October / 1, 2026y / October / 31}},
        ParseCase {u"2024-02"_s, Period {2024y / February / 1, 2024y / February / 29}},
        ParseCase {u"2026"_s, Period {2026y / January / 1, 2026y / December / 31}},
        ParseCase {u"2026-W42"_s, Period {2026y / October / 12, 2026y / October / 18}},
        ParseCase {u"2020-W53"_s, Period {2020y / December / 28, 2021y / January / 3}},
        ParseCase {u"2021-W53"_s, std::nullopt}, ParseCase {u"2021-W00"_s, std::nullopt},
        ParseCase {u"2026-10-01..2026-10-21"_s, Period {2026y / October / 1, 2026y / October / 21}},
        ParseCase {u"2026-10-21..2026-10-01"_s, std::nullopt},
        ParseCase {u"this-month"_s, Period {2026y / November / 1, today}},
        ParseCase {u"last-month"_s, Period {2026y / October / 1, 2026y / October / 31}},
        ParseCase {u"last-90-days"_s, Period {2026y / August / 24, today}},
        ParseCase {u"last-0-days"_s, std::nullopt},
        ParseCase {u"last-9999999999-days"_s, std::nullopt},
        ParseCase {u"last--days"_s, std::nullopt}, ParseCase {u"all"_s, Period::all()},
        ParseCase {u"2026-13"_s, std::nullopt}, ParseCase {u"2026-02-30"_s, std::nullopt},
        ParseCase {u"october"_s, std::nullopt}, ParseCase {u""_s, std::nullopt}));

TEST(Period, IsWrittenAsItIsRead)
{
    for (const auto& text :
        {u"2026-10"_s, u"2026"_s, u"2026-10-21"_s, u"2026-10-01..2026-10-21"_s, u"all"_s})
        EXPECT_EQ(periodText(parsePeriod(text, today).value()), text);
}

TEST(Period, AddingMonthsKeepsToTheEndOfAShortMonth)
{
    EXPECT_EQ(addMonths(2024y / January / 31, 1), sys_days(2024y / February / 29));
    EXPECT_EQ(addMonths(2024y / March / 15, -13), sys_days(2023y / February / 15));
}
