#include "models/people/teammodel.h"

#include "support/days.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textAt(const TeamModel& model, int row, TeamModel::Column column)
{
    return model.index(row, column).data().toString();
}

std::vector<Staff> people()
{
    return {{.name = u"Ada"_s,
                .role = Role::Associate,
                .department = Department::Internet,
                .besides = {Right::ReadAllLeads, Right::ExportCustomers},
                .loginName = u"ada"_s,
                .passwordSetAt = std::chrono::sys_seconds(january(1)),
                .mustChoosePassword = true},
        {.name = u"Bob"_s, .activeTo = january(4)}, {.name = u"Grace"_s, .role = Role::Manager}};
}

} // namespace

TEST(TeamModel, SaysWhoSomebodyIsAndWhatTheyMay)
{
    TeamModel model;
    const QAbstractItemModelTester tester(&model);

    model.load(people(), january(5), false);

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(textAt(model, 0, TeamModel::NameColumn), u"Ada"_s);
    EXPECT_EQ(textAt(model, 0, TeamModel::DepartmentColumn), u"Internet"_s);
    EXPECT_EQ(textAt(model, 0, TeamModel::SignInColumn), u"As ada, chooses a password first"_s);
    EXPECT_EQ(
        textAt(model, 0, TeamModel::GrantsColumn), u"See everybody's leads, Export customers"_s);
    EXPECT_EQ(textAt(model, 1, TeamModel::GrantsColumn), u"Everything"_s);
    EXPECT_EQ(textAt(model, 1, TeamModel::SignInColumn), u"No"_s);
}

TEST(TeamModel, ShowsThoseWhoLeftWhenAskedToAndFainter)
{
    TeamModel model;

    model.load(people(), january(5), true);

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, 0).data(ToneRole).value<Tone>(), Tone::Muted);
    model.load(people(), january(4), false); // It is the last day: still there.
    EXPECT_EQ(model.rowCount(), 3);
}
