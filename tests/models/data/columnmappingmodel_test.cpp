#include "models/data/columnmappingmodel.h"

#include "models/data/importwords.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using exchange::Field;
using exchange::ImportKind;

namespace {

std::vector<PreviewColumn> leadColumns()
{
    return {{.name = u"Name"_s, .samples = {u"Ada"_s}, .field = Field::FullName, .confidence = 1},
        {.name = u"When"_s, .samples = {u"1/2/2024"_s}, .content = exchange::ContentKind::Day},
        {.name = u"Via"_s, .field = Field::Source, .confidence = 0.4}};
}

int columnOf(const std::vector<ColumnChoice>& choices, Field field)
{
    for (const ColumnChoice& choice : choices) {
        if (choice.field == field)
            return choice.column;
    }
    return -2;
}

} // namespace

TEST(ColumnMappingModel, ShowsWhatEachColumnHoldsAndHowSureThatIs)
{
    ColumnMappingModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.load(ImportKind::Leads, leadColumns());

    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, ColumnMappingModel::ConfidenceColumn), u"sure"_s);
    EXPECT_EQ(text(1, ColumnMappingModel::FieldColumn), u"Leave out"_s);
    EXPECT_EQ(text(2, ColumnMappingModel::ConfidenceColumn), u"a guess"_s);
    EXPECT_EQ(text(1, ColumnMappingModel::SamplesColumn), u"1/2/2024 (dates)"_s);
}

TEST(ColumnMappingModel, MovesAFieldToTheColumnThatIsChosenForIt)
{
    ColumnMappingModel model;
    model.load(ImportKind::Leads, leadColumns());

    model.setData(model.index(1, ColumnMappingModel::FieldColumn), static_cast<int>(Field::Source),
        ColumnMappingModel::FieldRole);

    EXPECT_EQ(columnOf(model.choices(), Field::Source), 1);
    EXPECT_EQ(model.index(2, ColumnMappingModel::FieldColumn).data().toString(), u"Leave out"_s);
}

TEST(ColumnMappingModel, LeavesNothingToBeFoundOut)
{
    ColumnMappingModel model;
    model.load(ImportKind::Leads, leadColumns());
    model.choose(0, {});

    const auto choices = model.choices();

    EXPECT_EQ(choices.size(), exchange::importFields(ImportKind::Leads).size());
    EXPECT_EQ(columnOf(choices, Field::FullName), -1);
}

TEST(ColumnMappingModel, SaysWhatIsMissingUntilItIsChosen)
{
    ColumnMappingModel model;
    model.load(ImportKind::Leads, leadColumns());
    ASSERT_FALSE(model.missingFields().empty());
    const QString text = missingFieldsText(ImportKind::Leads, model.missingFields());
    EXPECT_TRUE(text.contains(fieldText(Field::ReceivedAt)));

    model.choose(1, Field::ReceivedAt);

    EXPECT_TRUE(model.missingFields().empty());
}
