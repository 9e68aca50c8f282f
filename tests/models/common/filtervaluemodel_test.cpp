#include "models/common/filtervaluemodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using metrics::Dimension;

namespace {

std::vector<metrics::DimensionValue> sources()
{
    return {{Dimension::Source, QStringLiteral("1"), QStringLiteral("Website")},
        {Dimension::Source, QStringLiteral("2"), QStringLiteral("Referral")},
        {Dimension::Source, QString(), QString()}};
}

} // namespace

TEST(FilterValueModel, TicksTheKeysOfTheFilterAndNamesWhatIsNone)
{
    FilterValueModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setValues(sources(), {QStringLiteral("2")});

    EXPECT_EQ(model.index(0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(model.index(2).data().toString(), QStringLiteral("No source"));
}

TEST(FilterValueModel, GivesTheTickedKeysAndKeepsThoseThatCannotBeSeen)
{
    FilterValueModel model;
    model.setValues(sources(), {QStringLiteral("99")});

    EXPECT_TRUE(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.tickedKeys(), QStringList({QStringLiteral("99"), QString()}));

    model.clearTicks();
    EXPECT_TRUE(model.tickedKeys().isEmpty());
}
