#pragma once

#include "domain/savedview.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

template<>
struct RowMapping<SavedView>
{
    static constexpr Entity entity = Entity::SavedView;
    static constexpr std::array<std::string_view, 3> columns {"name", "owner_staff_id", "query"};

    template<class Write>
    static void write(const SavedView& view, Write write)
    {
        write(view.name, nullIfNone(view.owner), view.query);
    }
    static SavedView read(const Statement& row)
    {
        return {.id = row.id<SavedViewId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .owner = row.id<StaffId>(3),
            .query = row.string(4)};
    }
};

} // namespace lotboard::storage
