#include "storage/file/salvage.h"

#include "storage/engine/sqlite/sqlitedatabase.h"
#include "storage/migrations/migrations.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>

namespace lotboard::storage {
namespace {

/// How far behind the last readable row a table without a readable end is searched, in ids.
constexpr std::int64_t searchedTail = 4096;
constexpr std::int64_t lastKey = std::numeric_limits<std::int64_t>::max();
constexpr std::string_view secretColumn = "password_hash";

struct Table
{
    std::string name {};
    std::vector<std::string> columns {};
    std::string key {}; ///< What its rows lie in order of.
    bool isKeyNumber = true;
};

/// Thrown where rows are not in the order of their keys, which only damage explains.
[[noreturn]] void throwDisorder()
{
    throw DatabaseError({Error::Code::Corrupt, {}, QStringLiteral("rows out of order")});
}

Table tableNamed(Database& model, const std::string& name, bool hasRowid)
{
    Table table {.name = name, .key = "rowid"};
    for (const auto column = model.prepare("PRAGMA table_info(\"" + name + "\")");
         column->step();) {
        const std::string columnName(column->text(1));
        if (columnName != secretColumn)
            table.columns.push_back(columnName);
        constexpr int positionInKey = 5;
        if (!hasRowid && column->integer(positionInKey) == 1) {
            table.key = columnName;
            table.isKeyNumber = column->text(2) == "INTEGER";
        }
    }
    return table;
}

/// The tables of a schema of ours, made from its files: what the damaged file says is not asked.
std::vector<Table> tablesOf(int version)
{
    auto model = openSqlite(QStringLiteral(":memory:"), Access::Write);
    if (!model)
        throw DatabaseError(model.error());
    for (const Migration& migration : shippedMigrations()) {
        if (migration.version <= version)
            (*model)->execute(migration.sql.toStdString());
    }
    std::vector<std::pair<std::string, bool>> names;
    for (const auto row = (*model)->prepare("SELECT name, wr FROM pragma_table_list "
                                            "WHERE schema = 'main' AND name NOT LIKE 'sqlite%' "
                                            "ORDER BY name");
         row->step();)
        names.emplace_back(row->text(0), !row->flag(1));
    std::vector<Table> tables;
    for (const auto& [name, hasRowid] : names)
        tables.push_back(tableNamed(**model, name, hasRowid));
    return tables;
}

SalvagedValue valueOf(const Statement& row, int column)
{
    switch (row.type(column)) {
    case Statement::ValueType::Integer:
        return row.int64(column);
    case Statement::ValueType::Real:
        return row.real(column);
    case Statement::ValueType::Text:
        return row.string(column);
    case Statement::ValueType::Blob: {
        const auto bytes = row.blob(column);
        return QByteArray(
            reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    case Statement::ValueType::Null:
        break;
    }
    return {};
}

/// One table while it is read.
class TableSalvage
{
public:
    TableSalvage(Database& database, const Table& table, SalvageSink& sink)
        : m_database(database)
        , m_table(table)
        , m_sink(sink)
    {
        m_select = "SELECT \"" + table.key + '"';
        for (const std::string& column : table.columns)
            m_select += ", \"" + column + '"';
        m_select += " FROM \"" + table.name + '"';
    }

    /// The sink's failure, if any. Throws DatabaseError only if the job was cancelled.
    Status run();
    bool isWhole() const { return m_isWhole; }

private:
    void readByNumber();
    void readByText();
    std::optional<std::int64_t> readRange(std::int64_t from, std::int64_t to);
    std::optional<std::int64_t> nextReadable(std::int64_t unreadable);
    void readPieces(std::int64_t from, std::int64_t to);
    template<class Work>
    bool withstand(Work work);
    bool give(const Statement& row);

    Database& m_database;
    const Table& m_table;
    SalvageSink& m_sink;
    std::string m_select {};
    std::vector<SalvagedValue> m_values {};
    Status m_taken = success();
    bool m_isWhole = true;
};

Status TableSalvage::run()
{
    m_table.isKeyNumber ? readByNumber() : readByText();
    return m_taken;
}

/// False if `work` met damage.
template<class Work>
bool TableSalvage::withstand(Work work)
{
    try {
        work();
        return true;
    } catch (const DatabaseError& failure) {
        if (failure.error().code == Error::Code::Cancelled)
            throw;
        m_isWhole = false;
        return false;
    }
}

/// False if the sink wants no more.
bool TableSalvage::give(const Statement& row)
{
    m_values.clear();
    for (int column = 1; column < row.columnCount(); ++column)
        m_values.push_back(valueOf(row, column));
    m_taken = m_sink.row(m_values);
    return m_taken.hasValue();
}

void TableSalvage::readByNumber()
{
    std::int64_t from = 0;
    while (const auto unreadable = readRange(from, lastKey)) {
        const auto next = nextReadable(*unreadable);
        readPieces(*unreadable + 1, next ? *next - 1 : *unreadable + searchedTail);
        if (!next || !m_taken)
            return;
        from = *next;
    }
}

/// The first key that was not read because of damage, nothing if there was none up to `to`.
std::optional<std::int64_t> TableSalvage::readRange(std::int64_t from, std::int64_t to)
{
    std::int64_t unread = from;
    const bool isWell = withstand([&] {
        const auto rows = m_database.prepare(
            m_select + " WHERE \"" + m_table.key + "\" BETWEEN ? AND ? ORDER BY 1");
        rows->bindAll(from, to);
        while (rows->step()) {
            const std::int64_t key = rows->int64(0);
            if (key < unread - 1 || key < from || key > to)
                throwDisorder();
            if (!give(*rows))
                return;
            unread = key + 1; // Of a key with several rows those on another page may be lost.
        }
    });
    return isWell || unread > to ? std::nullopt : std::optional(unread);
}

/// Looks ever further, so that a large hole takes few looks.
std::optional<std::int64_t> TableSalvage::nextReadable(std::int64_t unreadable)
{
    const std::string probe = m_select + " WHERE \"" + m_table.key + "\" >= ? ORDER BY 1 LIMIT 1";
    for (std::int64_t step = 1; step < lastKey / 2 - unreadable; step *= 2) {
        const bool isWell = withstand([&] {
            const auto row = m_database.prepare(probe);
            row->bindAll(unreadable + step);
            row->step();
        });
        if (isWell)
            return unreadable + step;
    }
    return std::nullopt;
}

/// By halves, down to single keys where nothing can be read.
void TableSalvage::readPieces(std::int64_t from, std::int64_t to)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> pieces {{from, to}};
    while (!pieces.empty() && m_taken) {
        const auto [first, last] = pieces.back();
        pieces.pop_back();
        if (first > last)
            continue;
        const auto unreadable = readRange(first, last);
        if (!unreadable || *unreadable >= last)
            continue;
        const std::int64_t middle = *unreadable + 1 + (last - *unreadable - 1) / 2;
        pieces.emplace_back(middle + 1, last);
        pieces.emplace_back(*unreadable + 1, middle);
    }
}

/// From both ends: texts cannot be counted.
void TableSalvage::readByText()
{
    std::string last;
    const bool isWell = withstand([&] {
        const auto rows = m_database.prepare(m_select + " ORDER BY 1");
        while (rows->step() && give(*rows))
            last = rows->text(0);
    });
    if (isWell || !m_taken)
        return;
    withstand([&] {
        const auto rows = m_database.prepare(m_select + " ORDER BY 1 DESC");
        while (rows->step() && rows->text(0) > last && give(*rows)) { }
    });
}

QStringList columnNames(const Table& table)
{
    QStringList names;
    for (const std::string& column : table.columns)
        names << QString::fromStdString(column);
    return names;
}

Status salvageTable(Database& database, const Table& table, SalvageSink& sink)
{
    if (auto begun = sink.beginTable(QString::fromStdString(table.name), columnNames(table));
        !begun)
        return begun;
    TableSalvage salvage(database, table, sink);
    if (auto done = salvage.run(); !done)
        return done;
    return sink.endTable(salvage.isWhole());
}

} // namespace

Status salvageRows(const QString& path, SalvageSink& sink, const JobControl& job)
{
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound, {path}};
    auto database = openSqlite(QFileInfo(path).canonicalFilePath(), Access::Read);
    if (!database)
        return database.error();
    return attempt([&]() -> Status {
        const Cancellation cancellation(**database, job);
        const auto newest = static_cast<int>(shippedMigrations().size());
        const auto tables = tablesOf(std::clamp(schemaVersion(**database), 1, newest));
        for (std::size_t done = 0; done < tables.size(); ++done) {
            job.progressed(
                static_cast<std::int64_t>(done), static_cast<std::int64_t>(tables.size()));
            if (const auto read = salvageTable(**database, tables[done], sink); !read)
                return read;
        }
        return success();
    });
}

} // namespace lotboard::storage
