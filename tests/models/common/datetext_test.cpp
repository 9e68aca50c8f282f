#include "services/wording/datetext.h"

#include "support/days.h"
#include "support/inlocale.h"
#include "support/printing.h"

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LocaleCase
{
    const char* name = "";
    const char* locale = "";
    QString expectedTime {};
    QString expectedMonth {};
};

void PrintTo(const LocaleCase& localeCase, std::ostream* out)
{
    *out << localeCase.name;
}

class DateTextTest : public testing::TestWithParam<LocaleCase>
{
protected:
    InLocale m_locale {QLocale(QLatin1String(GetParam().locale))};
};

} // namespace

TEST_P(DateTextTest, FollowsTheLocaleAndTheClocksOfTheStore)
{
    const BusinessCalendar newYork(QTimeZone("America/New_York"), {}, {});

    EXPECT_EQ(storeTimeText(january(5) + 19h + 5min, newYork), GetParam().expectedTime);
    EXPECT_EQ(monthText(january(5)), GetParam().expectedMonth);
}

INSTANTIATE_TEST_SUITE_P(Cases, DateTextTest,
    testing::Values(
        LocaleCase {"UnitedStates", "en_US", u"Jan 5, 2024 2:05 PM"_s, u"January 2024"_s},
        LocaleCase {"Britain", "en_GB", u"5 Jan 2024 14:05"_s, u"January 2024"_s},
        LocaleCase {"China", "zh_CN", u"2024年1月5日 14:05"_s, u"2024年1月"_s}),
    [](const auto& test) { return test.param.name; });

namespace {

struct NearTimeCase
{
    const char* name = "";
    std::chrono::hours ahead {};
    QString expected {};
};

void PrintTo(const NearTimeCase& nearCase, std::ostream* out)
{
    *out << nearCase.name;
}

class NearTimeTest : public testing::TestWithParam<NearTimeCase>
{
};

} // namespace

TEST_P(NearTimeTest, SaysADayNearbyAsPeopleDo)
{
    const BusinessCalendar newYork(QTimeZone("America/New_York"), {}, {});
    const auto now = january(5) + 19h; // A Friday, two in the afternoon there.

    EXPECT_EQ(storeNearTimeText(now + GetParam().ahead, now, newYork), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, NearTimeTest,
    testing::Values(NearTimeCase {"EarlierToday", -1h, u"today 13:00"_s},
        NearTimeCase {"LateToday", 9h, u"today 23:00"_s},
        NearTimeCase {"AfterMidnight", 10h, u"tomorrow 00:00"_s},
        NearTimeCase {"Yesterday", -24h, u"yesterday 14:00"_s},
        NearTimeCase {"TwoDaysAgo", -48h, u"3 Jan 2024 14:00"_s},
        NearTimeCase {"WithinAWeek", 72h, u"Monday 14:00"_s},
        NearTimeCase {"TheLastDayOfAWeek", 6 * 24h, u"Thursday 14:00"_s},
        NearTimeCase {"InAWeek", 7 * 24h, u"12 Jan 2024 14:00"_s}),
    [](const auto& test) { return test.param.name; });
