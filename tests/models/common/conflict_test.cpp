#include "models/common/conflict.h"

#include "models/leads/leadfields.h"

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

    Conflict<LeadForm> conflict() const
    {
        return {leadFields({}, BusinessCalendar()), original, theirs, ours};
    }
};

} // namespace

TEST(Conflict, ShowsBothValuesWhereTheyDiffer)
{
    const auto rows = Versions().conflict().rows();

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].title, u"Phone"_s);
    EXPECT_EQ(rows[0].first, u"2"_s);
    EXPECT_EQ(rows[0].second, u"3"_s);
}

TEST(Conflict, KeepsWhatOnlyOneSideChanged)
{
    const auto conflict = Versions().conflict();

    const LeadForm resolved = conflict.resolved(conflict.rows());

    EXPECT_EQ(resolved.customer.city, u"Boston"_s);
    EXPECT_EQ(resolved.customer.phones[0].asTyped, u"3"_s);
    EXPECT_EQ(resolved.lead.note, u"called twice"_s);
    EXPECT_EQ(resolved.lead.version, 2);
}

TEST(Conflict, TakesTheChoiceOfTheUser)
{
    const Versions versions;
    const auto conflict = versions.conflict();
    SideBySideModel model(u"theirs"_s, u"ours"_s, conflict.rows());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setData(model.index(0, SideBySideModel::FirstColumn), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(conflict.resolved(model.rows()).customer.phones[0].asTyped, u"2"_s);

    model.chooseAll(SideBySideModel::FirstColumn);
    EXPECT_EQ(conflict.resolved(model.rows()), versions.theirs);
    model.chooseAll(SideBySideModel::SecondColumn);
    EXPECT_EQ(conflict.resolved(model.rows()).customer.city, u"Salem"_s);
}
