#pragma once

#include "domain/benchmark.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

template<>
struct RowMapping<Benchmark>
{
    static constexpr Entity entity = Entity::Benchmark;
    static constexpr std::array<std::string_view, 4> columns {
        "metric", "value", "figure_source", "entered_day"};

    template<class Write>
    static void write(const Benchmark& benchmark, Write write)
    {
        write(benchmark.metric, benchmark.value, benchmark.source, benchmark.enteredOn);
    }
    static Benchmark read(const Statement& row)
    {
        return {.id = row.id<BenchmarkId>(0),
            .version = row.int64(1),
            .metric = row.string(2),
            .value = row.real(3),
            .source = row.string(4),
            .enteredOn = row.day(5)};
    }
};

} // namespace lotboard::storage
