#pragma once

#include "base/result.h"
#include "domain/store.h"
#include "metrics/storedfacttable.h"
#include "storage/repositories/factreader.h"

#include <QString>

#include <optional>

namespace lotboard {

/// The facts of a database as they were at one moment, in a file beside it, so that a start need
/// not read them all again. No more than a cache: it may be deleted at any time, and one that is
/// damaged, was written by a program that computes differently, or under other rules of the store,
/// counts as not there. What has changed since, and whether it is of this database at all, is for
/// whoever reads it to ask with stamp().
class FactSnapshot
{
public:
    /// `<database>.facts`.
    static QString pathBeside(const QString& database);

    /// That beside `database`, if it fits the `store` as it is now.
    static std::optional<FactSnapshot> open(const QString& database, const Store& store);
    /// In the place of the one before, whole or not at all, readable by its user only.
    static Status write(const QString& database, const metrics::FactTable& facts,
        const storage::ChangeStamp& stamp);

    const storage::ChangeStamp& stamp() const { return m_stamp; }
    /// See metrics::StoredFactTable::read(). Null if the file turns out to be damaged.
    metrics::FactTablePtr read(const metrics::FactFeed& feed) const { return m_table.read(feed); }

private:
    FactSnapshot(metrics::StoredFactTable table, storage::ChangeStamp stamp)
        : m_table(std::move(table))
        , m_stamp(std::move(stamp))
    {
    }

    metrics::StoredFactTable m_table;
    storage::ChangeStamp m_stamp;
};

} // namespace lotboard
