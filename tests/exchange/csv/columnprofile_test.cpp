#include "exchange/csv/columnprofile.h"

#include "csvfixture.h"
#include "support/shareddata.h"

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

ColumnProfile profileOf(const std::vector<std::string_view>& values)
{
    ColumnProfile profile;
    for (const std::string_view value : values)
        profile.add(value);
    return profile;
}

TEST(ColumnProfile, OneDateBeyondTheTwelfthSettlesTheOrder)
{
    const auto american = profileOf({"2/1/2021", "3/4/2021", "3/13/2021"});
    const auto european = profileOf({"2/1/2021", "3/4/2021", "13/3/2021"});

    EXPECT_EQ(american.dateOrder(), DateOrder::Mdy);
    EXPECT_TRUE(american.isDateOrderCertain());
    EXPECT_EQ(european.dateOrder(), DateOrder::Dmy);
    EXPECT_TRUE(european.isDateOrderCertain());
}

TEST(ColumnProfile, SaysThatDatesAreAmbiguousAndTakesTheAmericanOrder)
{
    const auto profile = profileOf({"2/1/2021", "3/4/2021", "12/12/2021"});

    EXPECT_EQ(profile.kind(), ContentKind::Day);
    EXPECT_EQ(profile.dateOrder(), DateOrder::Mdy);
    EXPECT_FALSE(profile.isDateOrderCertain());
}

TEST(ColumnProfile, DatesWithTheYearInFrontNeedNoOrder)
{
    const auto profile = profileOf({"2021-02-01", "2021-03-04T10:00:00Z", "1 Feb 2021"});

    EXPECT_EQ(profile.kind(), ContentKind::Instant);
    EXPECT_TRUE(profile.isDateOrderCertain());
}

TEST(ColumnProfile, TwoDigitYearsInFrontAreFound)
{
    const auto profile = profileOf({"98/02/13", "98/11/30", "99/01/31"});

    EXPECT_EQ(profile.dateOrder(), DateOrder::Ymd);
    EXPECT_TRUE(profile.isDateOrderCertain());
}

TEST(ColumnProfile, NumbersOfDaysAreFoundOverTheWholeColumn)
{
    EXPECT_EQ(profileOf({"45292", "45293.604166666664", "44000"}).dateOrder(), DateOrder::Serial);
    EXPECT_TRUE(profileOf({"45292", "45293"}).isDateOrderCertain());
    EXPECT_EQ(profileOf({"45292", "1/2/2024", "1/13/2024"}).dateOrder(), DateOrder::Mdy);
    EXPECT_EQ(profileOf({"19999", "60001", "7"}).dateOrder(), DateOrder::Mdy);
    EXPECT_EQ(profileOf({"45292", "45293"}).kind(), ContentKind::Integer);
    EXPECT_EQ(profileOf({"45292.604166666664"}).kind(), ContentKind::Decimal);
}

TEST(ColumnProfile, DecimalMarkFollowsTheValuesThatCanBeReadOneWayOnly)
{
    EXPECT_EQ(profileOf({"1,234.56", "12"}).decimalMark(), DecimalMark::Point);
    EXPECT_EQ(profileOf({"1.234,56", "12"}).decimalMark(), DecimalMark::Comma);
    EXPECT_EQ(profileOf({"1.234", "12,5"}).decimalMark(), DecimalMark::Comma);
    EXPECT_EQ(profileOf({"1 234,56 €"}).decimalMark(), DecimalMark::Comma);
    EXPECT_EQ(profileOf({"0.125"}).decimalMark(), DecimalMark::Point);
    EXPECT_TRUE(profileOf({"0,125"}).isDecimalMarkCertain());
    EXPECT_EQ(profileOf({"0,125"}).decimalMark(), DecimalMark::Comma);
    EXPECT_EQ(profileOf({"1,234", "5,678"}).decimalMark(), DecimalMark::Point);
    EXPECT_FALSE(profileOf({"1,234", "5,678"}).isDecimalMarkCertain());
    EXPECT_TRUE(profileOf({"12", "13"}).isDecimalMarkCertain());
}

struct KindCase
{
    ContentKind kind {};
    std::vector<std::string_view> values {};
};

class ColumnKind : public testing::TestWithParam<KindCase>
{
};

TEST_P(ColumnKind, IsThatOfMostValues)
{
    EXPECT_EQ(profileOf(GetParam().values).kind(), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(Cases, ColumnKind,
    testing::Values(KindCase {ContentKind::Empty, {"", " ", "null"}},
        KindCase {ContentKind::Text, {"Jane", "Joe", "12"}},
        KindCase {ContentKind::Day, {"2/1/2021", "", "2/13/2021"}},
        KindCase {ContentKind::Instant, {"2/1/2021 10:15 AM", "2/13/2021 9:00 PM"}},
        KindCase {ContentKind::Integer, {"1", "2,000", "-3"}},
        KindCase {ContentKind::Decimal, {"1", "2.5", "3"}},
        KindCase {ContentKind::Money, {"$1", "2.5", "(3.00)"}},
        KindCase {ContentKind::Percent, {"50%", "12.5 %"}},
        KindCase {ContentKind::YesNo, {"Yes", "No", "yes"}},
        KindCase {ContentKind::Email, {"a@b.com", "c.d@e.org"}},
        KindCase {ContentKind::Phone,
            {"(302) 555-0100", "302-555-0101", "3025550102", "+1 302 555 0103"}},
        KindCase {ContentKind::Vin, {"1GNDT13W5V2200000", "1HGCM82633A004352"}}));

/// The profile of each column of a real file, by its header.
std::map<std::string, ColumnProfile> profilesOf(const QString& path)
{
    std::map<std::string, ColumnProfile> profiles;
    auto reader = CsvReader::open(sharedData(path));
    EXPECT_TRUE(succeeded(reader));
    if (!reader)
        return profiles;
    const auto rows = allRows(*reader);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].fields.size(); ++column)
            profiles[rows[0].fields.at(column)].add(rows[row].fields[column]);
    }
    return profiles;
}

TEST(ColumnProfile, ReadsTheRebatesOfDelaware)
{
    LOTBOARD_NEED_SHARED_DATA(u"delaware"_s);
    const auto profiles = profilesOf(u"delaware/de_rebates_no_demographics.csv"_s);

    const ColumnProfile& date = profiles.at("Date of Purchase");
    EXPECT_EQ(date.filledCount(), 515);
    EXPECT_EQ(date.kind(), ContentKind::Day);
    EXPECT_EQ(date.dateOrder(), DateOrder::Mdy);
    EXPECT_TRUE(date.isDateOrderCertain());
    EXPECT_EQ(profiles.at("Rebate Amount").kind(), ContentKind::Money);
    EXPECT_EQ(profiles.at("Lease?").kind(), ContentKind::YesNo);
    EXPECT_EQ(profiles.at("Year").kind(), ContentKind::Integer);
    EXPECT_EQ(profiles.at("Dealership").kind(), ContentKind::Text);
}

TEST(ColumnProfile, ReadsThePipelineOfMaven)
{
    LOTBOARD_NEED_SHARED_DATA(u"maven"_s);
    const auto profiles = profilesOf(u"maven/sales_pipeline.csv"_s);

    EXPECT_EQ(profiles.at("opportunity_id").filledCount(), 8800);
    EXPECT_EQ(profiles.at("close_date").kind(), ContentKind::Day);
    EXPECT_EQ(profiles.at("close_date").dateOrder(), DateOrder::Mdy);
    EXPECT_TRUE(profiles.at("close_date").isDateOrderCertain());
    EXPECT_EQ(profiles.at("close_value").kind(), ContentKind::Integer);
}

TEST(ColumnProfile, ReadsTheSpendOfMarketing)
{
    LOTBOARD_NEED_SHARED_DATA(u"marketing"_s);
    const auto profiles = profilesOf(u"marketing/marketing_A_us_dates.csv"_s);

    EXPECT_EQ(profiles.at("c_date").dateOrder(), DateOrder::Mdy);
    EXPECT_TRUE(profiles.at("c_date").isDateOrderCertain());
    EXPECT_EQ(profiles.at("mark_spent").kind(), ContentKind::Decimal);
    EXPECT_EQ(profiles.at("mark_spent").decimalMark(), DecimalMark::Point);
}

} // namespace
} // namespace lotboard::exchange
