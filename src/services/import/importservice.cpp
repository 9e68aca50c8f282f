#include "services/import/importservice.h"

#include "services/backup/backupservice.h"
#include "services/import/importfile.h"
#include "services/import/importrun.h"
#include "services/unit.h"
#include "services/wording/language.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/repositories/importrepository.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotboard {
namespace {

constexpr std::size_t shownRows = 20;
constexpr qsizetype shownSamples = 5;

/// One of several readings of a file, which together are one job with one progress.
class JobPart
{
public:
    JobPart(const JobControl& job, std::int64_t part, std::int64_t parts)
        : m_control([this, &job, part, parts](std::int64_t done, std::int64_t total) {
            if (job.isCancelled())
                m_control.cancel();
            job.progressed(total * part + done, total * parts);
        })
    {
        if (job.isCancelled())
            m_control.cancel();
    }

    const JobControl& control() const { return m_control; }

private:
    JobControl m_control;
};

QStringList samplesOf(const exchange::SampleRows& rows, int column)
{
    QStringList samples;
    for (const QStringList& row : rows) {
        const QString value = row.value(column).trimmed();
        if (!value.isEmpty() && !samples.contains(value))
            samples.append(value);
        if (samples.size() == shownSamples)
            break;
    }
    return samples;
}

std::vector<PreviewColumn> columnsOf(const TableLayout& layout)
{
    std::vector<PreviewColumn> columns(static_cast<std::size_t>(layout.columnCount()));
    for (int column = 0; column < layout.columnCount(); ++column) {
        PreviewColumn& shown = columns[static_cast<std::size_t>(column)];
        shown.name = layout.columnNames.value(column);
        shown.samples = samplesOf(layout.sampleRows, column);
        shown.content = layout.profiles[static_cast<std::size_t>(column)].kind();
    }
    for (const exchange::ColumnMatch& match : layout.mapping.matches()) {
        PreviewColumn& shown = columns[static_cast<std::size_t>(match.column)];
        shown.field = match.field;
        shown.confidence = match.confidence;
    }
    return columns;
}

/// As wishes: each match, and for what a wish took away that it stays away.
std::vector<ColumnChoice> choicesOf(const TableLayout& layout, const ImportRequest& request)
{
    std::vector<ColumnChoice> choices;
    for (const exchange::ColumnMatch& match : layout.mapping.matches())
        choices.push_back({.field = match.field, .column = match.column});
    for (const ColumnChoice& choice : request.columns) {
        if (!layout.mapping.has(choice.field))
            choices.push_back({.field = choice.field});
    }
    return choices;
}

void describeTable(ImportPreview& preview, const TableLayout& layout)
{
    preview.request.fileType = ImportFileType::Csv;
    preview.request.kind = layout.mapping.kind();
    preview.request.csv = layout.format;
    preview.request.hasHeader = layout.hasHeader;
    preview.request.columns = choicesOf(layout, preview.request);
    preview.columns = columnsOf(layout);
    const auto rows = std::min(layout.sampleRows.size(), shownRows);
    preview.sampleRows.assign(
        layout.sampleRows.begin(), layout.sampleRows.begin() + static_cast<std::ptrdiff_t>(rows));
    preview.missingFields = layout.mapping.missingFields();
    preview.dateOrder = layout.dateOrder();
    preview.decimalMark = layout.decimalMark();
    const auto& matches = layout.mapping.matches();
    preview.isDateOrderCertain = std::none_of(matches.begin(), matches.end(),
        [&](const auto& match) { return layout.isAmbiguousDate(match); });
    preview.isDecimalMarkCertain = std::none_of(matches.begin(), matches.end(),
        [&](const auto& match) { return layout.isAmbiguousNumber(match); });
}

ImportBatch batchOf(const storage::ImportBatchRow& row)
{
    return {.id = row.id,
        .fileName = row.fileName,
        .fileSha256 = row.fileSha256,
        .kind = row.kind,
        .addedCount = row.addedCount,
        .changedCount = row.changedCount,
        .skippedCount = row.skippedCount,
        .badCount = row.badCount,
        .importedAt = row.importedAt,
        .importedBy = row.importedBy,
        .undoneAt = row.undoneAt};
}

Status checkComplete(const ImportFile& file)
{
    const auto missing
        = file.table() ? file.table()->mapping.missingFields() : std::vector<exchange::Field> {};
    if (missing.empty())
        return success();
    QStringList names;
    for (exchange::Field field : missing)
        names.append(exchange::fieldLabel(field));
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate("Import",
            "No column of the file was found for: %1. Nothing was imported. Choose the column.")
                .arg(listed(names))}};
}

/// Nothing for the undo to take back, so nothing for the list of batches.
bool isIdle(const ImportReport& report)
{
    const ImportCounts total = report.total();
    return total.added == 0 && total.changed == 0;
}

/// Who works at the store and what they may is not changed by a file of somebody who may only
/// import records.
Status checkKind(const Session& session, const ImportFile& file)
{
    const bool isStaff
        = file.table() && file.table()->mapping.kind() == exchange::ImportKind::Staff;
    return isStaff ? storage::checkRight(session, Right::ManageStore) : success();
}

} // namespace

struct ImportService::Opened
{
    Store store {};
    ImportFile file {};
};

Result<ImportService::Opened> ImportService::open(
    const Session& session, const ImportRequest& request, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ImportFiles); !allowed)
        return allowed.error();
    Opened opened {.store = m_workspace.store()};
    auto file = openImportFile(request, opened.store.calendar, m_workspace.today(), control);
    if (!file)
        return file.error();
    opened.file = *std::move(file);
    return opened;
}

Result<ImportPreview> ImportService::preview(
    const Session& session, const ImportRequest& request, const JobControl& control)
{
    const auto opened = open(session, request, control);
    if (!opened)
        return opened.error();
    const ImportFile& file = opened->file;
    ImportPreview preview {.request = request, .rowCount = file.rowCount()};
    if (file.table())
        describeTable(preview, *file.table());
    else
        preview.request.fileType = ImportFileType::Adf;
    const auto known = m_workspace.read([&](storage::Database& database) {
        return storage::ImportRepository(database).batchOfFile(session, file.sha256);
    });
    if (!known)
        return known.error();
    if (*known)
        preview.alreadyImported = batchOf(**known);
    return preview;
}

Result<ImportReport> ImportService::run(
    const Session& session, const ImportRequest& request, const JobControl& control, bool isKept)
{
    const JobPart looking(control, 0, 2);
    const auto opened = open(session, request, looking.control());
    if (!opened)
        return opened.error();
    if (const auto complete = checkComplete(opened->file); !complete)
        return complete.error();
    if (const auto allowed = checkKind(session, opened->file); !allowed)
        return allowed.error();
    const JobPart writing(control, 1, 2);
    return m_workspace.write([&](storage::StoreFile& file) -> Result<ImportReport> {
        auto unit = storage::UnitOfWork::begin(file, session);
        if (!unit)
            return unit.error();
        auto report = [&] {
            const storage::Cancellation cancellation((*unit)->database(), control);
            return writeBatch(session, **unit, opened->store, opened->file, writing.control());
        }();
        if (!report)
            return report.error();
        if (!isKept || isIdle(*report)) {
            report->batch = {};
            return report;
        }
        if (const auto saved = (*unit)->commit(); !saved)
            return saved.error();
        return report;
    });
}

Result<ImportReport> ImportService::dryRun(
    const Session& session, const ImportRequest& request, const JobControl& control)
{
    return run(session, request, control, false);
}

Result<ImportReport> ImportService::importFile(
    const Session& session, const ImportRequest& request, const JobControl& control)
{
    if (const auto allowed = storage::checkRight(session, Right::ImportFiles); !allowed)
        return allowed.error();
    if (const auto safe = BackupService(m_workspace).backupIfDue(session, control); !safe)
        return safe.error();
    auto report = run(session, request, control, true);
    if (report && report->batch.isValid())
        catchUp();
    return report;
}

void ImportService::catchUp()
{
    // What is saved stays saved if the numbers cannot follow: they do at the next occasion.
    if (const auto caughtUp = m_workspace.catchUp(); !caughtUp)
        m_workspace.reportProblem(caughtUp.error());
}

Result<std::vector<ImportBatch>> ImportService::batches(const Session& session)
{
    const auto rows = m_workspace.read([&](storage::Database& database) {
        return storage::ImportRepository(database).batches(session);
    });
    if (!rows)
        return rows.error();
    std::vector<ImportBatch> batches;
    for (const storage::ImportBatchRow& row : *rows)
        batches.push_back(batchOf(row));
    return batches;
}

Result<ImportUndone> ImportService::undo(
    const Session& session, ImportBatchId batch, const JobControl& control)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    if (const auto safe = BackupService(m_workspace).backupIfChanged(session, control); !safe)
        return safe.error();
    auto saved
        = inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<ImportUndone> {
              const auto undone
                  = storage::ImportRepository(unit.database()).undo(session, unit, batch, control);
              if (!undone)
                  return undone.error();
              return ImportUndone {.removed = undone->removed, .restored = undone->restored};
          });
    if (!saved)
        return saved.error();
    return saved->value;
}

} // namespace lotboard
