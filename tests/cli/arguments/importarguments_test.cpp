#include "cli/arguments/importarguments.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

TEST(ImportArguments, LeaveOpenWhatTheyDoNotSay)
{
    const auto request = parseImport({.filePath = u"leads.csv"_s});

    ASSERT_TRUE(succeeded(request));
    EXPECT_EQ(*request, (ImportRequest {.filePath = u"leads.csv"_s}));
}

TEST(ImportArguments, BecomeTheRequestThatTheyName)
{
    const auto request = parseImport({.filePath = u"leads.csv"_s,
        .kind = u"leads"_s,
        .columns = {u"received_at=Lead Date,email=#3"_s, u"phone="_s},
        .dateOrder = DateOrder::Dmy,
        .decimalMark = DecimalMark::Comma,
        .encoding = u"GB18030"_s,
        .separator = u"tab"_s});

    ASSERT_TRUE(succeeded(request));
    const ImportRequest expected {.filePath = u"leads.csv"_s,
        .fileType = ImportFileType::Csv,
        .kind = ImportKind::Leads,
        .csv = {.encoding = "GB18030", .separator = '\t'},
        .dateOrder = DateOrder::Dmy,
        .decimalMark = DecimalMark::Comma,
        .columns = {{.field = Field::ReceivedAt, .columnName = u"Lead Date"_s},
            {.field = Field::Email, .column = 2}, {.field = Field::Phone}}};
    EXPECT_EQ(*request, expected);
}

TEST(ImportArguments, TakeANumberForAColumnOnlyWithoutAHeader)
{
    const ImportArguments arguments {
        .filePath = u"a.csv"_s, .kind = u"leads"_s, .columns = {u"email=3"_s}};
    ImportArguments withoutHeader = arguments;
    withoutHeader.hasNoHeader = true;

    const auto named = parseImport(arguments);
    const auto numbered = parseImport(withoutHeader);

    ASSERT_TRUE(succeeded(named));
    ASSERT_TRUE(succeeded(numbered));
    EXPECT_EQ(named->columns.at(0), (ColumnChoice {.field = Field::Email, .columnName = u"3"_s}));
    EXPECT_EQ(numbered->columns.at(0), (ColumnChoice {.field = Field::Email, .column = 2}));
    EXPECT_EQ(numbered->hasHeader, false);
}

TEST(ImportArguments, LetAColumnHaveACommaInItsName)
{
    const auto request
        = parseImport({.filePath = u"a.csv"_s, .columns = {u"full_name=Last, First,email=Mail"_s}});

    ASSERT_TRUE(succeeded(request));
    ASSERT_EQ(request->columns.size(), 2U);
    EXPECT_EQ(request->columns[0].columnName, u"Last, First"_s);
    EXPECT_EQ(request->columns[1].columnName, u"Mail"_s);
}

TEST(ImportArguments, AreAdfWhereTheySaySo)
{
    const auto request = parseImport({.filePath = u"leads.xml"_s, .kind = u"adf"_s});

    ASSERT_TRUE(succeeded(request));
    EXPECT_EQ(request->fileType, ImportFileType::Adf);
}

namespace {

struct ImportRefusal
{
    const char* name = "";
    ImportArguments arguments {};
    const char* says = "";
};

void PrintTo(const ImportRefusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class RefusedImportArguments : public testing::TestWithParam<ImportRefusal>
{
};

} // namespace

TEST_P(RefusedImportArguments, SayWhatWasNotUnderstood)
{
    const auto request = parseImport(GetParam().arguments);

    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(errorText(request.error()).contains(QString::fromUtf8(GetParam().says)))
        << errorText(request.error()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, RefusedImportArguments,
    testing::Values(ImportRefusal {"UnknownKind", {.kind = u"lead"_s}, "Did you mean: leads"},
        ImportRefusal {"MistypedField", {.kind = u"leads"_s, .columns = {u"recieved_at=Date"_s}},
            "Did you mean: received_at"},
        ImportRefusal {"FieldOfAnotherKind", {.kind = u"staff"_s, .columns = {u"front_gross=A"_s}},
            "An import of staff has no field “front_gross”"},
        ImportRefusal {"NoEqualsSign", {.columns = {u"Lead Date"_s}}, "FIELD=COLUMN"},
        ImportRefusal {"LongSeparator", {.separator = u";;"_s}, "one character"}),
    [](const auto& suite) { return std::string(suite.param.name); });
