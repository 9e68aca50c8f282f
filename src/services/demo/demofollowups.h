#pragma once

#include "domain/cadence.h"
#include "domain/consent.h"
#include "domain/source.h"
#include "domain/task.h"
#include "services/demo/demostory.h"

#include <span>
#include <vector>

namespace lotboard::demo {

/// The follow-up plans of the dealership, with ids.
std::vector<FollowUpPlan> madeUpPlans(std::span<const Source> sources);

/// What the plan of its source asked for with a lead, and what became of that up to now: what was
/// logged does the steps of its day, a contact ends the plan, and what nobody did was passed over.
/// Nothing for leads that arrived before the plans came into use, three weeks ago.
std::vector<Task> followUpsOf(const DemoWorld& world, const LeadStory& story);

/// What the customer of a lead said about being contacted, told to who had the lead.
std::vector<Consent> wishesIn(Random& random, const LeadStory& story, bool doNotContact);

} // namespace lotboard::demo
