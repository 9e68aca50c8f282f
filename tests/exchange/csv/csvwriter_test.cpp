#include "exchange/csv/csvwriter.h"

#include "csvfixture.h"
#include "exchange/csv/formulaguard.h"
#include "support/days.h"

#include <limits>
#include <random>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

/// What one row of `write` becomes.
template<class Write>
QByteArray rowOf(Write write)
{
    QByteArray bytes;
    CsvWriter writer(&bytes);
    write(writer);
    writer.endRow();
    EXPECT_TRUE(succeeded(writer.finish()));
    return bytes;
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(rowOf([](CsvWriter& w) { w.text(u"plain"_s).text(u"Doe, Jane"_s).text(u"6\""_s); }),
        "plain,\"Doe, Jane\",\"6\"\"\"\r\n");
    EXPECT_EQ(rowOf([](CsvWriter& w) { w.text(u"two\nlines"_s).text(u" blank "_s).text(u""_s); }),
        "\"two\nlines\",\" blank \",\r\n");
}

TEST(CsvWriter, QuotesATextThatWouldNameTheSeparator)
{
    EXPECT_EQ(rowOf([](CsvWriter& w) { w.text(u"sep=;"_s); }), "\"sep=;\"\r\n");
}

TEST(CsvWriter, GuardsTextsAndLeavesNumbers)
{
    EXPECT_EQ(rowOf([](CsvWriter& w) {
        w.text(u"=1+1"_s).text(u"＝1"_s).text(u"-5"_s).integer(-5).money(Money::fromCents(-5));
    }),
        "'=1+1,'＝1,'-5,-5,-0.05\r\n");
    EXPECT_EQ(rowOf([](CsvWriter& w) { w.text(u"=\"a\""_s); }), "\"'=\"\"a\"\"\"\r\n");
}

TEST(CsvWriter, WritesNumbersAndDaysTheSameEverywhere)
{
    EXPECT_EQ(rowOf([](CsvWriter& w) {
        w.integer(1234567).decimal(0.125, 2).decimal(-2.5, 4).money(Money::fromCents(123450));
    }),
        "1234567,0.12,-2.5000,1234.50\r\n");
    EXPECT_EQ(rowOf([](CsvWriter& w) {
        w.day(january(5)).localTime(january(5), 845).day(std::nullopt).money(std::nullopt).empty();
    }),
        "2024-01-05,2024-01-05 14:05,,,\r\n");
    EXPECT_EQ(rowOf([](CsvWriter& w) {
        w.decimal(std::numeric_limits<double>::quiet_NaN(), 2)
            .money(Money::fromCents(std::numeric_limits<std::int64_t>::min()));
    }),
        ",-92233720368547758.08\r\n");
}

TEST(CsvWriter, GivesTheFirstErrorOfItsSinkAndWritesNoMore)
{
    int calls = 0;
    CsvWriter writer([&calls](QByteArrayView) -> Status {
        ++calls;
        return Error {.code = Error::Code::DiskFull, .arguments = {u"x"_s}};
    });
    for (int i = 0; i < 100'000; ++i)
        writer.text(u"some text"_s).endRow();
    const Status status = writer.finish();

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Error::Code::DiskFull);
    EXPECT_EQ(calls, 1);
}

class CsvRoundTrip : public CsvFixture, public testing::WithParamInterface<unsigned>
{
};

std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> pieces {"a", "Jane", " ", ",", "\"", "\"\"", "\n", "\r\n",
        "\r", "=", "+", "-", "@", "'", "\t", ";", "|", "é", "王", "𝄞", "＝", "0", "1.5", "\uFEFF"};
    std::string text;
    for (auto length = random() % 8; length > 0; --length)
        text += pieces[random() % pieces.size()];
    return text;
}

TEST_P(CsvRoundTrip, GivesBackEveryTextThatWasWritten)
{
    std::mt19937 random(GetParam());
    const auto columns = 1 + random() % 6;
    std::vector<std::vector<std::string>> table;
    for (int row = 0; row < 300; ++row) {
        // A row without a value would be passed over.
        std::vector<std::string> cells {"row " + std::to_string(row)};
        for (std::size_t column = 0; column < columns; ++column)
            cells.push_back(randomText(random));
        table.push_back(cells);
    }
    QByteArray bytes;
    CsvWriter writer(&bytes);
    for (const auto& cells : table) {
        for (const std::string& cell : cells)
            writer.text(std::string_view(cell));
        writer.endRow();
    }
    ASSERT_TRUE(succeeded(writer.finish()));

    const auto rows = read(bytes, {.encoding = "UTF-8", .separator = ','});
    ASSERT_EQ(rows.size(), table.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        ASSERT_EQ(rows[row].problem, CsvProblem::None) << row;
        ASSERT_EQ(rows[row].fields.size(), table[row].size()) << row;
        for (std::size_t column = 0; column < table[row].size(); ++column)
            ASSERT_EQ(withoutFormulaGuard(rows[row].fields[column]), table[row][column]) << row;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, CsvRoundTrip, testing::Range(1U, 41U));

} // namespace
} // namespace lotboard::exchange
