#include "cli/output/listing.h"

#include "support/printing.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace lotboard::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days day = 2026y / 10 / 21;

Listing listing()
{
    return {.columns = {{.id = u"name"_s, .title = u"Name"_s},
                {.id = u"count"_s, .title = u"Count"_s, .isNumber = true},
                {.id = u"share"_s, .title = u"Share"_s, .isNumber = true},
                {.id = u"amount"_s, .title = u"Amount"_s, .isNumber = true},
                {.id = u"on"_s, .title = u"On"_s}, {.id = u"at"_s, .title = u"At"_s}},
        .rows = {{u"=1+1"_s, std::int64_t {12}, ReportNumber {.value = 61.26, .decimals = 1},
                     Money::fromCents(-1205), day, ReportTime {.day = day, .minute = 545}},
            {u"Ann"_s, {}, {}, {}, {}, {}}},
        .notes = {u"A note."_s}};
}

} // namespace

TEST(Listing, AsATableShowsADashForNothingAndTheNotesBelow)
{
    EXPECT_EQ(QString::fromUtf8(listingBytes(listing(), OutputFormat::Table)),
        u"Name  Count  Share  Amount  On          At\n"
        "────────────────────────────────────────────────────────\n"
        "=1+1     12   61.3  -12.05  2026-10-21  2026-10-21 09:05\n"
        "Ann       –      –       –  –           –\n"
        "\n"
        "A note.\n"_s);
}

TEST(Listing, AsCsvGuardsFormulasAndLeavesNothingEmpty)
{
    EXPECT_EQ(QString::fromUtf8(listingBytes(listing(), OutputFormat::Csv)),
        u"name,count,share,amount,on,at\r\n"
        "'=1+1,12,61.3,-12.05,2026-10-21,2026-10-21 09:05\r\n"
        "Ann,,,,,\r\n"_s);
}

TEST(Listing, AsJsonIsAnArrayOfObjectsWithTypedValues)
{
    const QJsonArray rows
        = QJsonDocument::fromJson(listingBytes(listing(), OutputFormat::Json)).array();

    ASSERT_EQ(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    EXPECT_EQ(first[u"name"_s], u"=1+1"_s);
    EXPECT_EQ(first[u"count"_s], 12);
    EXPECT_EQ(first[u"share"_s], 61.26);
    EXPECT_EQ(first[u"amount"_s], -12.05);
    EXPECT_EQ(first[u"on"_s], u"2026-10-21"_s);
    EXPECT_EQ(first[u"at"_s], u"2026-10-21 09:05"_s);
    EXPECT_TRUE(rows[1].toObject()[u"count"_s].isNull());
}
