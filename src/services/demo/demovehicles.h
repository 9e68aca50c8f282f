#pragma once

#include "domain/vehicle.h"
#include "services/demo/demorandom.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace lotboard::demo {

/// A car that is built, as a year, a make, a model and a trim with a usual price.
struct ModelChoice
{
    int year = 0;
    std::size_t number = 0; ///< Of the model, in the list that this file keeps.
    const char* make = "";
    const char* model = "";
    const char* trim = "";
    Condition condition = Condition::New;
    Money price {};
};

/// A vehicle that somebody might want on `day`. `newShare`: how likely it is a new one.
ModelChoice chooseModel(Random& random, std::chrono::sys_days day, double newShare);

/// A unit of that model with a stock number and a VIN of its own, in stock since `acquiredOn`.
/// `number` is the unit's own, from 1.
Vehicle madeUpVehicle(Random& random, const ModelChoice& choice, std::int64_t number,
    std::chrono::sys_days acquiredOn);

/// Days that a unit stood on the lot before it was sold.
int daysToSell(Random& random, Condition condition);

} // namespace lotboard::demo
