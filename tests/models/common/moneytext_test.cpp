#include "models/common/moneytext.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale americanMoney(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

std::optional<std::int64_t> cents(const QString& text, const QLocale& locale = americanMoney)
{
    const auto amount = moneyFromText(text, locale);
    return amount ? std::optional(amount->cents()) : std::nullopt;
}

} // namespace

TEST(MoneyText, ReadsWhatPeopleType)
{
    EXPECT_EQ(cents(u"28900"_s), 2'890'000);
    EXPECT_EQ(cents(u" $28,900.50 "_s), 2'890'050);
    EXPECT_EQ(cents(u"-350"_s), -35'000);
    EXPECT_EQ(cents(u"(350)"_s), -35'000);
    EXPECT_EQ(cents(u"1.500"_s), 150);
    EXPECT_EQ(cents(u"28.900,50"_s, german), 2'890'050);
}

TEST(MoneyText, TakesNothingThatIsNoAmount)
{
    for (const QString& text : {u""_s, u"much"_s, u"12,3"_s, u"10%"_s, u"0.005"_s, u"1e5"_s})
        EXPECT_EQ(cents(text), std::nullopt) << text.toStdString();
}

TEST(MoneyText, WritesWhatItReads)
{
    for (const std::int64_t amount : {0L, 5L, 100L, 123'456L, 2'890'000L, -35'050L}) {
        for (const QLocale& locale : {americanMoney, german})
            EXPECT_EQ(cents(moneyText(Money::fromCents(amount), locale), locale), amount);
    }
    EXPECT_EQ(moneyText(Money::fromCents(2'890'000), americanMoney), u"28,900"_s);
}
