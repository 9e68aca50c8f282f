#pragma once

#include "support/storestory.h"

#include <string>

namespace lotboard {

/// Eighty leads of Mondays in November at half past nine. Forty are called after three minutes and
/// thirty of them answer; forty at five in the afternoon, of whom ten answer. Two more nobody
/// calls.
inline StoreStory fastAndSlowAnswers()
{
    StoreStory story;
    const StaffId ann = story.person("Ann");
    const SourceId website = story.source("Website");
    const auto called = [&](const std::string& day, const char* time, bool answers) {
        const LeadId lead = story.lead(story.keep(day + " 09:30"), {.source = website});
        story.call(lead, story.keep(day + time), ann,
            answers ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    };
    for (const char* day : {"2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"}) {
        for (int i = 0; i < 10; ++i) {
            called(day, " 09:33", i < 7 || (i == 7 && std::string(day) < "2026-11-10"));
            called(day, " 17:00", i < 2 || (i == 2 && std::string(day) < "2026-11-10"));
        }
    }
    story.lead("2026-11-03 09:30", {.source = website});
    story.lead("2026-11-03 09:40", {.source = website});
    return story;
}

} // namespace lotboard
