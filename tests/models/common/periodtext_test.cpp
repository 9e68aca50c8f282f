#include "services/wording/periodtext.h"

#include "support/printing.h"

using namespace lotboard;

namespace {

struct DatesCase
{
    const char* name = "";
    const char* period = "";
    const char* text = "";
};

class PeriodTextOfDates : public testing::TestWithParam<DatesCase>
{
};

} // namespace

TEST_P(PeriodTextOfDates, IsAsShortAsItCanBe)
{
    const Period period = parsePeriod(QString::fromLatin1(GetParam().period), {}).value();
    const QLocale american(QLocale::English, QLocale::UnitedStates);

    EXPECT_EQ(periodDates(period, american), QString::fromUtf8(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(Dates, PeriodTextOfDates,
    testing::Values(DatesCase {"InAMonth", "2026-11-01..2026-11-21", "Nov 1–21, 2026"},
        DatesCase {"AWholeMonth", "2026-11", "November 2026"},
        DatesCase {"AWholeYear", "2026", "2026"}, DatesCase {"ADay", "2026-11-21", "Nov 21, 2026"},
        DatesCase {"OverAMonthsEnd", "2026-10-24..2026-11-21", "Oct 24 – Nov 21, 2026"},
        DatesCase {"OverAYearsEnd", "2025-12-30..2026-01-05", "Dec 30, 2025 – Jan 5, 2026"},
        DatesCase {"Everything", "all", "All time"}),
    [](const auto& given) { return given.param.name; });

TEST(PeriodText, NamesEveryPresetThatItOffers)
{
    for (const QString& preset : periodPresets()) {
        EXPECT_FALSE(periodName(preset).isEmpty()) << preset.toStdString();
        EXPECT_TRUE(parsePeriod(preset, {}).has_value()) << preset.toStdString();
    }
    EXPECT_EQ(periodName(QStringLiteral("2026-11")), QString());
}
