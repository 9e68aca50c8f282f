#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "services/deals/dealform.h"

#include <optional>
#include <vector>

namespace lotboard {

namespace storage {
class Database;
} // namespace storage

/// The form with the texts of its deal and of its typed unit as they are stored.
DealForm cleanedDeal(DealForm form);

/// The unit of the form as the store knows it: chosen, or typed with a VIN or a stock number that
/// it has. Nothing for one that is new to it.
Result<std::optional<Vehicle>> knownUnit(
    storage::Database& database, const Session& session, const Vehicle& unit);

/// What keeps a cleaned form from being saved, in the order of DealProblem.
Result<std::vector<DealProblem>> dealProblems(
    storage::Database& database, const Session& session, const DealForm& form);

/// The sentence for one of them.
Error refusal(DealProblem problem);

} // namespace lotboard
