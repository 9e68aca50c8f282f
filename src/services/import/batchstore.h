#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/sale.h"
#include "domain/session.h"
#include "domain/show.h"
#include "domain/source.h"
#include "domain/vehicle.h"
#include "services/import/importreport.h"
#include "storage/repositories/importlookup.h"
#include "storage/repositories/importwriter.h"

#include <array>
#include <optional>
#include <span>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace lotboard {

template<class T>
struct EntityOf;
template<>
struct EntityOf<Source> : std::integral_constant<ImportEntity, ImportEntity::Source>
{
};
template<>
struct EntityOf<Campaign> : std::integral_constant<ImportEntity, ImportEntity::Campaign>
{
};
template<>
struct EntityOf<Staff> : std::integral_constant<ImportEntity, ImportEntity::Staff>
{
};
template<>
struct EntityOf<Customer> : std::integral_constant<ImportEntity, ImportEntity::Customer>
{
};
template<>
struct EntityOf<Vehicle> : std::integral_constant<ImportEntity, ImportEntity::Vehicle>
{
};
template<>
struct EntityOf<Lead> : std::integral_constant<ImportEntity, ImportEntity::Lead>
{
};
template<>
struct EntityOf<Communication> : std::integral_constant<ImportEntity, ImportEntity::Communication>
{
};
template<>
struct EntityOf<Appointment> : std::integral_constant<ImportEntity, ImportEntity::Appointment>
{
};
template<>
struct EntityOf<Show> : std::integral_constant<ImportEntity, ImportEntity::Show>
{
};
template<>
struct EntityOf<Sale> : std::integral_constant<ImportEntity, ImportEntity::Sale>
{
};
template<>
struct EntityOf<Spend> : std::integral_constant<ImportEntity, ImportEntity::Spend>
{
};

/// What the importers of one batch read and write, with the counting done along the way. The first
/// failure sticks: everything after it answers with nothing and writes nothing, so that only the
/// loop over the rows has to ask for status().
class BatchStore
{
public:
    /// All must outlive this. `database` is the connection that `writer` writes to.
    BatchStore(const Session& session, storage::Database& database, storage::ImportWriter& writer,
        ImportReport& report);

    const Status& status() const { return m_status; }

    /// Makes finding many keys of these kinds fast.
    void prefetch(std::span<const storage::ImportKey> keys);
    /// REQUIRES: prefetch() of what customers are found by.
    void expectCustomers(std::int64_t count);

    /// Zero if there is none.
    template<class Id>
    Id find(storage::ImportKey key, const QString& value)
    {
        return Id {findValue(key, value)};
    }
    template<class Id>
    void remember(storage::ImportKey key, const QString& value, Id id)
    {
        rememberValue(key, value, id.value);
    }
    /// The lead of a customer that something at `at` belongs to; zero if there is none.
    LeadId leadOf(CustomerId customer, std::chrono::sys_seconds at);
    /// See storage::ImportLookup::appointmentsFor().
    std::vector<AppointmentId> appointmentsFor(LeadId lead, std::chrono::sys_seconds from,
        std::chrono::sys_seconds until, const QString& showExternalId);
    /// The newest lead that wants a vehicle; zero if there is none.
    LeadId leadWanting(VehicleId vehicle);

    template<class T>
    std::optional<T> load(decltype(T::id) id);

    template<class T>
    decltype(T::id) add(const T& value)
    {
        constexpr ImportEntity entity = EntityOf<T>::value;
        if (!m_status)
            return {};
        const auto id = m_writer.add(value);
        if (!id) {
            m_status = id.error();
            return {};
        }
        ++m_report.of(entity).added;
        std::int64_t& first = kind(entity).firstNew;
        if (first == 0)
            first = id->value;
        return *id;
    }

    /// Writes `after` if it is not as `before`, which is what is stored. Counted once a row, and
    /// not for rows of this batch.
    template<class T>
    bool change(const T& before, const T& after)
    {
        if (!m_status || before == after)
            return false;
        if (const auto changed = m_writer.change(after); !changed) {
            m_status = changed.error();
            return false;
        }
        Kind& rows = kind(EntityOf<T>::value);
        if (!isNew<T>(after.id) && rows.changed.insert(after.id.value).second)
            ++m_report.of(EntityOf<T>::value).changed;
        return true;
    }

    /// As change(), and counts the row as skipped where nothing had to be changed.
    template<class T>
    void changeOrSkip(const T& before, const T& after)
    {
        if (!change(before, after))
            skip(EntityOf<T>::value);
    }
    void skip(ImportEntity entity) { ++m_report.of(entity).skipped; }

    /// Whether this batch has added the row.
    template<class T>
    bool isNew(decltype(T::id) id)
    {
        const std::int64_t first = kind(EntityOf<T>::value).firstNew;
        return first != 0 && id.value >= first;
    }
    /// True once for each row that was there before: the first row of the file that says something
    /// about it holds.
    template<class T>
    bool isFirstMention(decltype(T::id) id)
    {
        return !isNew<T>(id) && kind(EntityOf<T>::value).mentioned.insert(id.value).second;
    }

private:
    struct Kind
    {
        std::int64_t firstNew = 0;
        std::unordered_set<std::int64_t> mentioned {};
        std::unordered_set<std::int64_t> changed {};
    };
    Kind& kind(ImportEntity entity) { return m_kinds[static_cast<std::size_t>(entity)]; }
    template<class Id>
    Id answer(const Result<std::optional<Id>>& found)
    {
        if (!found)
            m_status = found.error();
        return found ? found->value_or(Id {}) : Id {};
    }
    std::int64_t findValue(storage::ImportKey key, const QString& value);
    void rememberValue(storage::ImportKey key, const QString& value, std::int64_t id);

    Session m_session;
    storage::Database& m_database;
    storage::ImportWriter& m_writer;
    storage::ImportLookup m_lookup;
    ImportReport& m_report;
    Status m_status = success();
    std::array<Kind, importEntityCount> m_kinds {};
};

} // namespace lotboard
