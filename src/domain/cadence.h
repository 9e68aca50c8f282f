#pragma once

#include "base/strongid.h"
#include "domain/communication.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace lotboard {

/// A follow-up plan: how leads of its sources that nobody has reached are tried again.
struct Cadence
{
    CadenceId id {};
    std::int64_t version = 1;
    QString name {};
    std::vector<SourceId> sources {}; ///< Whose new leads get it; a source is in one plan at most.
    bool isDropped = false; ///< Given to no lead any more.

    friend bool operator==(const Cadence&, const Cadence&) = default;
};

/// One thing to do in a plan.
struct CadenceStep
{
    CadenceStepId id {};
    std::int64_t version = 1;
    CadenceId cadence {};
    int day = 0; ///< From the day on which the plan begins: 0 is that day.
    Channel channel = Channel::Call;
    QString what {};
    bool isDropped = false; ///< In the plan no more; kept for the tasks that came of it.

    friend bool operator==(const CadenceStep&, const CadenceStep&) = default;
};

/// A plan with its steps.
struct FollowUpPlan
{
    Cadence cadence {};
    std::vector<CadenceStep> steps {}; ///< By day. Without those that were dropped.

    friend bool operator==(const FollowUpPlan&, const FollowUpPlan&) = default;
};

} // namespace lotboard
