#include "demofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <optional>

namespace lotboard {
namespace {

/// What a program beside this one prints; empty if it fails. `home` takes what it would leave in
/// the folders of the user.
std::optional<QString> outputOf(
    const QString& program, const QStringList& arguments, const QTemporaryDir& home)
{
    QProcess process;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    surroundings.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    process.setProcessEnvironment(surroundings);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Start
{
    double milliseconds = 0; ///< From the start of the process to a painted dashboard.
    double megabytes = 0; ///< The most that was resident until then.
};

std::optional<Start> measuredStart(const QString& database, const QTemporaryDir& home)
{
    static const QRegularExpression line(
        QStringLiteral("painted after (\\d+) ms, .*memory (\\d+) MB"));
    const auto output = outputOf(QStringLiteral("lotboard"),
        {QStringLiteral("--db"), database, QStringLiteral("--measure-start")}, home);
    const auto match = line.match(output.value_or(QString()));
    if (!match.hasMatch())
        return std::nullopt;
    return Start {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

void startsOf(benchmark::State& state, const QString& database, const QTemporaryDir& home)
{
    double megabytes = 0;
    for (auto _ : state) {
        const auto start = measuredStart(database, home);
        if (!start) {
            state.SkipWithError("the program did not paint its dashboard");
            break;
        }
        state.SetIterationTime(start->milliseconds / 1000);
        megabytes = std::max(megabytes, start->megabytes);
    }
    state.counters["MB"] = megabytes;
}

/// A store that was open before, so that a snapshot of its facts lies beside it.
void startToDashboard(benchmark::State& state)
{
    const QString database = copyOfDemoFile(state.range(0));
    const QTemporaryDir home;
    outputOf(QStringLiteral("lotboard-cli"),
        {QStringLiteral("--db"), database, QStringLiteral("query"), QStringLiteral("--metrics"),
            QStringLiteral("leads"), QStringLiteral("--period"), QStringLiteral("all")},
        home);
    startsOf(state, database, home);
}
BENCHMARK(startToDashboard)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

/// A store that this build has never opened: all facts are read from the database.
void firstStartToDashboard(benchmark::State& state)
{
    const QString database = copyOfDemoFile(state.range(0));
    const QTemporaryDir home;
    startsOf(state, database, home);
}
BENCHMARK(firstStartToDashboard)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

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
