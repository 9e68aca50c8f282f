#pragma once

#include "base/strongid.h"
#include "services/import/importproblem.h"

#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// What an import can add or change. In the order in which one depends on another.
enum class ImportEntity : std::uint8_t {
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
};
constexpr std::size_t importEntityCount = 11;

/// `lead`, `sale`, …: as in the JSON output and in the tables. Stable.
QString importEntityId(ImportEntity entity);

struct ImportCounts
{
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t skipped = 0; ///< Already there, with the same values.

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

constexpr std::size_t importProblemLimit = 10'000;

/// What an import did, or, after a dry run, would do. Both come from the same plan.
struct ImportReport
{
    ImportBatchId batch {}; ///< Zero after a dry run, and where there was nothing to add or change.
    QString kind {}; ///< What the file was taken for, as in ImportBatch.
    std::int64_t rowCount = 0; ///< Rows of data that were read, bad ones and totals included.
    std::int64_t badRowCount = 0;
    std::int64_t totalsRowCount = 0;
    std::int64_t warningCount = 0;
    std::array<ImportCounts, importEntityCount> counts {};
    std::vector<ImportProblem> problems {}; ///< By line; the first `importProblemLimit` of them.
    std::int64_t problemCount = 0; ///< All of them.
    // Names that the file uses and nobody knew; as they are stored.
    QStringList newSources {};
    QStringList newCampaigns {};
    QStringList newStaff {};

    const ImportCounts& of(ImportEntity entity) const
    {
        return counts[static_cast<std::size_t>(entity)];
    }
    ImportCounts& of(ImportEntity entity) { return counts[static_cast<std::size_t>(entity)]; }
    /// Over all entities.
    ImportCounts total() const;
};

/// An import that was made.
struct ImportBatch
{
    ImportBatchId id {};
    QString fileName {}; ///< Without its folder.
    QString fileSha256 {};
    QString kind {}; ///< `leads`, …, `wide`, `adf`.
    std::int64_t addedCount = 0;
    std::int64_t changedCount = 0;
    std::int64_t skippedCount = 0;
    std::int64_t badCount = 0;
    std::chrono::sys_seconds importedAt {};
    StaffId importedBy {};
    std::optional<std::chrono::sys_seconds> undoneAt {};
};

/// What an undo took back.
struct ImportUndone
{
    std::int64_t removed = 0; ///< Rows that the batch had added.
    std::int64_t restored = 0; ///< Rows that it had changed.
};

} // namespace lotboard
