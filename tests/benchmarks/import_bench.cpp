#include "services/import/importservice.h"
#include "services/workspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

#include <sys/resource.h>

namespace lotboard {
namespace {

using Seconds = std::chrono::duration<double>;
using Clock = std::chrono::steady_clock;

/// An export of leads as a CRM writes it: each with an id, a customer with phone and e-mail, one in
/// ten of them a customer who asked before.
QByteArray leadsTable(std::int64_t rows)
{
    QByteArray text = "Lead ID,Lead Created Date,First Name,Last Name,Phone,Email,Lead Source,"
                      "Sales Rep,Year,Make,Model,Status\r\n";
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::int64_t person = row % 10 == 9 ? row / 2 : row;
        const QByteArray name = QByteArray::number(static_cast<qlonglong>(person));
        const auto two = [](std::int64_t value) {
            return QByteArray::number(static_cast<qlonglong>(value)).rightJustified(2, '0');
        };
        text += "CRM-" + QByteArray::number(static_cast<qlonglong>(row)) + ',' + two(1 + row % 12)
            + '/' + two(1 + row % 28) + "/202" + QByteArray::number(static_cast<int>(row % 4)) + ' '
            + two(9 + row % 11) + ':' + two(row % 60) + ",First" + name + ",Last" + name + ",(302) "
            + QByteArray::number(static_cast<int>(200 + person / 10000 % 800)) + '-'
            + QByteArray::number(static_cast<int>(person % 10000)).rightJustified(4, '0')
            + ",person" + name + "@example.com,Source "
            + QByteArray::number(static_cast<int>(row % 12)) + ",Rep "
            + QByteArray::number(static_cast<int>(row % 15)) + ",2024,Ford,Escape,"
            + (row % 7 == 0 ? "Lost" : "Working") + "\r\n";
    }
    return text;
}

struct TableFile
{
    explicit TableFile(std::int64_t rows)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(leadsTable(rows));
    }
    QString path() const { return folder.filePath(QStringLiteral("leads.csv")); }

    QTemporaryDir folder {};
};

ImportRequest requestFor(const TableFile& file)
{
    return {.filePath = file.path(), .kind = exchange::ImportKind::Leads};
}

/// An empty database in the folder of the file.
Result<std::unique_ptr<Workspace>> emptyStore(const TableFile& file, const QString& name)
{
    static const SystemClock clock;
    return Workspace::create(
        file.folder.filePath(name), Store {.name = QStringLiteral("Harbor Motors")}, clock);
}

/// The same file with the sqlite3 program: `.import` into a temporary table, and from there by SQL
/// into the same tables with the same indexes and foreign keys, in one transaction of an empty
/// store: sources, staff, customers (one for each e-mail address) with phones and addresses, leads.
/// Dates and phones are cut into shape, but nothing is detected, checked, reported, compared with
/// what is there or made undoable.
const char* const sqliteScript = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -32768;
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE flat (id, at, first, last, phone, email, source, rep, year, make, model, status);
.import --csv --skip 1 --schema temp "%1" flat
BEGIN IMMEDIATE;
INSERT INTO source (name, kind, created_at) SELECT DISTINCT source, 0, 0 FROM flat;
INSERT INTO staff (store_id, name, role, department, created_at)
    SELECT DISTINCT 1, rep, 1, 0, 0 FROM flat;
CREATE TEMP TABLE person AS
    SELECT row_number() OVER () AS id, min(rowid) AS first_row FROM flat GROUP BY email;
CREATE TEMP TABLE mail AS
    SELECT flat.email AS email, person.id AS id FROM person JOIN flat ON flat.rowid = first_row;
CREATE UNIQUE INDEX temp.person_by_mail ON mail (email, id);
INSERT INTO customer (id, first_name, last_name, created_at)
    SELECT person.id, first, last, 0 FROM person JOIN flat ON flat.rowid = first_row;
INSERT INTO customer_phone (customer_id, position, e164, as_typed)
    SELECT person.id, 0, '+1' || substr(phone, 2, 3) || substr(phone, 7, 3) || substr(phone, 11),
           phone FROM person JOIN flat ON flat.rowid = first_row;
INSERT INTO customer_email (customer_id, position, address) SELECT id, 0, email FROM mail;
INSERT INTO lead (store_id, external_id, customer_id, source_id, received_at, received_day,
                  wanted_year, wanted_make, wanted_model, assigned_staff_id, status, created_at)
    SELECT 1, flat.id, mail.id, source.id, received, received / 86400, year, make, model, staff.id,
           CASE status WHEN 'Lost' THEN 2 ELSE 0 END, 0
      FROM (SELECT *, unixepoch(substr(at, 7, 4) || '-' || substr(at, 1, 2) || '-'
                   || substr(at, 4, 2) || substr(at, 11)) AS received FROM flat) AS flat
      JOIN mail ON mail.email = flat.email
      JOIN source ON source.name = flat.source
      JOIN staff ON staff.name = flat.rep;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
SELECT count(*) FROM lead;
)sql";

// Time of the processor says more than time that passed where others use the machine, too.

Seconds processorTime(clockid_t which)
{
    timespec time {};
    clock_gettime(which, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Seconds processorTimeOfChildren()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return std::chrono::seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + std::chrono::microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

void sqliteImport(benchmark::State& state)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty()) {
        state.SkipWithError("the sqlite3 program is not installed");
        return;
    }
    const TableFile file(state.range(0));
    const QString database = QStringLiteral("sqlite.lotboard");
    (void)emptyStore(file, database);
    const Seconds before = processorTimeOfChildren();
    for (auto _ : state) {
        QProcess sqlite;
        sqlite.start(program, {QStringLiteral("-bail"), file.folder.filePath(database)});
        sqlite.write(QString::fromUtf8(sqliteScript).arg(file.path()).toUtf8());
        sqlite.closeWriteChannel();
        const bool isDone = sqlite.waitForFinished(-1) && sqlite.exitCode() == 0;
        const QByteArray count = sqlite.readAllStandardOutput().trimmed().split('\n').last();
        if (!isDone || count.toLongLong() != state.range(0))
            state.SkipWithError("sqlite3 failed");
    }
    state.SetItemsProcessed(state.range(0));
    state.counters["processor_s"] = (processorTimeOfChildren() - before).count();
}
BENCHMARK(sqliteImport)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Into an empty store: detection, matching, checks, batch and audit, saved.
void importLeads(benchmark::State& state)
{
    const TableFile file(state.range(0));
    const auto workspace = emptyStore(file, QStringLiteral("store.lotboard"));
    const Seconds before = processorTime(CLOCK_PROCESS_CPUTIME_ID);
    for (auto _ : state) {
        const auto report
            = ImportService(**workspace).importFile(Session::manager(), requestFor(file));
        if (!report || report->of(ImportEntity::Lead).added != state.range(0))
            state.SkipWithError("not all leads arrived");
    }
    state.SetItemsProcessed(state.range(0));
    // Of all threads: one reads, one looks up, one writes.
    state.counters["processor_s"] = (processorTime(CLOCK_PROCESS_CPUTIME_ID) - before).count();
}
BENCHMARK(importLeads)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The same file again: every row is found, loaded and compared, and nothing is written.
void importLeadsAgain(benchmark::State& state)
{
    const TableFile file(state.range(0));
    const auto workspace = emptyStore(file, QStringLiteral("store.lotboard"));
    ImportService service(**workspace);
    if (!service.importFile(Session::manager(), requestFor(file)))
        state.SkipWithError("not imported");
    for (auto _ : state) {
        const auto report = service.importFile(Session::manager(), requestFor(file));
        if (!report || report->total().added + report->total().changed != 0)
            state.SkipWithError("something was written");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(importLeadsAgain)
    ->Arg(100'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// How long an import still runs after it was cancelled, at sixteen points from its beginning to
/// its end: the longest, in real time and in time of the processor.
void cancelImport(benchmark::State& state)
{
    constexpr int points = 16;
    const TableFile file(state.range(0));
    const auto begin = Clock::now();
    {
        const auto workspace = emptyStore(file, QStringLiteral("whole.lotboard"));
        (void)ImportService(**workspace).importFile(Session::manager(), requestFor(file));
    }
    const auto whole = Clock::now() - begin;
    double longest = 0;
    double longestOfProcessor = 0;
    for (auto _ : state) {
        for (int point = 0; point < points; ++point) {
            const auto workspace = emptyStore(file, QStringLiteral("store%1.lotboard").arg(point));
            JobControl control;
            Clock::time_point cancelled;
            Seconds processorAtCancel {};
            std::thread user([&] {
                // The user who has waited so long: the sleep is what is measured from, no waiting
                // for something to be done.
                std::this_thread::sleep_for(whole * point / points);
                cancelled = Clock::now();
                processorAtCancel = processorTime(CLOCK_PROCESS_CPUTIME_ID);
                control.cancel();
            });
            const auto report = ImportService(**workspace)
                                    .importFile(Session::manager(), requestFor(file), control);
            const auto returned = Clock::now();
            const Seconds processorAtReturn = processorTime(CLOCK_PROCESS_CPUTIME_ID);
            user.join();
            if (report)
                continue; // It was done before.
            longest = std::max(longest, Seconds(returned - cancelled).count());
            longestOfProcessor
                = std::max(longestOfProcessor, (processorAtReturn - processorAtCancel).count());
        }
    }
    state.counters["longest_ms"] = longest * 1000;
    state.counters["processor_ms"] = longestOfProcessor * 1000;
}
BENCHMARK(cancelImport)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace
} // namespace lotboard
