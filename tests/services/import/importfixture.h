#pragma once

#include "services/import/importservice.h"
#include "services/workspace.h"
#include "storage/engine/database.h"

#include "support/days.h"
#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace lotboard {

/// An empty store in New York, open from nine to eight except on Sundays, on 31 January 2024 at
/// noon UTC, and files to import into it.
class ImportTest : public testing::Test
{
protected:
    using Kind = exchange::ImportKind;

    ImportTest()
    {
        std::array<OpenHours, 7> hours {};
        for (std::size_t weekday = 1; weekday < hours.size(); ++weekday)
            hours[weekday] = {.fromMinute = 9 * 60, .toMinute = 20 * 60};
        const Store store {.name = QStringLiteral("Harbor Motors"),
            .calendar = BusinessCalendar(QTimeZone("America/New_York"), hours, {})};
        auto created = Workspace::create(
            m_folder.filePath(QStringLiteral("store.lotboard")), store, m_clock);
        EXPECT_TRUE(succeeded(created));
        m_workspace = std::move(*created);
        m_service = std::make_unique<ImportService>(*m_workspace);
    }

    /// A file of its own with this content, in UTF-8.
    QString file(const QByteArray& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("file%1.csv").arg(++m_files));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }

    ImportRequest request(Kind kind, const QByteArray& content)
    {
        return {.filePath = file(content), .fileType = ImportFileType::Csv, .kind = kind};
    }

    ImportReport import(const ImportRequest& request)
    {
        auto report = m_service->importFile(m_session, request);
        EXPECT_TRUE(succeeded(report));
        return report ? *report : ImportReport {};
    }
    ImportReport import(Kind kind, const QByteArray& content)
    {
        return import(request(kind, content));
    }
    ImportReport dryRun(const ImportRequest& request)
    {
        auto report = m_service->dryRun(m_session, request);
        EXPECT_TRUE(succeeded(report));
        return report ? *report : ImportReport {};
    }

    /// The first column of the first row, as text; empty if there is none.
    QString ask(std::string_view sql)
    {
        const auto answer = m_workspace->read([&](storage::Database& database) -> Result<QString> {
            return storage::attempt([&]() -> Result<QString> {
                const auto query = database.prepare(sql);
                return query->step() ? query->string(0) : QString();
            });
        });
        EXPECT_TRUE(succeeded(answer));
        return answer ? *answer : QString();
    }
    std::int64_t count(std::string_view table)
    {
        return ask(std::string("SELECT count(*) FROM ") + std::string(table)).toLongLong();
    }

    /// All rows of all tables but those that only tell what was done.
    std::map<QString, QStringList> dump()
    {
        std::map<QString, QStringList> tables;
        const auto read = m_workspace->read([&](storage::Database& database) -> Status {
            return storage::attempt([&]() -> Status {
                const auto names = database.prepare(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                    "'sqlite_%' AND name NOT IN ('audit', 'import_batch', 'import_change')");
                while (names->step())
                    tables[names->string(0)] = rowsOf(database, names->string(0));
                return success();
            });
        });
        EXPECT_TRUE(succeeded(read));
        return tables;
    }

    /// The rows that only one of two dumps has, to be shown when they should be the same.
    static QString difference(
        const std::map<QString, QStringList>& a, const std::map<QString, QStringList>& b)
    {
        QStringList lines;
        for (const auto& [table, rows] : a) {
            const QStringList& others = b.at(table);
            for (const QString& row : rows) {
                if (!others.contains(row))
                    lines.append(QStringLiteral("- %1: %2").arg(table, row));
            }
            for (const QString& row : others) {
                if (!rows.contains(row))
                    lines.append(QStringLiteral("+ %1: %2").arg(table, row));
            }
        }
        return lines.join(u'\n');
    }

    static bool has(const ImportReport& report, ImportReason reason, std::int64_t line)
    {
        return std::any_of(
            report.problems.begin(), report.problems.end(), [&](const ImportProblem& problem) {
                const auto* said = std::get_if<ImportReason>(&problem.reason);
                return said && *said == reason && problem.line == line;
            });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportService> m_service;
    Session m_session = Session::manager();

private:
    static QStringList rowsOf(storage::Database& database, const QString& table)
    {
        QStringList rows;
        const auto query
            = database.prepare("SELECT * FROM " + table.toStdString() + " ORDER BY 1, 2");
        while (query->step()) {
            QStringList cells;
            for (int column = 0; column < query->columnCount(); ++column)
                cells.append(
                    query->isNull(column) ? QStringLiteral("NULL") : query->string(column));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    int m_files = 0;
};

} // namespace lotboard
