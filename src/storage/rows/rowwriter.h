#pragma once

#include "base/businesscalendar.h"
#include "storage/engine/database.h"
#include "storage/rows/cadencerows.h"
#include "storage/rows/catalogrows.h"
#include "storage/rows/leadrows.h"
#include "storage/rows/peoplerows.h"
#include "storage/rows/planrows.h"
#include "storage/rows/salerows.h"
#include "storage/rows/taskrows.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lotboard::storage {

/// Consecutive ids of rows that were added together.
struct RowRun
{
    Entity entity {};
    std::int64_t first = 0;
    std::int64_t last = 0;

    friend bool operator==(const RowRun&, const RowRun&) = default;
};

/// Writes domain values with their parts into their tables, one or millions: what repositories and
/// imports have in common. Knows no rights and writes no audit. Throws DatabaseError.
/// REQUIRES: the write lock and a transaction for as long as it lives, so that no other id is
/// given out.
class RowWriter
{
public:
    /// `at`: when the rows say that they were created.
    RowWriter(Database& database, std::chrono::sys_seconds at);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    /// Adds a row and its parts, and gives it the next id, which it returns; the id and the version
    /// of `value` are ignored.
    template<class T>
    auto add(const T& value) -> decltype(T::id);

    /// Replaces all columns and parts of the row with the id of `value`.
    template<class T>
    void change(const T& value);

    /// What add() has added, a run per kind that it added at all.
    std::vector<RowRun> runs() const;

private:
    struct Kind
    {
        std::int64_t firstId = 0;
        std::int64_t nextId = 0;
        std::unique_ptr<BulkWriter> rows {};
    };
    Kind& kind(Entity entity, ColumnNames columns);

    void addRow(const Lead& lead, Kind& kind, LeadId id);
    template<class T, class Id>
    void addRow(const T& value, Kind& kind, Id id);

    void addParts(const Customer& customer, CustomerId id);
    void addParts(const Source& source, SourceId id);
    void addParts(const Sale& sale, SaleId id);
    void addParts(const Lead& lead, LeadId id);
    void addParts(const Cadence& cadence, CadenceId id);
    void addParts(const Plan& plan, PlanId id);
    template<class T, class Id>
    void addParts(const T& /*value*/, Id /*id*/)
    {
    }
    void removeParts(Entity entity, std::int64_t id);
    void changeReceivedDay(const Lead& lead);
    template<class T>
    void changeReceivedDay(const T& /*value*/)
    {
    }
    std::chrono::sys_days businessDay(std::chrono::sys_seconds instant);

    Database& m_database;
    std::chrono::sys_seconds m_at;
    std::array<Kind, entityCount> m_kinds {};
    std::unique_ptr<BulkWriter> m_phones {};
    std::unique_ptr<BulkWriter> m_emails {};
    std::unique_ptr<BulkWriter> m_spellings {};
    std::unique_ptr<BulkWriter> m_credits {};
    std::unique_ptr<BulkWriter> m_documents {};
    std::unique_ptr<BulkWriter> m_planSources {};
    std::unique_ptr<BulkWriter> m_verdicts {};
    std::optional<BusinessCalendar> m_calendar {};
};

} // namespace lotboard::storage
