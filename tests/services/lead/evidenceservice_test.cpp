#include "services/lead/evidenceservice.h"

#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const Period month {january(1), january(31)};

} // namespace

TEST(EvidenceService, CountsContactsByHowTheyAreKnown)
{
    TestWorkspace workspace;
    const LeadId lead = LeadService(*workspace)
                            .create(manager,
                                {.lead = {.receivedAt = workspace.clock().now()},
                                    .customer = {.lastName = u"Raman"_s}})
                            ->value.lead.id;
    const auto log = [&](Channel channel, TouchResult result) {
        LeadLog(*workspace)
            .log(manager, {.lead = lead, .channel = channel, .result = result})
            .value();
    };
    log(Channel::Call, TouchResult::NotReached);
    log(Channel::Call, TouchResult::Reached);
    log(Channel::Call, TouchResult::Reached);
    log(Channel::Text, TouchResult::Reached);

    const auto counts = EvidenceService(*workspace).counts(manager, month);

    ASSERT_TRUE(succeeded(counts));
    EXPECT_EQ(*counts,
        (std::vector<EvidenceCount> {
            {ContactEvidence::Spoke, 2}, {ContactEvidence::StaffSays, 1}}));
    EXPECT_TRUE(EvidenceService(*workspace).counts(manager, {january(1), january(30)})->empty());
}

TEST(EvidenceService, IsForWhoeverSeesAllLeads)
{
    TestWorkspace workspace;

    const auto counts
        = EvidenceService(*workspace).counts({.who = StaffId {1}, .role = Role::Associate}, month);

    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error().code, Error::Code::Forbidden);
}
