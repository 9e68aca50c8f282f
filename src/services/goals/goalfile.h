#pragma once

#include "base/result.h"
#include "domain/goalentry.h"

#include <QByteArray>

#include <span>

namespace lotboard {

// Goals as a CSV file: metric, for (store, team, person, source, territory), name, month (2026-11),
// goal; money in whole units with two decimals, rates in percent, durations in minutes.

/// `store`, `team` … and back.
QString goalScopeId(GoalScope scope);
std::optional<GoalScope> goalScopeFromId(QStringView id);

/// By what a stored value of this metric is multiplied to be read by people: 100 for rates.
double goalScale(const QString& metric);
/// As a person reads and types it, in the C locale and without a unit.
QString goalNumberText(const QString& metric, double value);

/// The member of that name, or with that key. Error::Code::InvalidInput, in words, if there is none
/// or more than one.
Result<GoalMember> memberNamed(
    std::span<const GoalMember> members, GoalScope scope, const QString& name);

/// Goals whose owner is not among `members` are named by their key.
QByteArray goalFileBytes(std::span<const Goal> goals, std::span<const GoalMember> members);

/// Error::Code::InvalidInput with the first lines that could not be understood, and why; then
/// nothing of the file is used. An empty goal takes one away.
Result<std::vector<GoalEntry>> readGoalFile(
    const QString& path, std::span<const GoalMember> members);

} // namespace lotboard
