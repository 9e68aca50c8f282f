#include "services/audit/auditservice.h"

#include "services/lead/leadservice.h"
#include "services/people/staffservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A store where Priya made a lead on the 31st and lost it on the day after.
class AuditServiceTest : public testing::Test
{
protected:
    AuditServiceTest()
    {
        LeadForm form = leads.create(session, {.customer = {.lastName = u"Okafor"_s}})->value;
        workspace.clock().advance(24h);
        form.lead.status = LeadStatus::Lost;
        form.lead.assignedTo = priya.id;
        lead = leads.save(session, form)->value.lead.id;
    }

    std::vector<AuditEntry> entries(const AuditFilter& filter)
    {
        const auto page = audit.page(manager, filter);
        EXPECT_TRUE(succeeded(page));
        return page->entries;
    }

    TestWorkspace workspace;
    AuditService audit {*workspace};
    LeadService leads {*workspace};
    Staff priya = StaffService(*workspace).add(manager, {.name = u"Priya"_s})->value;
    Session session {.who = priya.id, .role = Role::Manager};
    LeadId lead {};
};

} // namespace

TEST_F(AuditServiceTest, TheNewestStandsFirstWithWhomItIsAboutAndTheNamesInIt)
{
    const auto page = audit.page(manager, {});

    ASSERT_TRUE(succeeded(page));
    ASSERT_EQ(page->entries.size(), 4U); // The person, the customer, the lead twice.
    const AuditEntry& newest = page->entries.front();
    EXPECT_EQ(newest.who, priya.id);
    EXPECT_EQ(newest.action, u"changed"_s);
    EXPECT_EQ(newest.entity, u"lead"_s);
    EXPECT_EQ(newest.subject, u"Okafor"_s);
    EXPECT_EQ(newest.before.value(u"status").toInt(), 0);
    EXPECT_EQ(newest.after.value(u"status").toInt(), 2);
    EXPECT_EQ(page->names.value(u"staff %1"_s.arg(priya.id.value)), u"Priya"_s);
    EXPECT_TRUE(page->isLast);
}

TEST_F(AuditServiceTest, CanBeAskedForOnePersonOneRecordOneLeadOrOneDay)
{
    EXPECT_EQ(entries({.who = priya.id}).size(), 3U);
    EXPECT_EQ(entries({.who = StaffId()}).size(), 1U);
    EXPECT_EQ(entries({.entity = u"lead"_s}).size(), 2U);
    EXPECT_EQ(entries({.entity = u"customer"_s, .row = 1}).size(), 1U);
    EXPECT_EQ(entries({.entity = u"customer"_s, .row = 2}).size(), 0U);
    EXPECT_EQ(entries({.lead = lead}).size(), 2U);
    EXPECT_EQ(entries({.days = Period {january(31), january(31)}}).size(), 3U);
    EXPECT_EQ(entries({.who = priya.id, .days = Period {january(31), january(31)}}).size(), 2U);
    EXPECT_EQ(entries({.days = Period {january(30), january(30)}}).size(), 0U);
}

TEST_F(AuditServiceTest, PagesFollowEachOtherWithoutAGapAndWithoutARepetition)
{
    for (int more = 0; more < AuditService::pageSize; ++more) {
        ASSERT_TRUE(
            succeeded(leads.logCommunication(session, {.lead = lead}))); // All in one second.
    }
    std::vector<std::int64_t> seen;
    std::optional<AuditEntry> last;
    bool isLast = false;
    while (!isLast) {
        const auto page = audit.page(manager, {}, last);
        ASSERT_TRUE(succeeded(page));
        ASSERT_LE(page->entries.size(), std::size_t {AuditService::pageSize});
        for (const AuditEntry& entry : page->entries)
            seen.push_back(entry.seq);
        last = page->entries.back();
        isLast = page->isLast;
    }

    ASSERT_EQ(seen.size(), 4U + AuditService::pageSize);
    for (std::size_t i = 0; i < seen.size(); ++i)
        EXPECT_EQ(seen[i], static_cast<std::int64_t>(seen.size() - i));
}
