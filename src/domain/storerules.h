#pragma once

namespace lotboard {

/// How soon a store wants to answer a new lead, in minutes of its open hours.
struct ResponseGoals
{
    int goalMinutes = 10; ///< Up to here the clock is green,
    int limitMinutes = 30; ///< up to here amber, then red.

    friend bool operator==(const ResponseGoals&, const ResponseGoals&) = default;
};

/// What a store has decided about its daily work. How it keeps its books is in Store.
struct StoreRules
{
    ResponseGoals response {};
    int episodeDays = 90; ///< After so many without a word, who comes back is a new opportunity.

    friend bool operator==(const StoreRules&, const StoreRules&) = default;
};

} // namespace lotboard
