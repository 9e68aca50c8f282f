#include "services/wording/language.h"

#include "services/wording/datetext.h"
#include "services/wording/figurewords.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"
#include "support/printing.h"
#include "support/speaking.h"

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

QString missedLeads(int count)
{
    return QCoreApplication::translate(
        "Leak", "%Ln lead(s) of the period were never contacted.", nullptr, count);
}

} // namespace

TEST(Language, CountsInWholeEnglishSentences)
{
    const Speaking english(Language::English);

    EXPECT_EQ(missedLeads(1), u"1 lead of the period was never contacted."_s);
    EXPECT_EQ(missedLeads(160), u"160 leads of the period were never contacted."_s);
}

TEST(Language, GoesFromOneLanguageToTheOtherAndBack)
{
    const Speaking chinese(Language::Chinese);
    EXPECT_EQ(metricName(metrics::MetricId::CloseRate), u"线索成交率"_s);
    EXPECT_EQ(missedLeads(160), u"该时段有 160 条线索从未接触。"_s);
    EXPECT_EQ(languageTag(QLocale()), u"zh-CN"_s);

    speak(Language::English);
    EXPECT_EQ(metricName(metrics::MetricId::CloseRate), u"Close rate of leads"_s);
    EXPECT_EQ(missedLeads(1), u"1 lead of the period was never contacted."_s);
    EXPECT_EQ(languageTag(QLocale()), u"en"_s);
}

TEST(Language, TranslatesMembersThatTheProgramNamesAndNoOthers)
{
    using metrics::Dimension;
    const Speaking chinese(Language::Chinese);

    EXPECT_EQ(memberText({Dimension::Response, u"0"_s, u"Within 5 min"_s}), u"5 分钟内"_s);
    EXPECT_EQ(memberText({Dimension::NewUsed, u"new"_s, u"New"_s}), u"新车"_s);
    EXPECT_EQ(memberText({Dimension::Source, u"3"_s, u"New"_s}), u"New"_s) << "a store's own name";
    EXPECT_EQ(memberText({Dimension::Channel, u"fax"_s, {}}), u"fax"_s);
}

TEST(Language, WritesDaysMoneyAndTimesAsTheChineseDo)
{
    using namespace std::chrono;
    using metrics::Unit;
    const Speaking chinese(Language::Chinese);
    const sys_days day = 2026y / October / 21;

    EXPECT_EQ(storeDayText(day), u"2026年10月21日"_s);
    EXPECT_EQ(monthText(day), u"2026年10月"_s);
    EXPECT_EQ(storeClockText(day + hours(14) + minutes(5), {}), u"14:05"_s);
    EXPECT_EQ(periodDates({day, day + days(3)}), u"2026年10月21日至24日"_s);
    EXPECT_EQ(periodDates({day, day + days(30)}), u"2026年10月21日至11月20日"_s);
    EXPECT_EQ(periodDates({day, day + days(300)}), u"2026年10月21日至2027年8月17日"_s);
    EXPECT_EQ(formatValue(261'400, Unit::Money, {.currency = u"CNY"_s}), u"¥2,614"_s);
    EXPECT_EQ(formatValue(261'400, Unit::Money, {.currency = u"USD"_s}), u"$2,614"_s);
    EXPECT_EQ(formatValue(5400, Unit::Duration, {}), u"1小时30分"_s);
}

TEST(Language, SetsSentencesApartAsItsLettersNeed)
{
    const QStringList sentences {u"One."_s, u"Two."_s};
    const Speaking english(Language::English);
    EXPECT_EQ(inARow(sentences), u"One. Two."_s);
    EXPECT_EQ(inARow({}), QString());
    EXPECT_EQ(listed({u"calls"_s, u"texts"_s}), u"calls, texts"_s);

    speak(Language::Chinese);
    EXPECT_EQ(inARow({u"一。"_s, u"二。"_s}), u"一。二。"_s);
    EXPECT_EQ(listed({u"电话"_s, u"短信"_s}), u"电话、短信"_s);
}

TEST(Language, KnowsItsCodesAndNoOthers)
{
    for (const Language language : allLanguages)
        EXPECT_EQ(languageFromCode(languageCode(language)), language);
    EXPECT_FALSE(languageFromCode(u"tlh"_s));
}
