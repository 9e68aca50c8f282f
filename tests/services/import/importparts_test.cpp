#include "services/import/creditshares.h"
#include "services/import/daypart.h"
#include "services/import/dealwords.h"
#include "services/import/draftparts.h"
#include "services/import/eventwords.h"
#include "services/import/fieldtext.h"
#include "services/import/leadwords.h"
#include "services/import/naturalkey.h"
#include "services/import/personname.h"
#include "services/import/sourcewords.h"
#include "services/import/staffwords.h"

#include "support/days.h"
#include "support/printing.h"

#include <gtest/gtest.h>

#include <random>

namespace lotboard {
namespace {

// ---------------------------------------------------------------- credit shares

struct ShareCase
{
    const char* name = "";
    std::vector<CreditDraft> credits {};
    std::vector<int> expected {};
    bool wasAdjusted = false;
};

CreditDraft credit(std::optional<int> share, CreditRole role = CreditRole::Sales)
{
    return {.staff = QStringLiteral("x"), .role = role, .basisPoints = share};
}

class CreditSharesTable : public testing::TestWithParam<ShareCase>
{
};

TEST_P(CreditSharesTable, AddUpToTheDeal)
{
    const CreditShares shares = creditShares(GetParam().credits);

    EXPECT_EQ(shares.basisPoints, GetParam().expected);
    EXPECT_EQ(shares.wasAdjusted, GetParam().wasAdjusted);
}

INSTANTIATE_TEST_SUITE_P(Cases, CreditSharesTable,
    testing::Values(ShareCase {"Nobody"}, ShareCase {"One", {credit({})}, {10000}},
        ShareCase {"Two", {credit({}), credit({})}, {5000, 5000}},
        ShareCase {"Three", {credit({}), credit({}), credit({})}, {3333, 3334, 3333}},
        ShareCase {"OneSaysAndOneDoesNot", {credit(7000), credit({})}, {7000, 3000}},
        ShareCase {"TooLittle", {credit(5000)}, {10000}, true},
        ShareCase {"TooMuch", {credit(8000), credit(8000)}, {8000, 2000}, true},
        ShareCase {"OthersAreNamedOnly",
            {credit({}), credit({}, CreditRole::Internet), credit({}, CreditRole::Manager)},
            {10000, 0, 0}},
        ShareCase {"NobodyButTheManager", {credit({}, CreditRole::Manager)}, {10000}}),
    [](const auto& test) { return test.param.name; });

// ---------------------------------------------------------------- words

TEST(ImportWords, AStatusIsFoundInALongerText)
{
    EXPECT_EQ(leadStatusOf(u"Closed Won"), LeadStatus::Sold);
    EXPECT_EQ(leadStatusOf(u"Closed Lost"), LeadStatus::Lost);
    EXPECT_EQ(leadStatusOf(u"Lost - bought elsewhere"), LeadStatus::Lost);
    EXPECT_EQ(leadStatusOf(u"NOT SOLD"), LeadStatus::Open);
    EXPECT_EQ(leadStatusOf(u"Duplicate Lead"), LeadStatus::Duplicate);
    EXPECT_EQ(leadStatusOf(u"已成交"), LeadStatus::Sold);
    EXPECT_EQ(leadStatusOf(u"未成交"), LeadStatus::Open);
    EXPECT_EQ(leadStatusOf(u"blue"), std::nullopt);
    EXPECT_EQ(leadStatusOf(u""), std::nullopt);
}

TEST(ImportWords, AWordIsNotFoundInsideAnother)
{
    EXPECT_EQ(conditionOf(u"unused"), std::nullopt);
    EXPECT_EQ(conditionOf(u"Certified Used"), Condition::Certified);
    EXPECT_EQ(conditionOf(u"Pre-Owned"), Condition::Used);
}

TEST(ImportWords, AResultTellsAContactFromAnAttempt)
{
    EXPECT_EQ(isTwoWayResult(u"Left Message"), false);
    EXPECT_EQ(isTwoWayResult(u"No Contact"), false);
    EXPECT_EQ(isTwoWayResult(u"Contacted"), true);
    EXPECT_EQ(isTwoWayResult(u"Spoke with customer"), true);
    EXPECT_EQ(isTwoWayResult(u"未接"), false);
    EXPECT_EQ(isTwoWayResult(u"已接通"), true);
}

TEST(ImportWords, HouseAccountsAreNobody)
{
    EXPECT_TRUE(isHouseAccount(u"House Deal"));
    EXPECT_TRUE(isHouseAccount(u"Internet Team"));
    EXPECT_FALSE(isHouseAccount(u"Gregory House"));
    EXPECT_FALSE(isHouseAccount(u"Ann Teamer"));
}

// ---------------------------------------------------------------- texts and keys

TEST(FieldText, AnswersAsTheTextGateDoes)
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("ab Z.9\t\n\"é\u0301王\u202E\u00A0\uFEFF");
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int size = static_cast<int>(random() % 24); size > 0; --size) {
            // Mostly plain ASCII, so that both ways are taken.
            const auto pick = static_cast<qsizetype>(
                random() % static_cast<unsigned>(random() % 2 ? 6 : letters.size()));
            text += letters[pick];
        }
        const QByteArray utf8 = text.toUtf8();
        const CleanText expected = cleanText(text, TextKind::PostalCode);
        const CleanText actual = cleanField(
            {utf8.constData(), static_cast<std::size_t>(utf8.size())}, TextKind::PostalCode);
        ASSERT_EQ(actual.text, expected.text) << text.toStdString();
        ASSERT_EQ(actual.wasCut, expected.wasCut) << text.toStdString();
    }
}

TEST(NaturalKey, IsTheSameForTheSameRowsInEachFile)
{
    const std::vector<std::string_view> row {"a", "b"};
    const std::vector<std::string_view> withEmptyEnd {"a", "b", "", ""};
    const std::vector<std::string_view> other {"a", "c"};
    NaturalKeys first(QStringLiteral("leads"));
    NaturalKeys second(QStringLiteral("leads"));

    const QString a = first.next(row);
    EXPECT_NE(first.next(row), a);
    EXPECT_EQ(second.next(other), NaturalKeys(QStringLiteral("leads")).next(other));
    EXPECT_EQ(second.next(withEmptyEnd), a);
    EXPECT_EQ(second.next(row), QString(a + u"-2"));
    EXPECT_NE(NaturalKeys(QStringLiteral("sales")).next(row), a);
}

TEST(NaturalKey, DoesNotConfuseWhereCellsEnd)
{
    const std::vector<std::string_view> left {"ab", "c"};
    const std::vector<std::string_view> right {"a", "bc"};

    EXPECT_NE(NaturalKeys(QStringLiteral("leads")).next(left),
        NaturalKeys(QStringLiteral("leads")).next(right));
}

// ---------------------------------------------------------------- dates and names

TEST(DayPart, IsTheOpeningTheLastMinuteOrNoon)
{
    std::array<OpenHours, 7> hours {};
    hours[1] = {.fromMinute = 540, .toMinute = 1200};
    const BusinessCalendar calendar(QTimeZone::utc(), hours, {january(8)});
    const auto minuteOf = [&](std::chrono::sys_days day, DayPart part) {
        return calendar.localTime(instantOf(day, part, calendar)).minute;
    };

    EXPECT_EQ(minuteOf(january(1), DayPart::Opening), 540); // A Monday.
    EXPECT_EQ(minuteOf(january(1), DayPart::Closing), 1199);
    EXPECT_EQ(minuteOf(january(2), DayPart::Opening), 720); // Closed.
    EXPECT_EQ(minuteOf(january(8), DayPart::Closing), 720); // A holiday.
}

TEST(ParseMonth, ReadsWhatReportsWrite)
{
    const Period october
        = monthOf(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::October / 1));
    for (QStringView text :
        {QStringView(u"2026-10"), QStringView(u"10/2026"), QStringView(u"October 2026"),
            QStringView(u"Oct-26"), QStringView(u"2026年10月"), QStringView(u"10/15/2026")}) {
        EXPECT_EQ(parseMonth(text, exchange::DateOrder::Mdy), october)
            << text.toString().toStdString();
    }
    for (QStringView text : {QStringView(u""), QStringView(u"2026-13"), QStringView(u"Mary 2026"),
             QStringView(u"soon")}) {
        EXPECT_EQ(parseMonth(text, exchange::DateOrder::Mdy), std::nullopt)
            << text.toString().toStdString();
    }
}

TEST(FullName, IsSplitWhereItCanBe)
{
    const auto split = [](const QString& name) {
        const PersonName person = splitName(name);
        return QString(person.first + u'|' + person.last);
    };

    EXPECT_EQ(split(QStringLiteral("Ann Smith")), QStringLiteral("Ann|Smith"));
    EXPECT_EQ(split(QStringLiteral("Smith, Ann B.")), QStringLiteral("Ann B.|Smith"));
    EXPECT_EQ(split(QStringLiteral("Ann B. Smith")), QStringLiteral("Ann B.|Smith"));
    EXPECT_EQ(split(QStringLiteral("Cher")), QStringLiteral("|Cher"));
    EXPECT_EQ(split(QStringLiteral(u"王小明")), QStringLiteral(u"|王小明"));
    EXPECT_EQ(split(QStringLiteral("Ann Smith, Jr.")), QStringLiteral("Ann|Smith, Jr."));
    EXPECT_EQ(split(QStringLiteral("Ann Smith III")), QStringLiteral("Ann|Smith III"));
    EXPECT_EQ(split(QStringLiteral("Smith Jr., Ann")), QStringLiteral("Ann|Smith Jr."));
    EXPECT_EQ(split(QString()), QStringLiteral("|"));
}

TEST(BusinessName, IsToldByItsLegalForm)
{
    EXPECT_TRUE(isBusinessName(u"Dock Street Towing, LLC"));
    EXPECT_TRUE(isBusinessName(u"Dock Street Towing Inc."));
    EXPECT_TRUE(isBusinessName(u"Bay Lines,Ltd"));
    EXPECT_TRUE(isBusinessName(u"海港运输有限公司"));
    EXPECT_FALSE(isBusinessName(u"Ann Smith"));
    EXPECT_FALSE(isBusinessName(u"Inc"));
    EXPECT_FALSE(isBusinessName(u""));
}

TEST(FirstNameFirst, TurnsTheNameOfOnePerson)
{
    EXPECT_EQ(firstNameFirst(QStringLiteral("Stone, Caleb")), QStringLiteral("Caleb Stone"));
    EXPECT_EQ(
        firstNameFirst(QStringLiteral("De La Cruz, Maria")), QStringLiteral("Maria De La Cruz"));
    EXPECT_EQ(firstNameFirst(QStringLiteral("STONE,CALEB J")), QStringLiteral("CALEB J STONE"));
    for (const auto* name :
        {"Caleb Stone", "Caleb Stone, Jr.", "Ann Lee, Bob Ray", "Stone,", "", ","})
        EXPECT_EQ(firstNameFirst(QString::fromLatin1(name)), QString::fromLatin1(name));
}

} // namespace
} // namespace lotboard
