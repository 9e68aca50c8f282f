#pragma once

#include "support/fallencontacts.h"

namespace lotboard {

/// November 2026. AutoTrader cost 4,000, 1,000 of it for a campaign with ten of its forty leads,
/// and labour of 2,000; four bought. Of ten referrals, which cost nothing, eight bought. CarGurus
/// (2,000, sixty leads), TrueCar (100, five leads) and a billboard (3,000) sold nothing.
inline StoreStory costlySources()
{
    StoreStory story;
    const SourceId autoTrader = story.source("AutoTrader");
    const CampaignId push = story.campaign("November push", autoTrader);
    const SourceId referral = story.source("Referral");
    const SourceId carGurus = story.source("CarGurus");
    const SourceId trueCar = story.source("TrueCar");
    const SourceId billboard = story.source("Billboard");
    for (int i = 0; i < 40; ++i) {
        const CampaignId campaign = i < 10 ? push : CampaignId {};
        goesOneDay(story, "2026-11-03", {.source = autoTrader, .campaign = campaign},
            {i < 20, i < 10, i < 8, i < 4});
    }
    for (int i = 0; i < 10; ++i)
        goesOneDay(story, "2026-11-04", {.source = referral}, {true, true, true, i < 8});
    for (int i = 0; i < 60; ++i)
        goesOneDay(story, "2026-11-05", {.source = carGurus}, {i < 30, false, false, false});
    for (int i = 0; i < 5; ++i)
        goesOneDay(story, "2026-11-06", {.source = trueCar}, {false, false, false, false});
    const char* const month = "2026-11-01..2026-11-30";
    story.spend(autoTrader, month, 3'000'00);
    story.spend(autoTrader, month, 1'000'00, SpendCategory::Media, push);
    story.spend(autoTrader, month, 2'000'00, SpendCategory::Labour);
    story.spend(carGurus, month, 2'000'00);
    story.spend(trueCar, month, 100'00);
    story.spend(billboard, month, 3'000'00);
    return story;
}

} // namespace lotboard
