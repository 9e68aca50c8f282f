#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lotboard::storage {

/// What a change is about: one row of the table of this name, with the rows that are part of it.
/// Those from Source to Spend are what an import makes, in the order in which one may refer to
/// another.
enum class Entity : std::uint8_t {
    Store,
    Source,
    Campaign,
    Staff,
    Customer,
    Vehicle,
    Lead,
    Communication,
    Appointment,
    Show,
    Sale,
    Spend,
    Goal,
    ImportBatch,
    Task,
    Cadence,
    CadenceStep,
    Consent,
    Baseline,
    Plan,
    SavedView,
    Benchmark,
};
constexpr std::size_t entityCount = 22;

/// A table whose rows are part of an entity's row, such as the phones of a customer.
struct PartTable
{
    std::string_view table {};
    std::string_view owner {}; ///< Its column with the id of the entity.
    std::string_view order {}; ///< Its column that puts the parts in order.
};

/// The name of its table, and what it is called in audit rows.
std::string_view tableOf(Entity entity);
/// Nothing if no entity has a table of this name.
std::optional<Entity> entityNamed(std::string_view table);
/// Those whose rows are kept with changes: not the document of a lead.
std::span<const PartTable> partsOf(Entity entity);
/// A table of keys and values about the entity's one row, each of which changes keep as a member
/// named by its key, without it null; empty if there is none.
std::string_view settingsOf(Entity entity);
/// Columns of the entity's table that no change keeps and nobody reads with the row: what is made
/// from a password, and the tries to guess it.
std::span<const std::string_view> secretColumnsOf(Entity entity);
/// A column of the entity's table with the lead that the row belongs to; empty if there is none.
std::string_view leadColumnOf(Entity entity);

} // namespace lotboard::storage
