#pragma once

#include "support/storestory.h"

#include <map>
#include <string>

namespace lotboard {

/// First calls of one hour of each day.
struct HourOfCalls
{
    int calls = 0;
    int answered = 0;
};

/// Leads of "Website" of a week in November 2026, called once: on each day from Monday to Friday so
/// many at each full hour.
inline StoreStory callsOfAWeek(const std::map<int, HourOfCalls>& byHour)
{
    StoreStory story;
    const SourceId website = story.source("Website");
    for (int day = 2; day <= 6; ++day) {
        const std::string date = "2026-11-0" + std::to_string(day);
        for (const auto& [hour, ofHour] : byHour) {
            for (int at = 0; at < ofHour.calls; ++at)
                story.call(story.lead(story.keep(date + " 08:00"), {.source = website}),
                    story.keep(date + " " + std::to_string(hour) + ":00"), {},
                    at < ofHour.answered ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
        }
    }
    return story;
}

/// Of 25 calls an hour, too few to tell weekdays apart, five are answered; at five in the
/// afternoon thirteen.
inline StoreStory betterAtFiveOnAnyDay()
{
    return callsOfAWeek({{10, {25, 5}}, {12, {25, 5}}, {15, {25, 5}}, {17, {25, 13}}});
}

} // namespace lotboard
