#include "base/textgate.h"

#include "support/printing.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(TextGate, LeavesAnOrdinaryNameAlone)
{
    const auto clean = cleanText(u"李 Müller-O’Neil", TextKind::Name);

    EXPECT_EQ(clean.text, u"李 Müller-O’Neil"_s);
    EXPECT_FALSE(clean.wasCleaned);
    EXPECT_FALSE(clean.wasCut);
}

TEST(TextGate, ComposesAccents)
{
    EXPECT_EQ(cleanText(u"Mu\u0308ller", TextKind::Name).text, u"Müller"_s);
}

TEST(TextGate, ComposesAnAccentThatSomethingStoodBefore)
{
    EXPECT_EQ(cleanText(u"Zoe\u200E\u0308", TextKind::Name).text, u"Zo\u00EB"_s);
}

TEST(TextGate, TakesOutWhatNobodyTypes)
{
    QString dirty = u"A\u202Eb\uFEFFc\u0007d\u200Fe"_s;
    dirty += QChar(0xD800);
    dirty += QChar(u'\0');

    const auto clean = cleanText(dirty, TextKind::Name);

    EXPECT_EQ(clean.text, u"Abcde"_s);
    EXPECT_TRUE(clean.wasCleaned);
}

TEST(TextGate, MakesOneLineOfANameButNotOfANote)
{
    EXPECT_EQ(cleanText(u"  Ann \t\n Lee ", TextKind::Name).text, u"Ann Lee"_s);
    EXPECT_EQ(cleanText(u" one\r\n\ttwo\r", TextKind::Note).text, u"one\n\ttwo"_s);
}

TEST(TextGate, CutsAtTheLimitOfItsKindInCodePoints)
{
    for (const TextKind kind : {TextKind::Name, TextKind::Phone, TextKind::Email,
             TextKind::PostalCode, TextKind::Identifier, TextKind::Address, TextKind::Note}) {
        const auto limit = static_cast<qsizetype>(kind);
        const QString car = u"\U0001F697"_s;

        EXPECT_FALSE(cleanText(car.repeated(limit - 1), kind).wasCut);
        EXPECT_FALSE(cleanText(car.repeated(limit), kind).wasCut);
        const auto tooLong = cleanText(car.repeated(limit + 1), kind);
        EXPECT_TRUE(tooLong.wasCut);
        EXPECT_EQ(tooLong.text, car.repeated(limit));
    }
}
