#include "services/import/importrun.h"

#include "services/followup/followuprules.h"
#include "services/import/adfdraft.h"
#include "services/import/rowimporter.h"
#include "services/import/rowsahead.h"
#include "storage/changes/unitofwork.h"
#include "storage/repositories/importwriter.h"

#include <QFileInfo>

namespace lotboard {
namespace {

using exchange::Field;
using storage::ImportKey;

/// From this many rows on it is quicker to read all keys first than to ask for each.
constexpr std::int64_t rowsWorthPrefetching = 2000;

/// By what rows with these columns are looked up.
std::vector<ImportKey> keysOf(const TableLayout& layout)
{
    using exchange::ImportKind;
    std::vector<ImportKey> keys;
    const auto addIf = [&](Field field, ImportKey key) {
        if (layout.mapping.has(field))
            keys.push_back(key);
    };
    addIf(Field::Email, ImportKey::CustomerEmail);
    addIf(Field::OtherEmail, ImportKey::CustomerEmail);
    addIf(Field::Phone, ImportKey::CustomerPhone);
    addIf(Field::OtherPhone, ImportKey::CustomerPhone);
    addIf(Field::CustomerId, ImportKey::CustomerExternalId);
    addIf(Field::Vin, ImportKey::VehicleVin);
    addIf(Field::StockNumber, ImportKey::VehicleStockNumber);
    addIf(Field::DealNumber, ImportKey::SaleDealNumber);
    addIf(Field::LeadId, ImportKey::LeadExternalId);
    addIf(Field::AppointmentId, ImportKey::AppointmentExternalId);
    switch (layout.mapping.kind()) {
    case ImportKind::Wide:
        addIf(Field::FirstContactAt, ImportKey::CommunicationExternalId);
        addIf(Field::AppointmentDueAt, ImportKey::AppointmentExternalId);
        addIf(Field::ShowAt, ImportKey::ShowExternalId);
        keys.push_back(ImportKey::SaleExternalId);
        [[fallthrough]];
    case ImportKind::Leads:
        keys.push_back(ImportKey::LeadExternalId);
        break;
    case ImportKind::Communications:
        keys.push_back(ImportKey::CommunicationExternalId);
        break;
    case ImportKind::Appointments:
        keys.push_back(ImportKey::AppointmentExternalId);
        break;
    case ImportKind::Shows:
        keys.push_back(ImportKey::ShowExternalId);
        break;
    case ImportKind::Sales:
        keys.push_back(ImportKey::SaleExternalId);
        break;
    case ImportKind::Spend:
        keys.push_back(ImportKey::SpendExternalId);
        break;
    case ImportKind::Customers:
        keys.push_back(ImportKey::CustomerExternalId);
        break;
    case ImportKind::Vehicles:
    case ImportKind::Staff:
        break;
    }
    return keys;
}

/// One warning for each column whose dates could be read in two ways.
void warnOfAmbiguousDates(const TableLayout& layout, ProblemLog& problems)
{
    for (const exchange::ColumnMatch& match : layout.mapping.matches()) {
        if (layout.isAmbiguousDate(match))
            problems.warnAboutFile(ImportReason::AmbiguousDate, layout.columnLabel(match.column));
    }
}

/// One batch while it is written.
class ImportRun
{
public:
    ImportRun(const Session& session, storage::UnitOfWork& unit, storage::ImportWriter& writer,
        const Store& store, const JobControl& control)
        : m_store(store)
        , m_control(control)
        , m_now(unit.at())
        , m_problems(m_report)
        , m_batch(session, unit.database(), writer, m_report)
        , m_rows(store.calendar, m_batch, m_problems, m_report)
    {
    }

    Status run(const ImportFile& file)
    {
        const Status done = file.table()
            ? runTable(*file.table(), file.path)
            : runAdf(std::get<std::vector<exchange::AdfProspect>>(file.content));
        if (!done)
            return done;
        m_rows.finish();
        return m_batch.status();
    }

    ImportReport& report() { return m_report; }

private:
    Status runTable(const TableLayout& layout, const QString& path);
    void importRow(ReadRow& row);
    void expectCustomers(std::int64_t rowCount);
    Status runAdf(const std::vector<exchange::AdfProspect>& prospects);

    const Store& m_store;
    const JobControl& m_control;
    std::chrono::sys_seconds m_now;
    ImportReport m_report {};
    ProblemLog m_problems;
    BatchStore m_batch;
    RowImporter m_rows;
};

Status ImportRun::runTable(const TableLayout& layout, const QString& path)
{
    warnOfAmbiguousDates(layout, m_problems);
    if (layout.rowCount >= rowsWorthPrefetching)
        m_batch.prefetch(keysOf(layout));
    RowsAhead rows(path, layout, m_store, m_now, m_control);
    while (m_batch.status()) {
        const auto row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        importRow(**row);
        if (m_report.rowCount == rowsWorthPrefetching)
            expectCustomers(layout.rowCount);
    }
    return m_batch.status();
}

void ImportRun::importRow(ReadRow& row)
{
    m_problems.beginRow(row.line);
    m_problems.take(std::move(row.problems));
    ++m_report.rowCount;
    m_report.totalsRowCount += row.isTotals ? 1 : 0;
    if (row.draft)
        m_rows.import(std::move(*row.draft));
}

/// Judges by the rows so far how many customers the others will add.
void ImportRun::expectCustomers(std::int64_t rowCount)
{
    const std::int64_t added = m_report.of(ImportEntity::Customer).added;
    m_batch.expectCustomers((rowCount - m_report.rowCount) * added / m_report.rowCount);
}

Status ImportRun::runAdf(const std::vector<exchange::AdfProspect>& prospects)
{
    NaturalKeys keys(QStringLiteral("adf"));
    for (const exchange::AdfProspect& prospect : prospects) {
        if (m_control.isCancelled())
            return Error {Error::Code::Cancelled};
        m_problems.beginRow(++m_report.rowCount);
        m_rows.import(adfDraft(prospect, m_store.countryCode, m_now, keys, m_problems));
        m_control.progressed(m_report.rowCount, static_cast<std::int64_t>(prospects.size()));
    }
    return m_batch.status();
}

storage::ImportBatchRow batchRow(const ImportFile& file, const ImportReport& report)
{
    const ImportCounts total = report.total();
    return {.fileName = QFileInfo(file.path).fileName(),
        .fileSha256 = file.sha256,
        .kind = file.kindId(),
        .mapping = mappingText(file),
        .addedCount = total.added,
        .changedCount = total.changed,
        .skippedCount = total.skipped,
        .badCount = report.badRowCount};
}

} // namespace

Result<ImportReport> writeBatch(const Session& session, storage::UnitOfWork& unit,
    const Store& store, const ImportFile& file, const JobControl& control)
{
    auto writer = storage::ImportWriter::begin(session, unit);
    if (!writer)
        return writer.error();
    ImportRun run(session, unit, **writer, store, control);
    if (const auto done = run.run(file); !done)
        return done.error();
    if (const auto settled = settleFollowUps(unit, **writer, store); !settled)
        return settled.error();
    const auto batch = (*writer)->finish(batchRow(file, run.report()));
    if (!batch)
        return batch.error();
    ImportReport report = std::move(run.report());
    report.batch = *batch;
    report.kind = file.kindId();
    // Shares of deals are settled behind the last row.
    std::stable_sort(report.problems.begin(), report.problems.end(),
        [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
    return report;
}

} // namespace lotboard
