#include "services/followup/plans.h"
#include "services/import/importfixture.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<std::string>;

class ImportedFollowUps : public ImportTest
{
protected:
    using Kind = exchange::ImportKind;

    ImportedFollowUps()
    {
        EXPECT_TRUE(succeeded(
            m_plans.save(m_session, threeSteps(u"Web"_s, {addSource(*m_workspace, u"Web"_s).id}))));
        m_clock.advance(std::chrono::hours(2));
    }

    static QByteArray leads()
    {
        return "Lead ID,Received,Name,Phone,Source,Status\n"
               "A1,2024-01-31 07:00,Ada Lovelace,212-555-0101,Web,Open\n"
               "A2,2024-01-31 07:30,Bob Hope,212-555-0102,Web,Lost\n"
               "A3,2023-11-02 09:30,Cy Young,212-555-0103,Web,Open\n"
               "A4,2024-01-31 07:40,Di Day,212-555-0104,Door,Open\n";
    }
    static QByteArray calls(const QByteArray& result)
    {
        return "Activity Date,Lead ID,Direction,Comm Type,Interaction Result\n"
               "2024-01-31 11:00,A1,Outbound,Call,"
            + result + "\n";
    }

    CadenceService m_plans {*m_workspace};
    const Lines m_open {"Call 01-31 open", "Write 02-01 open", "Call again 02-05 open"};
};

} // namespace

TEST_F(ImportedFollowUps, NewLeadsOfASourceGetItsPlanAndUndoingTheImportTakesItAway)
{
    const auto report = import(Kind::Leads, leads());

    EXPECT_EQ(tasksOf(*m_workspace, {1}), m_open);
    EXPECT_EQ(count("task"), 3);
    ASSERT_TRUE(succeeded(m_service->undo(m_session, report.batch)));
    EXPECT_EQ(count("task"), 0);
    EXPECT_EQ(count("lead"), 0);
}

TEST_F(ImportedFollowUps, AnImportedContactEndsThePlanAndUndoingGoesOnWithIt)
{
    import(Kind::Leads, leads());
    m_clock.advance(std::chrono::hours(5));

    import(Kind::Communications, calls("Left message"));
    EXPECT_EQ(tasksOf(*m_workspace, {1}), m_open);
    const auto report = import(Kind::Communications, calls("Spoke"));

    EXPECT_EQ(tasksOf(*m_workspace, {1}),
        (Lines {"Call 01-31 skipped", "Write 02-01 skipped", "Call again 02-05 skipped"}));
    ASSERT_TRUE(succeeded(m_service->undo(m_session, report.batch)));
    EXPECT_EQ(tasksOf(*m_workspace, {1}), m_open);
}
