#include "demofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX declares it nowhere else.

namespace lotboard {
namespace {

struct Ended
{
    bool isGood = false;
    double megabytes = 0; ///< The most that was resident at any time.
};

/// Runs the desktop program beside this one until it has painted its dashboard.
Ended paintDashboard(const QString& database, const QString& picture)
{
    const QByteArray program
        = (QCoreApplication::applicationDirPath() + QStringLiteral("/lotboard")).toUtf8();
    std::array<QByteArray, 6> words {
        program, "--db", database.toUtf8(), "--screenshot", "dashboard", picture.toUtf8()};
    std::array<char*, 7> arguments {};
    for (std::size_t i = 0; i < words.size(); ++i)
        arguments[i] = words[i].data();
    pid_t child = 0;
    if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments.data(), environ) != 0)
        return {};
    int status = 0;
    rusage usage {};
    if (wait4(child, &status, 0, &usage) != child)
        return {};
    return {
        WIFEXITED(status) && WEXITSTATUS(status) == 0, static_cast<double>(usage.ru_maxrss) / 1024};
}

/// From the start of the program to its end, with the dashboard painted and saved as a picture in
/// between: more than what a user waits for.
void startToDashboard(benchmark::State& state)
{
    const QString database = copyOfDemoFile(state.range(0));
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("dashboard.png"));
    Ended ended = paintDashboard(database, picture);
    double megabytes = 0;
    for (auto _ : state) {
        ended = paintDashboard(database, picture);
        megabytes = std::max(megabytes, ended.megabytes);
        if (!ended.isGood)
            state.SkipWithError("the program did not paint its dashboard");
    }
    state.counters["MB"] = megabytes;
}
BENCHMARK(startToDashboard)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The same columns that the numbers are made of, read with the bare C API and thrown away.
void readColumnsWithSqlite(benchmark::State& state)
{
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(
            demoFile(state.range(0)).toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr)
        != SQLITE_OK)
        state.SkipWithError("the demo store did not open");
    constexpr std::array questions {
        "SELECT l.id, l.store_id, l.customer_id, l.received_at, l.status, l.source_id, "
        "l.campaign_id, l.assigned_staff_id, l.territory_id, l.channel, l.wanted_condition, "
        "l.wanted_make, l.wanted_model, l.status_reason FROM lead l",
        "SELECT id, lead_id, at, staff_id, channel, direction, is_two_way, is_automatic "
        "FROM communication",
        "SELECT id, lead_id, set_at, set_by_staff_id, due_at, confirmed_at, outcome, continues_id "
        "FROM appointment",
        "SELECT id, lead_id, at, appointment_id, greeted_by_staff_id FROM show",
        "SELECT id, store_id, lead_id, customer_id, kind, contract_day, delivered_day, "
        "posted_day, unwound_day, price_cents, front_gross_cents, back_gross_cents FROM sale",
        "SELECT staff_id, role, basis_points FROM sale_credit",
    };
    std::int64_t rows = 0;
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const char* question : questions) {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(database, question, -1, &statement, nullptr) != SQLITE_OK) {
                state.SkipWithError(sqlite3_errmsg(database));
                break;
            }
            const int columns = sqlite3_column_count(statement);
            for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
                for (int column = 0; column < columns; ++column)
                    sum += sqlite3_column_int64(statement, column);
            }
            sqlite3_finalize(statement);
        }
        benchmark::DoNotOptimize(sum);
    }
    sqlite3_close(database);
    state.SetItemsProcessed(rows);
}
BENCHMARK(readColumnsWithSqlite)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace lotboard
