#include "services/workspace.h"

#include "services/lead/leadservice.h"

#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadForm formOf(const QString& name)
{
    return {.lead = {.receivedAt = std::chrono::sys_seconds(january(30))},
        .customer = {.lastName = name}};
}

} // namespace

TEST(Workspace, RefusesAFileThatIsNotThere)
{
    const FixedClock clock {std::chrono::sys_seconds(january(1))};

    const auto opened = Workspace::open(u"/no/such/store.lotboard"_s, clock);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotFound);
}

TEST(Workspace, HasTheNumbersOfASavedChangeWhenTheCallReturns)
{
    TestWorkspace workspace;

    ASSERT_TRUE(succeeded(LeadService(*workspace).create(Session::manager(), formOf(u"Ada"_s))));

    EXPECT_EQ(metrics::leadCount(*workspace->facts()), 1);
}

TEST(Workspace, FollowsWhatAnotherProgramWrote)
{
    TestWorkspace mine;
    const auto theirs = Workspace::open(mine.path(), mine.clock());
    ASSERT_TRUE(succeeded(theirs));
    ASSERT_TRUE(succeeded(LeadService(**theirs).create(Session::manager(), formOf(u"Grace"_s))));

    const auto change = mine->catchUp();

    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(metrics::leadCount(*mine->facts()), 1);
    EXPECT_TRUE(mine->catchUp()->isEmpty());
}

TEST(Workspace, TellsItsOwnerAfterTheNumbersArePublished)
{
    TestWorkspace workspace;
    QSignalSpy published(&*workspace, &Workspace::factsPublished);
    QSignalSpy changed(&*workspace, &Workspace::changed);

    const auto created = LeadService(*workspace).create(Session::manager(), formOf(u"Ada"_s));

    ASSERT_TRUE(succeeded(created));
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() >= 2; })); // The first: loading.
    EXPECT_EQ(published.count(), changed.count());
    const auto change = changed.back().front().value<FactChange>();
    EXPECT_EQ(change.leads, std::vector {created->value.lead.id});
}
