#pragma once

#include "support/storestory.h"

#include <string>

namespace lotboard {

/// Who goes how far on the way to a car.
struct Way
{
    bool isContacted = true;
    bool hasAppointment = true;
    bool comes = true;
    bool buys = true;
};

inline LeadId goesOneDay(
    StoreStory& story, const std::string& day, const StoreStory::LeadDetails& details, Way way)
{
    const LeadId lead = story.lead(story.keep(day + " 10:00"), details);
    if (way.isContacted)
        story.call(lead, story.keep(day + " 10:05"), {}, StoreStory::Answer::Spoke);
    if (way.hasAppointment)
        story.appointment(lead, story.keep(day + " 10:10"), story.keep(day + " 15:00"));
    if (way.comes)
        story.show(lead, story.keep(day + " 15:00"));
    if (way.buys)
        story.sale(story.keep(day), {.lead = lead, .frontCents = 1'000'00, .backCents = 500'00});
    return lead;
}

/// Forty leads in October, of which eight bought; forty in November, of whose half nobody heard
/// and three bought. What was lost came from AutoTrader.
inline StoreStory fallenContacts()
{
    StoreStory story;
    const StaffId ann = story.person("Ann");
    const SourceId website = story.source("Website");
    const SourceId autoTrader = story.source("AutoTrader");
    const auto month = [&](const std::string& name, int heardAtAutoTrader) {
        for (int i = 0; i < 20; ++i) {
            const std::string day
                = "2026-" + name + "-" + (i < 9 ? "0" : "") + std::to_string(i + 1);
            goesOneDay(
                story, day, {.source = website, .assignedTo = ann}, {true, i < 10, i < 6, i < 2});
            const bool isHeard = i < heardAtAutoTrader;
            goesOneDay(story, day, {.source = autoTrader, .assignedTo = ann},
                {isHeard, isHeard && i < 12, isHeard && i < 9, isHeard && i < 6});
        }
    };
    month("10", 20);
    month("11", 1);
    return story;
}

} // namespace lotboard
