#pragma once

#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace lotboard {

using BenchmarkId = StrongId<struct BenchmarkTag>;

/// A figure from elsewhere that a store compares its own with, and who says so.
struct Benchmark
{
    BenchmarkId id {};
    std::int64_t version = 1;
    QString metric {}; ///< The id of the metric in the catalog, such as "contact_rate".
    double value = 0; ///< In the unit of the metric; money in cents.
    QString source {}; ///< "20-group 2026".
    std::chrono::sys_days enteredOn {};

    friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

} // namespace lotboard
