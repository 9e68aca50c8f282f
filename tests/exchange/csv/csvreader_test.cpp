#include "exchange/csv/csvreader.h"

#include "csvfixture.h"

#include <QStringEncoder>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;
using Rows = std::vector<ReadRow>;

class CsvReaderTest : public CsvFixture
{
};

TEST_F(CsvReaderTest, ReadsEveryKindOfLineEnd)
{
    const Rows expected {{1, {"a", "b"}}, {2, {"1", "2"}}, {3, {"3", "4"}}};

    EXPECT_EQ(read("a,b\n1,2\n3,4\n"), expected);
    EXPECT_EQ(read("a,b\r\n1,2\r\n3,4\r\n"), expected);
    EXPECT_EQ(read("a,b\r1,2\r3,4\r"), expected);
    EXPECT_EQ(read("a,b\n1,2\r\n3,4"), expected);
}

TEST_F(CsvReaderTest, KeepsLineBreaksAndSeparatorsInQuotes)
{
    const Rows rows = read("a,b\n\"one\r\ntwo, \"\"three\"\"\",x\n\"\",\"y\"\n");

    EXPECT_EQ(rows, (Rows {{1, {"a", "b"}}, {2, {"one\r\ntwo, \"three\"", "x"}}, {4, {"", "y"}}}));
}

TEST_F(CsvReaderTest, ForgivesQuotesInTheMiddleOfText)
{
    EXPECT_EQ(read("a,b\n6\" bore,x\n\"Jane\" Doe,y\na, \"b, c\" \n"),
        (Rows {
            {1, {"a", "b"}}, {2, {"6\" bore", "x"}}, {3, {"Jane Doe", "y"}}, {4, {"a", "b, c"}}}));
}

TEST_F(CsvReaderTest, PassesOverRowsWithoutAnyValue)
{
    EXPECT_EQ(read("\n\na,b\n\n,\n\" \",\n1,2\n\n"), (Rows {{3, {"a", "b"}}, {7, {"1", "2"}}}));
}

TEST_F(CsvReaderTest, ReportsAnUnclosedQuoteAndGoesOnWithTheNextLine)
{
    const Rows rows = read("a,b\n1,\"two\n3,four\n\"5\",\"six\"\n7,\"eight");

    EXPECT_EQ(rows,
        (Rows {{1, {"a", "b"}}, {2, {}, CsvProblem::UnclosedQuote}, {3, {"3", "four"}},
            {4, {"5", "six"}}, {5, {}, CsvProblem::UnclosedQuote}}));
}

TEST_F(CsvReaderTest, FindsAnUnclosedQuoteWhereNoOtherQuoteFollows)
{
    const Rows rows = read("a,b\n1,\"two\n3,four\n5,six\n");

    EXPECT_EQ(rows,
        (Rows {{1, {"a", "b"}}, {2, {}, CsvProblem::UnclosedQuote}, {3, {"3", "four"}},
            {4, {"5", "six"}}}));
}

TEST_F(CsvReaderTest, FindsAnUnclosedQuoteInAFileLargerThanItsBuffers)
{
    QByteArray text = "a,b\n1,\"two\n";
    for (int i = 0; i < 200'000; ++i)
        text += "3,some more text\n";
    const Rows rows = read(text);

    ASSERT_EQ(rows.size(), 200'002U);
    EXPECT_EQ(rows[1], (ReadRow {2, {}, CsvProblem::UnclosedQuote}));
    EXPECT_EQ(rows.back(), (ReadRow {200'002, {"3", "some more text"}}));
}

TEST_F(CsvReaderTest, AllowsAFieldOfTheGreatestLengthAndNoLonger)
{
    for (const char* quote : {"", "\""}) {
        const QByteArray longest = quote + QByteArray(csvFieldLimit, 'x') + quote;
        const QByteArray tooLong = quote + QByteArray(csvFieldLimit + 1, 'x') + quote;
        const Rows rows = read("a,b\n1," + longest + "\n2," + tooLong + "\n3,x\n");

        ASSERT_EQ(rows.size(), 4U);
        EXPECT_EQ(rows[1].fields.at(1).size(), csvFieldLimit);
        EXPECT_EQ(rows[2], (ReadRow {3, {}, CsvProblem::FieldTooLong}));
        EXPECT_EQ(rows[3], (ReadRow {4, {"3", "x"}}));
    }
}

TEST_F(CsvReaderTest, DropsALineThatNeverEndsAndReadsTheNext)
{
    const QByteArray endless(20 * 1024 * 1024, 'x');
    const QByteArray manyColumns = QByteArray("x,").repeated(8 * 1024 * 1024);
    const Rows rows = read("a,b\n" + endless + "\n1,2\n" + manyColumns + "\r\n3,4\n");

    EXPECT_EQ(rows,
        (Rows {{1, {"a", "b"}}, {2, {}, CsvProblem::FieldTooLong}, {3, {"1", "2"}},
            {4, {}, CsvProblem::TooManyColumns}, {5, {"3", "4"}}}));
}

TEST_F(CsvReaderTest, AllowsAsManyColumnsAsThereMayBeAndNoMore)
{
    const QByteArray most = QByteArray("x,").repeated(csvColumnLimit - 1) + "x\n";
    const Rows rows = read(most + "x," + most);

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].fields.size(), csvColumnLimit);
    EXPECT_EQ(rows[1], (ReadRow {2, {}, CsvProblem::TooManyColumns}));
}

TEST_F(CsvReaderTest, ReportsValuesForWhichThereIsNoColumn)
{
    auto reader = CsvReader::open(written("a,b\n1\n1,2,,\n1,2,3\n"));
    ASSERT_TRUE(succeeded(reader));
    ASSERT_TRUE(*reader->next());
    reader->expectColumns(2);

    EXPECT_EQ(allRows(*reader),
        (Rows {{2, {"1"}}, {3, {"1", "2"}}, {4, {}, CsvProblem::MoreFieldsThanHeader}}));
    EXPECT_EQ(reader->row().field(1), "") << "a short row has empty fields";
}

TEST_F(CsvReaderTest, RewindsToTheFirstRow)
{
    auto reader = CsvReader::open(written("sep=;\na;b\n1;2\n"));
    ASSERT_TRUE(succeeded(reader));
    const Rows first = allRows(*reader);
    ASSERT_TRUE(succeeded(reader->rewind()));

    EXPECT_EQ(allRows(*reader), first);
    EXPECT_EQ(first, (Rows {{2, {"a", "b"}}, {3, {"1", "2"}}}));
}

TEST_F(CsvReaderTest, StopsWhenCancelled)
{
    JobControl control;
    auto reader = CsvReader::open(written("a,b\n1,2\n"), {}, &control);
    ASSERT_TRUE(succeeded(reader));
    ASSERT_TRUE(*reader->next());
    control.cancel();
    const auto more = reader->next();

    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, Error::Code::Cancelled);
}

struct EncodingCase
{
    const char* name;
    QByteArray bytes;
    QByteArray encoding;
    std::string text;
};

class CsvEncoding : public CsvFixture, public testing::WithParamInterface<EncodingCase>
{
};

TEST_P(CsvEncoding, IsFoundOut)
{
    auto reader = CsvReader::open(written(GetParam().bytes));
    ASSERT_TRUE(succeeded(reader));
    const Rows rows = allRows(*reader);

    EXPECT_EQ(reader->format().encoding, GetParam().encoding);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].fields.at(0), "name");
    EXPECT_EQ(rows[1].fields.at(0), GetParam().text);
}

QByteArray utf16(QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(
        encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(u"name,x\r\nReneé 王𝄞,1\r\n"_s);
}

INSTANTIATE_TEST_SUITE_P(Of, CsvEncoding,
    testing::Values(EncodingCase {"Ascii", "name,x\nRene,1\n", "UTF-8", "Rene"},
        EncodingCase {"Utf8", "name,x\nRené,1\n", "UTF-8", "René"},
        EncodingCase {"Utf8WithMark", "\xEF\xBB\xBFname,x\nRené,1\n", "UTF-8", "René"},
        EncodingCase {"Utf16Le", utf16(QStringConverter::Utf16LE, true), "UTF-16LE", "Reneé 王𝄞"},
        EncodingCase {"Utf16Be", utf16(QStringConverter::Utf16BE, true), "UTF-16BE", "Reneé 王𝄞"},
        EncodingCase {
            "Utf16LeWithoutMark", utf16(QStringConverter::Utf16LE, false), "UTF-16LE", "Reneé 王𝄞"},
        EncodingCase {
            "Utf16BeWithoutMark", utf16(QStringConverter::Utf16BE, false), "UTF-16BE", "Reneé 王𝄞"},
        EncodingCase {
            "Windows1252", "name,x\nRen\xE9 O\x92Hara,1\n", "windows-1252", "René O’Hara"},
        EncodingCase {"MacRoman", "name,x\nRen\x8E M\x9Fller,1\n", "macintosh", "René Müller"},
        EncodingCase {"Gb18030", "name,x\n\xCD\xF5\xD0\xA1\xC3\xF7,1\n", "GB18030", "王小明"}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

TEST_F(CsvReaderTest, FindsTheEncodingOfAnAccentFarDownTheFile)
{
    const QByteArray plain = QByteArray("Rene,1\n").repeated(200'000);
    const Rows rows = read("name,x\n" + plain + "Ren\xE9,1\n");

    EXPECT_EQ(rows.back().fields.at(0), "René");
}

TEST_F(CsvReaderTest, DoesNotBreakACharacterAtTheEndOfABlock)
{
    // An odd length moves the two bytes of é over every boundary of blocks.
    const QByteArray row = "René and Renée,1\n";
    QByteArray text = "name,x\n";
    for (int i = 0; i < 60'000; ++i)
        text += row;
    const Rows rows = read(text);

    ASSERT_EQ(rows.size(), 60'001U);
    for (std::size_t i = 1; i < rows.size(); ++i)
        ASSERT_EQ(rows[i].fields.at(0), "René and Renée") << i;
}

TEST_F(CsvReaderTest, ReplacesWhatIsNotUtf8WhenToldThatItIs)
{
    const Rows rows = read("name,x\nRen\xE9,1\n", {.encoding = "UTF-8"});

    EXPECT_EQ(rows.at(1).fields.at(0), "Ren\uFFFD");
}

TEST_F(CsvReaderTest, RefusesAnEncodingThatDoesNotExist)
{
    const auto reader = CsvReader::open(written("a,b\n"), {.encoding = "no-such-thing"});

    ASSERT_FALSE(reader);
    EXPECT_TRUE(errorText(reader.error()).contains(u"encoding"_s));
}

struct SeparatorCase
{
    const char* name;
    QByteArray text;
    char separator;
};

class CsvSeparator : public CsvFixture, public testing::WithParamInterface<SeparatorCase>
{
};

TEST_P(CsvSeparator, IsFoundOut)
{
    const auto reader = CsvReader::open(written(GetParam().text));
    ASSERT_TRUE(succeeded(reader));
    EXPECT_EQ(reader->format().separator, GetParam().separator);
}

INSTANTIATE_TEST_SUITE_P(Of, CsvSeparator,
    testing::Values(SeparatorCase {"Comma", "a,b\n1,2\n", ','},
        SeparatorCase {"SemicolonWithDecimalCommas", "a;b\n1,5;2,5\n3,5;4,5\n", ';'},
        SeparatorCase {"Tab", "a\tb\n1, 2\t3\n", '\t'}, SeparatorCase {"Pipe", "a|b\n1|2\n", '|'},
        SeparatorCase {"Caret", "a^b\n1^2\n", '^'}, SeparatorCase {"Colon", "a:b\n1:2\n", ':'},
        SeparatorCase {"CommaBeforeColonsOfTimes", "at,by\n10:30,x\n11:45,y\n", ','},
        SeparatorCase {"OneColumn", "name\nJane\nJoe\n", ','},
        SeparatorCase {"CommaWithSemicolonsInNotes", "a,b\n1,\"x; y\"\n2,z\n", ','},
        SeparatorCase {"NamedInTheFirstLine", "sep=|\na,b|c\n", '|'},
        SeparatorCase {"SemicolonBelowATitle", "Sold log\n\na;b;c\n1,5;2;3\n", ';'},
        SeparatorCase {"TabBelowATitleWithACommaAndAPeriod",
            "Sold log, all\nOct 1, 2026\na\tb\tc\n1\t2\t3\n4\t5\t6\n", '\t'}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

struct RefusalCase
{
    const char* name;
    QByteArray bytes;
    const char* word;
};

class CsvRefusal : public CsvFixture, public testing::WithParamInterface<RefusalCase>
{
};

TEST_P(CsvRefusal, SaysWhatTheFileIs)
{
    const auto reader = CsvReader::open(written(GetParam().bytes));

    ASSERT_FALSE(reader);
    EXPECT_TRUE(errorText(reader.error()).contains(QLatin1String(GetParam().word)))
        << errorText(reader.error()).toStdString();
    EXPECT_TRUE(errorText(reader.error()).startsWith(u"table.csv"_s));
}

INSTANTIATE_TEST_SUITE_P(Of, CsvRefusal,
    testing::Values(RefusalCase {"Nothing", "", "empty"},
        RefusalCase {"OldSpreadsheet", "\xD0\xCF\x11\xE0\xA1\xB1", "spreadsheet"},
        RefusalCase {"Workbook", "PK\x03\x04xl/workbook.xml", "Excel workbook"},
        RefusalCase {"Pdf", "%PDF-1.4 ...", "PDF"},
        RefusalCase {"WebPage", "\n <HTML><table><tr>", "web page"},
        RefusalCase {"Xml", "<?xml version=\"1.0\"?><adf/>", "ADF"},
        RefusalCase {"Picture", "\x89PNG\r\n", "picture"},
        RefusalCase {"Zeros", QByteArray("a,b\n\0\0\0\0c", 9), "not a text file"}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

TEST_F(CsvReaderTest, RefusesAFolderAndAFileThatIsNotThere)
{
    const auto folder = CsvReader::open(m_folder.path());
    const auto nothing = CsvReader::open(m_folder.filePath(u"nothing.csv"_s));

    ASSERT_FALSE(folder);
    EXPECT_TRUE(errorText(folder.error()).contains(u"not a file"_s));
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, Error::Code::CannotRead);
}

} // namespace
} // namespace lotboard::exchange
