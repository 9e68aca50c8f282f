#include "exchange/phone.h"

#include "support/printing.h"

#include <random>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

struct PhoneCase
{
    QString typed {};
    QString country {};
    QString e164 {};
};

void PrintTo(const PhoneCase& testCase, std::ostream* out)
{
    *out << testCase.typed.toStdString();
}

class NormalizedPhone : public testing::TestWithParam<PhoneCase>
{
};

TEST_P(NormalizedPhone, IsInE164OrEmpty)
{
    const Phone phone = normalizedPhone(GetParam().typed, GetParam().country);

    EXPECT_EQ(phone.e164, GetParam().e164);
    EXPECT_EQ(phone.asTyped, GetParam().typed.trimmed());
}

INSTANTIATE_TEST_SUITE_P(Cases, NormalizedPhone,
    testing::Values(PhoneCase {u"(302) 555-0100"_s, u"US"_s, u"+13025550100"_s},
        PhoneCase {u" 302.555.0100 "_s, u"US"_s, u"+13025550100"_s},
        PhoneCase {u"1-302-555-0100"_s, u"US"_s, u"+13025550100"_s},
        PhoneCase {u"+1 302 555 0100"_s, u"CN"_s, u"+13025550100"_s},
        PhoneCase {u"20264209460958"_s, u"DE"_s, QString()}, // No number is that long.
        PhoneCase {u"302-555-0100 x12"_s, u"US"_s, u"+13025550100"_s},
        PhoneCase {u"604-123-4567"_s, u"CA"_s, u"+16041234567"_s},
        PhoneCase {u"555-0100"_s, u"US"_s, u""_s},
        PhoneCase {u"138 1234 5678"_s, u"CN"_s, u"+8613812345678"_s},
        PhoneCase {u"030 123456"_s, u"DE"_s, u"+4930123456"_s},
        PhoneCase {u"call me"_s, u"US"_s, u""_s}, PhoneCase {u""_s, u"US"_s, u""_s},
        PhoneCase {u"12345"_s, u"US"_s, u""_s}, PhoneCase {u"0"_s, u""_s, u""_s}));

TEST(NormalizedPhone, ShortCutAgreesWithTheLibrary)
{
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        // With a country code in front the short cut is not taken.
        const QString digits = QString::number(200 + random() % 800)
            + QString::number(200 + random() % 800)
            + QString::number(random() % 10000).rightJustified(4, u'0');
        const QString viaLibrary = normalizedPhone(QString(u"+1"_s + digits), u"US").e164;

        ASSERT_EQ(normalizedPhone(digits, u"US").e164, viaLibrary) << digits.toStdString();
        ASSERT_EQ(normalizedPhone(QString(u"1"_s + digits), u"US").e164, viaLibrary);
    }
}

struct BeginningCase
{
    QString typed {};
    QString country {};
    std::vector<QString> beginnings {};
};

class PhoneBeginnings : public testing::TestWithParam<BeginningCase>
{
};

TEST_P(PhoneBeginnings, AreHowItMayGoOn)
{
    EXPECT_EQ(phoneBeginnings(GetParam().typed, GetParam().country), GetParam().beginnings);
}

INSTANTIATE_TEST_SUITE_P(AsPeopleType, PhoneBeginnings,
    testing::Values(BeginningCase {u"(302) 5"_s, u"US"_s, {u"+13025"_s, u"+3025"_s}},
        BeginningCase {u"1 302"_s, u"US"_s, {u"+11302"_s, u"+1302"_s}},
        BeginningCase {u"+1 302-5"_s, u"CN"_s, {u"+13025"_s}},
        BeginningCase {u"0049 30"_s, u"US"_s, {u"+4930"_s}},
        BeginningCase {u"030 12"_s, u"DE"_s, {u"+493012"_s}},
        BeginningCase {u"１３８"_s, u"CN"_s, {u"+86138"_s, u"+138"_s}},
        BeginningCase {u"302"_s, u""_s, {u"+302"_s}}, BeginningCase {u"ada"_s, u"US"_s, {}},
        BeginningCase {u"N4417"_s, u"US"_s, {}}, BeginningCase {u" "_s, u"US"_s, {}}));

TEST(PhoneDigits, KeepTheZeroThatAnEndBeginsWith)
{
    EXPECT_EQ(phoneDigits(u"01-48"), u"0148"_s);
    EXPECT_EQ(phoneDigits(u"0148x"), QString());
}

} // namespace
} // namespace lotboard::exchange
