#include "models/leads/leadconflictmodel.h"

#include "support/days.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// They moved the customer to another city and changed the phone; we changed phone and note.
struct Versions
{
    LeadForm original {};
    LeadForm theirs {};
    LeadForm ours {};

    Versions()
    {
        original.customer.city = u"Salem"_s;
        original.customer.phones = {{.asTyped = u"1"_s}};
        theirs = original;
        theirs.lead.version = 2;
        theirs.customer.city = u"Boston"_s;
        theirs.customer.phones = {{.asTyped = u"2"_s}};
        ours = original;
        ours.customer.phones = {{.asTyped = u"3"_s}};
        ours.lead.note = u"called twice"_s;
    }
};

} // namespace

TEST(LeadConflictModel, ShowsBothValuesWhereTheyDiffer)
{
    const Versions versions;
    LeadConflictModel model(
        leadFields({}, BusinessCalendar()), versions.original, versions.theirs, versions.ours);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, LeadConflictModel::FieldColumn).data().toString(), u"Phone"_s);
    EXPECT_EQ(model.index(0, LeadConflictModel::TheirsColumn).data().toString(), u"2"_s);
    EXPECT_EQ(model.index(0, LeadConflictModel::OursColumn).data().toString(), u"3"_s);
}

TEST(LeadConflictModel, KeepsWhatOnlyOneSideChanged)
{
    const Versions versions;
    const LeadConflictModel model(
        leadFields({}, BusinessCalendar()), versions.original, versions.theirs, versions.ours);

    const LeadForm resolved = model.resolved();

    EXPECT_EQ(resolved.customer.city, u"Boston"_s);
    EXPECT_EQ(resolved.customer.phones[0].asTyped, u"3"_s);
    EXPECT_EQ(resolved.lead.note, u"called twice"_s);
    EXPECT_EQ(resolved.lead.version, 2);
}

TEST(LeadConflictModel, TakesTheChoiceOfTheUser)
{
    const Versions versions;
    LeadConflictModel model(
        leadFields({}, BusinessCalendar()), versions.original, versions.theirs, versions.ours);

    model.setData(model.index(0, LeadConflictModel::TheirsColumn), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(model.resolved().customer.phones[0].asTyped, u"2"_s);

    model.chooseAll(LeadConflictModel::TheirsColumn);
    EXPECT_EQ(model.resolved(), versions.theirs);
}
