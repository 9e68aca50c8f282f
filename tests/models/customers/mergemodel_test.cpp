#include "models/customers/mergemodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const Customer first {.id = {1},
    .version = 3,
    .firstName = u"Priya"_s,
    .lastName = u"Raman"_s,
    .phones = {{u"+12125550148"_s, u"(212) 555-0148"_s}},
    .city = u"New Haven"_s};
const Customer second {.id = {2},
    .firstName = u"P."_s,
    .lastName = u"Raman"_s,
    .phones = {{u"+12125550148"_s, u"212 555 0148"_s}, {u"+12035550199"_s, u"203 555 0199"_s}},
    .emails = {u"priya@example.com"_s},
    .doNotContact = true};

int rowOf(const MergeModel& model, const QString& title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, MergeModel::FieldColumn).data().toString() == title)
            return row;
    }
    return -1;
}

bool isKept(const MergeModel& model, const QString& title, int column)
{
    return model.index(rowOf(model, title), column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

bool check(MergeModel& model, const QString& title, int column, Qt::CheckState state)
{
    return model.setData(
        model.index(rowOf(model, title), column), static_cast<int>(state), Qt::CheckStateRole);
}

} // namespace

TEST(MergeModel, AsksOnlyWhereTheyDiffer)
{
    MergeModel model(first, second);
    const QAbstractItemModelTester tester(&model);

    EXPECT_GE(rowOf(model, u"First name"_s), 0);
    EXPECT_FALSE(check(model, u"Last name or business"_s, MergeModel::SecondColumn, Qt::Checked));
    EXPECT_EQ(rowOf(MergeModel({.lastName = u"A"_s}, {.lastName = u"B"_s}), u"Phone"_s), -1);
    EXPECT_EQ(model.index(rowOf(model, u"E-mail"_s), MergeModel::FirstColumn).data(), u"(empty)"_s);
}

TEST(MergeModel, KeepsAtFirstWhatIsLikelyRight)
{
    const MergeModel model(first, second);

    const Customer merged = model.merged();

    EXPECT_EQ(merged.id, first.id);
    EXPECT_EQ(merged.version, first.version);
    EXPECT_EQ(merged.firstName, u"Priya"_s);
    ASSERT_EQ(merged.phones.size(), 2U);
    EXPECT_EQ(merged.phones[0].asTyped, u"(212) 555-0148"_s);
    EXPECT_EQ(merged.phones[1].asTyped, u"203 555 0199"_s);
    EXPECT_EQ(merged.emails, second.emails);
    EXPECT_EQ(merged.city, u"New Haven"_s);
    EXPECT_TRUE(merged.doNotContact);
}

TEST(MergeModel, TakesOneOfTwoWhereOnlyOneCanBeKept)
{
    MergeModel model(first, second);

    EXPECT_TRUE(check(model, u"First name"_s, MergeModel::SecondColumn, Qt::Checked));

    EXPECT_FALSE(isKept(model, u"First name"_s, MergeModel::FirstColumn));
    EXPECT_EQ(model.merged().firstName, u"P."_s);
    // Clicking the chosen one leaves it chosen.
    EXPECT_TRUE(check(model, u"First name"_s, MergeModel::SecondColumn, Qt::Unchecked));
    EXPECT_TRUE(isKept(model, u"First name"_s, MergeModel::SecondColumn));
}

TEST(MergeModel, LeavesAwayTheNumbersOfOneSide)
{
    MergeModel model(first, second);

    EXPECT_TRUE(check(model, u"Phone"_s, MergeModel::SecondColumn, Qt::Unchecked));
    EXPECT_EQ(model.merged().phones, first.phones);

    EXPECT_TRUE(check(model, u"Phone"_s, MergeModel::SecondColumn, Qt::Checked));
    EXPECT_TRUE(check(model, u"Phone"_s, MergeModel::FirstColumn, Qt::Unchecked));
    EXPECT_EQ(model.merged().phones, second.phones);
    // One of the two stays.
    EXPECT_TRUE(check(model, u"Phone"_s, MergeModel::SecondColumn, Qt::Unchecked));
    EXPECT_TRUE(isKept(model, u"Phone"_s, MergeModel::SecondColumn));
}

TEST(MergeModel, HasNothingToChooseInTheNamesOfFields)
{
    MergeModel model(first, second);

    EXPECT_FALSE(check(model, u"Phone"_s, MergeModel::FieldColumn, Qt::Checked));
}

TEST(MergeModel, KeepsWhatWasChosenWhereNothingChangedMeanwhile)
{
    MergeModel before(first, second);
    check(before, u"First name"_s, MergeModel::SecondColumn, Qt::Checked);
    check(before, u"Phone"_s, MergeModel::SecondColumn, Qt::Unchecked);
    Customer moved = first;
    moved.city = u"Boston"_s;

    const MergeModel again(moved, second, before.rows());

    EXPECT_EQ(again.merged().firstName, u"P."_s);
    EXPECT_EQ(again.merged().phones, first.phones);
    EXPECT_EQ(again.changedRow(), rowOf(again, u"Address, changed meanwhile"_s));
    EXPECT_FALSE(MergeModel(first, second, before.rows()).changedRow());
}

TEST(MergeModel, ShowsBothValuesOfWhatChangedMeanwhileAndAsksAnew)
{
    MergeModel before(first, second);
    check(before, u"Phone"_s, MergeModel::SecondColumn, Qt::Unchecked);
    Customer other = second;
    other.phones[1] = {u"+12035550177"_s, u"203 555 0177"_s};
    other.emails.clear();
    other.street = u"5 Elm St"_s;

    MergeModel again(first, other, before.rows());

    const QString phone = u"Phone, changed meanwhile"_s;
    ASSERT_GE(rowOf(again, phone), 0);
    EXPECT_EQ(again.index(rowOf(again, phone), MergeModel::SecondColumn).data(),
        u"212 555 0148, 203 555 0177 · before: 212 555 0148, 203 555 0199"_s);
    EXPECT_EQ(
        again.index(rowOf(again, phone), MergeModel::FirstColumn).data(), u"(212) 555-0148"_s);
    EXPECT_TRUE(isKept(again, phone, MergeModel::SecondColumn));
    EXPECT_TRUE(check(again, phone, MergeModel::SecondColumn, Qt::Unchecked));
    EXPECT_EQ(again.merged().phones, first.phones);
    // What is filled in only now was empty before.
    EXPECT_EQ(
        again.index(rowOf(again, u"Address, changed meanwhile"_s), MergeModel::SecondColumn).data(),
        u"5 Elm St · before: (empty)"_s);
}
