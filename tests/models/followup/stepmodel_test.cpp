#include "models/followup/stepmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(StepModel, ANewStepIsACallOnTheDayAfterTheLast)
{
    StepModel model;
    const QAbstractItemModelTester tester(&model);

    model.add();
    model.setData(model.index(0, StepModel::DayColumn), 3, Qt::EditRole);
    model.add();

    ASSERT_EQ(model.steps().size(), 2U);
    EXPECT_EQ(model.steps()[1].day, 4);
    EXPECT_EQ(model.steps()[1].channel, Channel::Call);
    EXPECT_FALSE(model.steps()[1].what.isEmpty());
}

TEST(StepModel, WhatIsTypedIsWhatTheStepIs)
{
    StepModel model;
    const QAbstractItemModelTester tester(&model);
    model.load({{.id = {4}, .version = 2, .day = 1, .what = u"Call"_s}});

    model.setData(
        model.index(0, StepModel::ChannelColumn), static_cast<int>(Channel::Email), Qt::EditRole);
    model.setData(model.index(0, StepModel::WhatColumn), u"Send the offer"_s, Qt::EditRole);

    const CadenceStep expected {
        .id = {4}, .version = 2, .day = 1, .channel = Channel::Email, .what = u"Send the offer"_s};
    EXPECT_EQ(model.steps(), std::vector {expected});
    EXPECT_EQ(model.index(0, StepModel::ChannelColumn).data().toString(), u"E-mail"_s);
}

TEST(StepModel, TakesOutTheStepThatIsMeantAndNoOther)
{
    StepModel model;
    const QAbstractItemModelTester tester(&model);
    model.load({{.id = {1}}, {.id = {2}}, {.id = {3}}});

    model.remove(1);
    model.remove(7);

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.steps()[1].id, CadenceStepId {3});
}
