#include "adffixture.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;
using enum AdfProblem;

std::vector<AdfProspect> prospectsIn(const QString& name)
{
    const auto prospects = readAdfFile(sharedData(u"adf/"_s + name), newYork());
    EXPECT_TRUE(succeeded(prospects)) << name.toStdString();
    return prospects ? *prospects : std::vector<AdfProspect> {};
}

class RealAdf : public testing::Test
{
protected:
    void SetUp() override { LOTBOARD_NEED_SHARED_DATA(u"adf"_s); }
};

TEST_F(RealAdf, EveryReadableLeadArrives)
{
    std::size_t leads = 0;
    int refused = 0;
    for (const QString& name : QDir(sharedData(u"adf"_s)).entryList({u"*.xml"_s})) {
        const auto prospects = readAdfFile(sharedData(u"adf/"_s + name), newYork());
        refused += prospects ? 0 : 1;
        leads += prospects ? prospects->size() : 0;
    }
    EXPECT_EQ(leads, 9U);
    EXPECT_EQ(refused, 1);
}

TEST_F(RealAdf, CommentsInCharacterData)
{
    const auto prospects = prospectsIn(u"12-fetchauto-cdata-comments.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);
    const AdfProspect& lead = prospects[0];

    EXPECT_EQ(lead.externalId, u"1234"_s);
    EXPECT_EQ(lead.idSource, u"fetch-auto"_s);
    EXPECT_EQ(lead.sourceName, u"Fetch Auto"_s);
    EXPECT_EQ(utc(lead.requestedAt), u"2018-04-12T16:30:20Z"_s);
    EXPECT_FALSE(lead.wanted);
    EXPECT_EQ(lead.contact.firstName, u"Peter"_s);
    EXPECT_EQ(lead.contact.lastName, u"Smith"_s);
    EXPECT_EQ(lead.contact.phones, (std::vector {u"6041234567"_s}));
    EXPECT_EQ(lead.contact.city, u"Vancouver"_s);
    EXPECT_EQ(lead.contact.postalCode, u"V7Z5B6"_s);
    EXPECT_TRUE(lead.comments.contains(u"monthly_income: $4,000"_s));
    EXPECT_EQ(problemsOf(lead), (std::vector {MissingVehicle}));
}

TEST_F(RealAdf, AFullLead)
{
    const auto prospects = prospectsIn(u"13-idknerdyshit-full-lead.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);
    const AdfProspect& lead = prospects[0];

    EXPECT_EQ(lead.externalId, u"38889"_s);
    EXPECT_EQ(lead.idSource, u"Cobalt"_s);
    EXPECT_EQ(utc(lead.requestedAt), u"2000-03-30T23:30:20Z"_s);
    ASSERT_TRUE(lead.wanted);
    EXPECT_EQ(lead.wanted->condition, Condition::Used);
    EXPECT_EQ(lead.wanted->year, 1997);
    EXPECT_EQ(lead.wanted->make, u"Chevrolet"_s);
    EXPECT_EQ(lead.wanted->vin, u"1GNDT13W5V2200000"_s);
    EXPECT_EQ(lead.wanted->price, Money::fromCents(2699500));
    EXPECT_EQ(lead.contact.emails, (std::vector {u"jdoe@example.com"_s}));
    EXPECT_EQ(lead.comments, u"Can deliver by Thursday?"_s);
    EXPECT_EQ(lead.vendorName, u"Koons Internet Outlet"_s);
    EXPECT_EQ(lead.sourceName, u"CarPoint"_s);
    EXPECT_TRUE(lead.rawDocument.startsWith(u"<prospect status"_s));
    EXPECT_TRUE(lead.rawDocument.endsWith(u"</prospect>"_s));
    EXPECT_TRUE(lead.warnings.empty());
}

TEST_F(RealAdf, EveryElementThereIs)
{
    const auto prospects = prospectsIn(u"14-idknerdyshit-maximal.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);
    const AdfProspect& lead = prospects[0];

    EXPECT_EQ(utc(lead.requestedAt), u"2024-01-02T08:04:05Z"_s);
    ASSERT_TRUE(lead.wanted);
    EXPECT_EQ(lead.wanted->stockNumber, u"STK-1"_s);
    EXPECT_EQ(lead.wanted->trim, u"Touring"_s);
    EXPECT_EQ(lead.wanted->colour, u"Blue"_s);
    EXPECT_EQ(lead.wanted->price, Money::fromCents(2500000)) << "not the price of the sunroof";
    EXPECT_EQ(lead.contact.firstName, u"Jane"_s);
    EXPECT_EQ(lead.contact.lastName, u"Doe"_s);
    EXPECT_EQ(lead.contact.street, u"1 Main, Unit 2, 2A"_s);
    EXPECT_EQ(lead.contact.region, u"MI"_s);
    EXPECT_EQ(lead.customerId, u"C-1"_s);
    EXPECT_EQ(lead.timeframe, u"soon"_s);
    EXPECT_EQ(lead.comments, u"Customer comment"_s);
    EXPECT_EQ(lead.providerService, u"Leads"_s);
    EXPECT_TRUE(lead.warnings.empty());
}

TEST_F(RealAdf, TwoProspectsWithoutAnythingInThem)
{
    const auto prospects = prospectsIn(u"15-idknerdyshit-two-prospects.xml"_s);
    ASSERT_EQ(prospects.size(), 2U);

    EXPECT_EQ(prospects[0].requestDateText, u"one"_s);
    EXPECT_EQ(problemsOf(prospects[0]),
        (std::vector {UnreadableRequestDate, MissingContact, MissingVehicle}));
    EXPECT_FALSE(prospects[0].isResend);
    EXPECT_TRUE(prospects[1].isResend);
    EXPECT_EQ(prospects[1].rawDocument,
        u"<prospect status=\"resend\"><requestdate>two</requestdate></prospect>"_s);
}

TEST_F(RealAdf, AnEntityOfHtml)
{
    const auto prospects = prospectsIn(u"16-idknerdyshit-html-entity.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);

    EXPECT_EQ(prospects[0].comments, u"Jane &   Co"_s);
    EXPECT_EQ(prospects[0].contact.emails, (std::vector {u"a@example.com"_s}));
    EXPECT_EQ(
        problemsOf(prospects[0]), (std::vector {MissingRequestDate, MissingVehicle, RepairedText}));
}

TEST_F(RealAdf, WordsOutsideTheLists)
{
    const auto prospects = prospectsIn(u"17-idknerdyshit-bad-enums.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);
    const AdfProspect& lead = prospects[0];

    ASSERT_TRUE(lead.wanted);
    EXPECT_EQ(lead.wanted->make, u"X"_s);
    EXPECT_EQ(lead.wanted->condition, Condition::Unknown);
    EXPECT_EQ(lead.wanted->price, Money::fromCents(100));
    EXPECT_EQ(lead.sourceName, u"V"_s);
    EXPECT_EQ(problemsOf(lead),
        (std::vector {
            UnknownValue, UnknownValue, UnknownValue, MissingRequestDate, SourceFromVendor}));
}

TEST_F(RealAdf, AnImpossibleDate)
{
    const auto prospects = prospectsIn(u"18-idknerdyshit-bad-date-currency-country.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);

    EXPECT_EQ(prospects[0].requestDateText, u"9999-99-99T99:99:99"_s);
    EXPECT_FALSE(prospects[0].requestedAt);
    EXPECT_EQ(prospects[0].contact.country, u"USA"_s);
    EXPECT_EQ(problemsOf(prospects[0]), (std::vector {UnreadableRequestDate, SourceFromVendor}));
}

TEST_F(RealAdf, TheAttackIsRefused)
{
    const auto attack
        = readAdfFile(sharedData(u"adf/19-idknerdyshit-dtd-entity-attack.xml"_s), newYork());

    ASSERT_FALSE(attack);
    EXPECT_TRUE(errorText(attack.error()).contains(u"document type"_s));
    EXPECT_TRUE(errorText(attack.error()).startsWith(u"19-idknerdyshit"_s));
    EXPECT_FALSE(readAdfFile(sharedData(u"adf/00-adf-1.0-deterministic.dtd"_s), newYork()));
}

TEST_F(RealAdf, AnOffsetThatLacksADigit)
{
    const auto prospects = prospectsIn(u"20-wikipedia-bad-offset.xml"_s);
    ASSERT_EQ(prospects.size(), 1U);
    const AdfProspect& lead = prospects[0];

    EXPECT_EQ(utc(lead.requestedAt), u"2000-03-30T23:30:20Z"_s);
    EXPECT_EQ(lead.wanted->year, 2008);
    EXPECT_EQ(lead.contact.phones, (std::vector {u"323-223-3322"_s}));
    EXPECT_TRUE(lead.contact.emails.empty());
    EXPECT_EQ(problemsOf(lead), (std::vector {UnreadableEmail, SourceFromVendor}));
}

} // namespace
} // namespace lotboard::exchange
