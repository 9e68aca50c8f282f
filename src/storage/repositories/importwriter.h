#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "storage/repositories/importrepository.h"
#include "storage/rows/indexpause.h"
#include "storage/rows/rowwriter.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace lotboard::storage {

class UnitOfWork;

/// Writes one batch, in one unit of work. Ids are given out as rows are added, so that later rows
/// of the file can refer to earlier ones at once. Nothing is looked up or checked beyond the
/// constraints of the tables and the shares of deals; after an error, only the whole unit can be
/// given up.
class ImportWriter
{
public:
    /// Error::Forbidden without Right::ImportFiles. `unit` must outlive the writer.
    static Result<std::unique_ptr<ImportWriter>> begin(const Session& session, UnitOfWork& unit);
    ImportWriter(const ImportWriter&) = delete;
    ImportWriter& operator=(const ImportWriter&) = delete;

    /// So many customers are about to be added. Where it pays, their indexes are built at the end.
    /// REQUIRES: until finish(), an ImportLookup has prefetched what it finds customers by.
    Status expectCustomers(std::int64_t count);

    /// Adds a Source, Campaign, Staff, Customer, Vehicle, Lead, Communication, Appointment, Show,
    /// Sale, Spend or Task, and returns its id. Its own id and version are ignored. A lead's day
    /// of arrival is computed by the store's calendar.
    template<class T>
    Result<decltype(T::id)> add(const T& value)
    {
        return attempt([&]() -> Result<decltype(T::id)> {
            if (const auto checked = check(value); !checked)
                return checked.error();
            return m_rows.add(value);
        });
    }

    /// Replaces a stored row and its parts. Error::Conflict if it is not at the version of `value`:
    /// a row that this batch has added is at 1, and each change counts one up.
    template<class T>
    Status change(const T& value)
    {
        if (const auto checked = check(value); !checked)
            return checked;
        return change(
            RowMapping<T>::entity, value.id.value, value.version, [&] { m_rows.change(value); });
    }

    /// The ids of what was added so far; nothing if none was.
    std::optional<RowRun> added(Entity entity) const;

    /// Builds the indexes, records what the batch did, and audits it as one row. The names and
    /// counts of `batch` are stored; its id, time and person are the unit's. Called once, before
    /// the unit is committed.
    Result<ImportBatchId> finish(const ImportBatchRow& batch);

private:
    explicit ImportWriter(UnitOfWork& unit);

    static Status check(const Sale& sale);
    template<class T>
    static Status check(const T& /*value*/)
    {
        return success();
    }
    Status change(
        Entity entity, std::int64_t id, std::int64_t version, const std::function<void()>& write);

    UnitOfWork& m_unit;
    RowWriter m_rows;
    std::optional<IndexPause> m_indexPause {};
    ImportBatchId m_batch {};
};

} // namespace lotboard::storage
