#pragma once

#include "storage/changes/entity.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace lotboard::storage {

class Database;

/// Ids from `first` to `last` of one entity.
struct RowSpan
{
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool contains(std::int64_t id) const { return first <= id && id <= last; }
};

/// "lead 12": what a row is called in messages.
QString rowName(Entity entity, std::int64_t id);

/// A row outside the span that still refers to one in it.
struct RowReference
{
    QString table {};
    std::int64_t row = 0; ///< The one referred to.
};

/// Removes the rows of the span with their parts, unless one of them is still referred to: then
/// nothing is removed and the reference is returned. Throws DatabaseError.
std::optional<RowReference> removeRows(Database& database, Entity entity, RowSpan rows);

} // namespace lotboard::storage
