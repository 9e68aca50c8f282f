#pragma once

#include "support/storestory.h"

namespace lotboard {

/// November 2026: of their two hundred leads of the website Ann reached 180, Bob and Cid 170 and
/// Dan 30. Eve had five leads.
inline StoreStory unequalPeople()
{
    StoreStory story;
    const SourceId website = story.source("Website");
    const auto leadsOf = [&](const char* name, int count, int reached) {
        const StaffId person = story.person(name);
        for (int i = 0; i < count; ++i) {
            const LeadId lead
                = story.lead("2026-11-02 10:00", {.source = website, .assignedTo = person});
            if (i < reached)
                story.call(lead, "2026-11-02 10:05", person, StoreStory::Answer::Spoke);
        }
    };
    leadsOf("Dan", 200, 30);
    leadsOf("Ann", 200, 180);
    leadsOf("Bob", 200, 170);
    leadsOf("Cid", 200, 170);
    leadsOf("Eve", 5, 0);
    return story;
}

} // namespace lotboard
