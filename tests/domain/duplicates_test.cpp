#include "domain/duplicates.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds now {std::chrono::hours(24 * 1000)};

KnownCustomer quietFor(std::chrono::days days, LeadStatus status = LeadStatus::Open)
{
    return {.customer = {.lead = {1}, .leadStatus = status}, .lastActiveAt = now - days};
}

} // namespace

TEST(ContinuesEpisode, WhileTheLeadIsNotQuietForLong)
{
    EXPECT_TRUE(continuesEpisode(quietFor(std::chrono::days(89)), now, 90));
    EXPECT_FALSE(continuesEpisode(quietFor(std::chrono::days(90)), now, 90));
}

TEST(ContinuesEpisode, AfterItWasLostNotLongAgo)
{
    EXPECT_TRUE(continuesEpisode(quietFor(std::chrono::days(3), LeadStatus::Lost), now, 90));
}

TEST(ContinuesEpisode, NotAfterASaleAndNotWithWhatWasNoLead)
{
    for (const LeadStatus status : {LeadStatus::Sold, LeadStatus::Invalid, LeadStatus::Duplicate})
        EXPECT_FALSE(continuesEpisode(quietFor(std::chrono::days(1), status), now, 90));
    EXPECT_FALSE(continuesEpisode(KnownCustomer(), now, 90));
}
