#include "adffixture.h"

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;
using enum AdfProblem;

constexpr auto jane = "<customer><contact><name part=\"full\">Jane Doe</name>"
                      "<email>jane@example.com</email></contact></customer>";

QByteArray adf(const QByteArray& inside)
{
    return "<adf><prospect>" + inside + jane + "</prospect></adf>";
}

/// Whatever else is wrong: Jane has arrived.
void expectJane(const AdfProspect& prospect)
{
    EXPECT_EQ(prospect.contact.firstName, u"Jane"_s);
    EXPECT_EQ(prospect.contact.lastName, u"Doe"_s);
    EXPECT_EQ(prospect.contact.emails, (std::vector {u"jane@example.com"_s}));
}

struct BrokenCase
{
    const char* name;
    QByteArray document;
};

class BrokenAdf : public testing::TestWithParam<BrokenCase>
{
};

TEST_P(BrokenAdf, StillGivesItsLead)
{
    expectJane(onlyProspectOf(GetParam().document));
}

INSTANTIATE_TEST_SUITE_P(Cases, BrokenAdf,
    testing::Values(BrokenCase {"UpperCase",
                        "<ADF><PROSPECT><CUSTOMER><CONTACT><NAME PART=\"full\">Jane Doe</NAME>"
                        "<EMAIL>JANE@EXAMPLE.COM</EMAIL></CONTACT></CUSTOMER></PROSPECT></ADF>"},
        BrokenCase {"TwoPrologs",
            QByteArray("<?ADF VERSION \u201C1.0\u201D?><?xml version=\"1.0\"?>" + adf("<?adf?>"))},
        BrokenCase {"CurlyQuotes",
            QByteArray(adf("<vehicle interest=\u201Cbuy\u201D status=\u2018new\u2019/>"))},
        BrokenCase {"AttributesWithoutQuotes",
            "<adf><prospect><contact><name part=first>Jane</name><name part=last>Doe</name>"
            "<email preferredcontact>jane@example.com</email></contact></prospect></adf>"},
        BrokenCase {"TheSameAttributeTwice", adf("<vehicle status=\"new\" status=\"used\"/>")},
        BrokenCase {"Namespaces",
            "<a:adf><a:prospect xmlns:b=\"x\"><a:customer><b:contact><name>Jane Doe</name>"
            "<a:email>jane@example.com</a:email></b:contact></a:customer></a:prospect></a:adf>"},
        BrokenCase {"BareAmpersand", adf("<comments>Smith & Sons &foo; &#0; a<b 3 < 4</comments>")},
        BrokenCase {"MissingEndTags",
            "<adf><prospect><customer><contact><name part=\"full\">Jane Doe</name>"
            "<email>jane@example.com</email></prospect></adf>"},
        BrokenCase {"SurplusEndTags", adf("</vehicle></x></customer>")},
        BrokenCase {"MissingBracket",
            "<adf><prospect><contact<name>Jane Doe</name><email>jane@example.com</email>"
            "</contact></prospect></adf>"},
        BrokenCase {
            "CutInTheMiddle", QByteArray("<adf><prospect>") + jane + "<vehicle><year>2024</ye"},
        BrokenCase {"OpenCharacterData",
            QByteArray("<adf><prospect>") + jane + "<comments><![CDATA[call me </comments>"},
        BrokenCase {"WithoutAdf", QByteArray("<prospect>") + jane + "</prospect>"},
        BrokenCase {"TextAround", "Dear dealer,\n" + adf("") + "\nRegards, 5 < 6"},
        BrokenCase {"InAnHtmlBody",
            "<!DOCTYPE html><html><body><p>New lead<br>" + adf("") + "</body></html>"},
        BrokenCase {"InAnHtmlComment", "<html><!-- " + adf("") + " --></html>"},
        BrokenCase {"EscapedInHtml",
            "<html><pre>"
                + QString::fromUtf8(adf("<vehicle status=\"new\"/>")).toHtmlEscaped().toUtf8()
                + "</pre></html>"},
        BrokenCase {"EverythingElseIsNonsense",
            adf("<id/><requestdate>soon</requestdate><vehicle interest=\"?\"><year>x</year>"
                "<vin>1</vin><price>call</price></vehicle><vehicle/><blah><blah/></blah>")}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

TEST(AdfReader, ATradeInIsNeverTheWantedCar)
{
    const auto lead = onlyProspectOf(adf("<vehicle interest=\"trade-in\"><make>Kia</make></vehicle>"
                                         "<vehicle interest=\"sell\"><make>Fiat</make></vehicle>"
                                         "<vehicle interest=\"lease\"><make>Ford</make></vehicle>"
                                         "<vehicle><make>Audi</make></vehicle>"));
    ASSERT_TRUE(lead.wanted);
    EXPECT_EQ(lead.wanted->make, u"Ford"_s);
    EXPECT_EQ(lead.wanted->interest, AdfInterest::Lease);
    ASSERT_EQ(lead.tradeIns.size(), 1U);
    EXPECT_EQ(lead.tradeIns[0].make, u"Kia"_s);

    EXPECT_FALSE(
        onlyProspectOf(adf("<vehicle interest=\"trade-in\"><make>Kia</make></vehicle>")).wanted);
}

TEST(AdfReader, TheWordsForNothingAreNothing)
{
    const auto lead = onlyProspectOf(
        "<adf><prospect><id>null</id><vehicle><make>Unknown</make><model>None</model>"
        "<price>0.00</price></vehicle><contact><name>Jane</name><phone>null</phone>"
        "<email>mailto:</email><address><city>NULL</city></address></contact>"
        "<comments>None</comments></prospect></adf>");

    EXPECT_FALSE(lead.wanted);
    EXPECT_EQ(lead.externalId, u""_s);
    EXPECT_EQ(lead.contact.city, u""_s);
    EXPECT_EQ(lead.comments, u""_s);
    EXPECT_TRUE(lead.contact.phones.empty());
    EXPECT_TRUE(lead.contact.emails.empty());
    EXPECT_TRUE(hasWarning(lead, MissingReach));
    EXPECT_FALSE(hasWarning(lead, UnreadableEmail));
}

TEST(AdfReader, ReadsOtherNamesOfAddressParts)
{
    const auto lead = onlyProspectOf("<adf><prospect><contact><name>Doe, Jane</name><address>"
                                     "<state>DE</state><zipcode>19707</zipcode></address>"
                                     "<phone type=\"fax\">302-555-0101</phone>"
                                     "<phone type=\"home\">302-555-0100</phone>"
                                     "<phone type=\"cellphone\" preferredcontact=\"1\">302-555-0102"
                                     "</phone></contact></prospect></adf>");

    EXPECT_EQ(lead.contact.firstName, u"Jane"_s);
    EXPECT_EQ(lead.contact.region, u"DE"_s);
    EXPECT_EQ(lead.contact.postalCode, u"19707"_s);
    EXPECT_EQ(lead.contact.phones, (std::vector {u"302-555-0102"_s, u"302-555-0100"_s}));
}

TEST(AdfReader, FindsTheVinInTheComments)
{
    const auto lead
        = onlyProspectOf(adf("<comments>VIN: 1HGCM82633A004352<br />Color: red<br>Stock: 12"
                             "</comments><vehicle><make>Honda</make></vehicle>"));

    EXPECT_EQ(lead.wanted->vin, u"1HGCM82633A004352"_s);
    EXPECT_EQ(lead.comments, u"VIN: 1HGCM82633A004352\nColor: red\nStock: 12"_s);
    EXPECT_TRUE(hasWarning(lead, VinFromComments));
    EXPECT_FALSE(hasWarning(
        onlyProspectOf(adf("<comments>Number 12345678901234567</comments>")), VinFromComments));
}

TEST(AdfReader, MakesLinesOfBreaksInCharacterData)
{
    const auto lead = onlyProspectOf(
        adf("<comment><![CDATA[<b>Budget:</b> 20k & less<br />Term: 60<br/>]]></comment>"));

    EXPECT_EQ(lead.comments, u"Budget: 20k & less\nTerm: 60"_s);
}

TEST(AdfReader, TakesADateWithoutZoneAsTheStoresTime)
{
    const auto lead = onlyProspectOf(adf("<requestdate>05/28/26 9:05 AM</requestdate>"));

    EXPECT_EQ(utc(lead.requestedAt), u"2026-05-28T13:05:00Z"_s);
    EXPECT_TRUE(hasWarning(lead, RequestDateWithoutZone));
}

TEST(AdfReader, ABusinessHasOneName)
{
    const auto lead = onlyProspectOf("<adf><prospect><contact><name type=\"business\">Doe Fleet, "
                                     "Inc.</name></contact></prospect></adf>");

    EXPECT_EQ(lead.contact.kind, CustomerKind::Business);
    EXPECT_EQ(lead.contact.lastName, u"Doe Fleet, Inc."_s);
    EXPECT_EQ(lead.contact.firstName, u""_s);
}

TEST(AdfReader, RefusesWhatHoldsNoLead)
{
    for (const QByteArray& document :
        {QByteArray("hello"), QByteArray("<adf></adf>"), QByteArray("<adfoo/>"), QByteArray()}) {
        const auto prospects = readAdf(document, newYork());
        ASSERT_FALSE(prospects) << document.toStdString();
        EXPECT_TRUE(errorText(prospects.error()).contains(u"no ADF lead"_s));
    }
}

TEST(AdfReader, CountsALeadInPlainAndHtmlPartOnce)
{
    const QByteArray mail = "From: lead@example.com\r\nTo: store@example.com\r\n"
                            "Date: Tue, 26 May 2026 10:22:11 -0500 (CDT)\r\n"
                            "Content-Type: multipart/alternative;\r\n boundary=\"b1\"\r\n\r\n"
                            "preamble\r\n--b1\r\nContent-Type: text/plain\r\n\r\n"
        + adf("") + "\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>" + adf("")
        + "</html>\r\n--b1--\r\n";
    const auto lead = onlyProspectOf(mail);

    expectJane(lead);
    EXPECT_EQ(utc(lead.requestedAt), u"2026-05-26T15:22:11Z"_s);
    EXPECT_TRUE(hasWarning(lead, UsedMailDate));
}

TEST(AdfReader, KeepsTwoLikeLeadsOfOneDocument)
{
    const QByteArray prospect = QByteArray("<prospect>") + jane + "</prospect>";

    EXPECT_EQ(prospectsOf("<adf>" + prospect + prospect + "</adf>").size(), 2U);
    EXPECT_EQ(prospectsOf("<adf>" + prospect + "</adf> <adf>" + prospect + "</adf>").size(), 2U);
    EXPECT_EQ(prospectsOf("<adf><prospect>" + prospect + "</adf>").size(), 2U)
        << "an end tag of a prospect is missing";
}

struct TransferCase
{
    const char* name;
    QByteArray headers;
    QByteArray body;
};

class MailedAdf : public testing::TestWithParam<TransferCase>
{
};

TEST_P(MailedAdf, IsDecoded)
{
    const auto lead = onlyProspectOf("From: a@example.com\nSubject: lead\nMIME-Version: 1.0\n"
        + GetParam().headers + "\n\n" + GetParam().body);

    EXPECT_EQ(lead.contact.lastName, u"Müller"_s);
}

const QByteArray mueller = "<adf><prospect><contact><name part=\"last\">Müller</name></contact>"
                           "</prospect></adf>";

INSTANTIATE_TEST_SUITE_P(Cases, MailedAdf,
    testing::Values(TransferCase {"Plain", "Content-Type: application/xml; charset=UTF-8", mueller},
        TransferCase {"Latin1", "Content-Type: text/plain; charset=\"iso-8859-1\"",
            QString::fromUtf8(mueller).toLatin1()},
        TransferCase {"Latin1WithoutCharset", "Content-Type: text/plain",
            QString::fromUtf8(mueller).toLatin1()},
        TransferCase {"Base64", "Content-Type: application/xml\nContent-Transfer-Encoding: base64",
            mueller.toBase64()},
        TransferCase {"QuotedPrintable",
            "Content-Type: text/xml; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
            "<adf><prospect><contact><name part=3D\"last\">M=C3=BCl=\r\nler</name></contact>"
            "</prospect></adf>"},
        TransferCase {"NestedParts", "Content-Type: multipart/mixed; boundary=outer",
            "--outer\nContent-Type: multipart/related; boundary=inner\n\n--inner\n"
            "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--inner\n"
            "Content-Type: application/xml; name=lead.xml\n\n"
                + mueller + "\n--inner--\n--outer--\n"},
        TransferCase {"Forwarded", "Content-Type: message/rfc822",
            "From: b@example.com\nContent-Type: text/plain; charset=utf-8\n\n" + mueller}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

// --- attacks: each of these must end at once ---

struct AttackCase
{
    const char* name;
    QByteArray document;
    const char* word;
};

class AdfAttack : public testing::TestWithParam<AttackCase>
{
};

TEST_P(AdfAttack, IsRefused)
{
    const auto prospects = readAdf(GetParam().document, newYork());

    ASSERT_FALSE(prospects);
    EXPECT_TRUE(errorText(prospects.error()).contains(QLatin1String(GetParam().word)))
        << errorText(prospects.error()).toStdString();
}

QByteArray manyAttributes(int count)
{
    QByteArray tag = "<adf><prospect";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=\"\"";
    return tag + "/></adf>";
}

INSTANTIATE_TEST_SUITE_P(Cases, AdfAttack,
    testing::Values(AttackCase {"DocumentType", "<!DOCTYPE adf SYSTEM \"http://x/\">" + adf(""),
                        "document type"},
        AttackCase {"EntityWithinHtml",
            "<!DOCTYPE html [<!ENTITY a \"x\">]><html>" + adf("") + "</html>", "document type"},
        AttackCase {"DocumentTypeWithin", adf("<!DOCTYPE x>"), "document type"},
        AttackCase {"Depth", "<adf><prospect>" + QByteArray("<a>").repeated(100'000), "nested"},
        AttackCase {"Attributes", manyAttributes(100'000), "attributes"},
        AttackCase {
            "Tags", "<adf><prospect>" + QByteArray("<a/>").repeated(600'000), "more elements"},
        AttackCase {
            "Text", adf("<comments>" + QByteArray(2 * 1024 * 1024, 'x') + "</comments>"), "text"},
        AttackCase {"Size", QByteArray(33 * 1024 * 1024, 'x'), "larger"}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

TEST(AdfReader, IsNotSlowedDownByRepetition)
{
    // Each is a few megabytes; in quadratic time it would take hours.
    for (const QByteArray& piece : {QByteArray("<"), QByteArray("&"), QByteArray("<adf "),
             QByteArray("</x>"), QByteArray("<!--"), QByteArray("<![CDATA["), QByteArray("<?"),
             QByteArray("<a b='"), QByteArray("&amp"), QByteArray("--b\n"), QByteArray("<br"),
             QByteArray("<phone>1</phone>"), QByteArray("<comments>x</comments>"),
             QByteArray("<email>x</email>")}) {
        const QByteArray document = adf(piece.repeated(1'000'000 / piece.size()));
        (void)readAdf(document, newYork());
        (void)readAdf(piece.repeated(2'000'000 / piece.size()), newYork());
    }
    SUCCEED() << "the time limit of the test is the check";
}

TEST(AdfReader, SurvivesEveryCutOfADocument)
{
    const QByteArray whole
        = adf("<id source=\"x\">1</id><comments><![CDATA[a & b]]> &eacute;</comments>"
              "<vehicle interest=\"buy\"><!-- c --><year>2024</year></vehicle>");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto prospects = readAdf(whole.first(length), newYork());
        const bool hasEmail = length > whole.indexOf("</email>");
        ASSERT_TRUE(prospects || !hasEmail) << length;
    }
}

TEST(LooksLikeAdf, TellsLeadsFromTables)
{
    EXPECT_TRUE(looksLikeAdf("<?xml version=\"1.0\"?>\n<ADF>"));
    EXPECT_TRUE(looksLikeAdf("From: x@example.com\nSubject: New lead\n\n"));
    EXPECT_FALSE(looksLikeAdf("From,To,Date\n1,2,3\n"));
    EXPECT_FALSE(looksLikeAdf("name,phone\n"));
}

TEST(AdfWarning, IsASentenceOfItsOwn)
{
    for (int i = 0; i <= static_cast<int>(BrokenEnd); ++i) {
        const AdfWarning warning {static_cast<AdfProblem>(i), u"customer/contact"_s, u"50%1"_s};
        const QString text = adfWarningText(warning);
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(u"%2"_s)) << text.toStdString();
    }
}

} // namespace
} // namespace lotboard::exchange
