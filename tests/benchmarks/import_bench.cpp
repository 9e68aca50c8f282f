#include "services/import/importservice.h"
#include "services/workspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace lotboard {
namespace {

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

/// Into an empty store: detection, matching, checks, batch and audit, saved.
void importLeads(benchmark::State& state)
{
    const TableFile file(state.range(0));
    const SystemClock clock;
    std::int64_t store = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto workspace = Workspace::create(
            file.folder.filePath(QStringLiteral("store%1.lotboard").arg(++store)),
            Store {.name = QStringLiteral("Harbor Motors")}, clock);
        state.ResumeTiming();
        const auto report
            = ImportService(**workspace).importFile(Session::manager(), requestFor(file));
        if (!report || report->of(ImportEntity::Lead).added != state.range(0))
            state.SkipWithError("not all leads arrived");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(importLeads)->Arg(100'000)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);

/// The same file again: every row is found, loaded and compared, and nothing is written.
void importLeadsAgain(benchmark::State& state)
{
    const TableFile file(state.range(0));
    const SystemClock clock;
    const auto workspace = Workspace::create(file.folder.filePath(QStringLiteral("store.lotboard")),
        Store {.name = QStringLiteral("Harbor Motors")}, clock);
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
BENCHMARK(importLeadsAgain)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

/// What `.import` of the sqlite3 program needs for the same file into one flat table with indexes
/// on what an import looks up, nothing read, linked or checked.
void sqliteImport(benchmark::State& state)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty()) {
        state.SkipWithError("the sqlite3 program is not installed");
        return;
    }
    const TableFile file(state.range(0));
    std::int64_t store = 0;
    for (auto _ : state) {
        QProcess sqlite;
        sqlite.start(program,
            {file.folder.filePath(QStringLiteral("flat%1.db").arg(++store)),
                QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                               "CREATE TABLE lead (id UNIQUE, at, first, last, phone, email, "
                               "source, rep, year, make, model, status);"
                               "CREATE INDEX by_phone ON lead (phone);"
                               "CREATE INDEX by_email ON lead (email);"
                               "CREATE INDEX by_at ON lead (at);"),
                QStringLiteral(".import --csv --skip 1 %1 lead").arg(file.path())});
        if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
            state.SkipWithError("sqlite3 failed");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(sqliteImport)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace lotboard
