#pragma once

#include "domain/cadence.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

/// Sources are its parts.
template<>
struct RowMapping<Cadence>
{
    static constexpr Entity entity = Entity::Cadence;
    static constexpr std::array<std::string_view, 2> columns {"name", "is_dropped"};

    template<class Write>
    static void write(const Cadence& cadence, Write write)
    {
        write(cadence.name, cadence.isDropped);
    }
    static Cadence read(const Statement& row)
    {
        return {.id = row.id<CadenceId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .isDropped = row.flag(3)};
    }
};

template<>
struct RowMapping<CadenceStep>
{
    static constexpr Entity entity = Entity::CadenceStep;
    static constexpr std::array<std::string_view, 5> columns {
        "cadence_id", "day", "channel", "what", "is_dropped"};

    template<class Write>
    static void write(const CadenceStep& step, Write write)
    {
        write(step.cadence, std::int64_t {step.day}, step.channel, step.what, step.isDropped);
    }
    static CadenceStep read(const Statement& row)
    {
        return {.id = row.id<CadenceStepId>(0),
            .version = row.int64(1),
            .cadence = row.id<CadenceId>(2),
            .day = row.integer(3),
            .channel = row.enumerator<Channel>(4),
            .what = row.string(5),
            .isDropped = row.flag(6)};
    }
};

} // namespace lotboard::storage
