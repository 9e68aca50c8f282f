#pragma once

#include "storage/engine/valuebinder.h"

#include <cassert>
#include <cstddef>
#include <span>

namespace lotboard::storage {

/// The columns that a BulkWriter fills. The names go into SQL text as they are: constants only.
using ColumnNames = std::span<const std::string_view>;

/// Appends many rows to one table by one prepared statement. The transaction is the caller's, so
/// that several writers fill several tables in one. Rows are written in the order in which all
/// writers were given them, but may wait until the connection is used for something else; what was
/// wrong with a row is thrown by then, at the latest by the commit. After a DatabaseError a writer
/// can only be destroyed, and the transaction only be rolled back.
class BulkWriter : public ValueBinder
{
public:
    /// Adds a row. REQUIRES: a value for each column, in the order given to the writer.
    template<class... T>
    void append(const T&... values)
    {
        assert(sizeof...(values) == m_columnCount);
        bindAll(values...);
        endRow();
        ++m_rowCount;
    }

    std::int64_t rowCount() const { return m_rowCount; }

protected:
    explicit BulkWriter(std::size_t columnCount) : m_columnCount(columnCount) { }

    virtual void endRow() = 0;

private:
    std::size_t m_columnCount;
    std::int64_t m_rowCount = 0;
};

} // namespace lotboard::storage
