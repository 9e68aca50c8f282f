#pragma once

#include "domain/goal.h"

#include <compare>
#include <optional>
#include <vector>

namespace lotboard {

/// Whose goal it is for what, and when: there is at most one goal for each.
struct GoalPlace
{
    QString metric {};
    GoalScope scope = GoalScope::Store;
    QString scopeKey {};
    Period period {};

    static GoalPlace of(const Goal& goal)
    {
        return {goal.metric, goal.scope, goal.scopeKey, goal.period};
    }
    friend bool operator==(const GoalPlace&, const GoalPlace&) = default;
};

/// A goal as somebody wants it.
struct GoalEntry
{
    GoalPlace place {};
    std::optional<double> value {}; ///< As Goal::value; empty: there shall be none.
    /// At which the goal was read; 0: there was none. Empty: whatever it is now.
    std::optional<std::int64_t> version {};

    friend bool operator==(const GoalEntry&, const GoalEntry&) = default;
};

/// Somebody or something that can have goals.
struct GoalMember
{
    GoalScope scope = GoalScope::Store;
    QString key {}; ///< As Goal::scopeKey.
    QString name {}; ///< Of the store for the store.
    std::optional<std::chrono::sys_days> lastDay {}; ///< Of a person who has left, or will.

    friend bool operator==(const GoalMember&, const GoalMember&) = default;
};

} // namespace lotboard
