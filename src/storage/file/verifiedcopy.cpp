#include "storage/file/verifiedcopy.h"

#include "base/atomicfile.h"
#include "storage/engine/sqlite/sqlitedatabase.h"
#include "storage/engine/transaction.h"
#include "storage/file/integrity.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <future>

namespace lotboard::storage {
namespace {

constexpr qsizetype bufferSize = 1 << 20;

constexpr std::string_view selectTables = R"sql(
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
     ORDER BY name
)sql";

void appendNumber(QByteArray& buffer, std::int64_t number)
{
    buffer.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void appendValue(QByteArray& buffer, const Statement& row, int column)
{
    const auto type = row.type(column);
    buffer.append(static_cast<char>(type));
    switch (type) {
    case Statement::ValueType::Null:
        break;
    case Statement::ValueType::Integer:
        appendNumber(buffer, row.int64(column));
        break;
    case Statement::ValueType::Real:
    case Statement::ValueType::Text:
    case Statement::ValueType::Blob: {
        const auto bytes = row.blob(column); // A real number as its shortest text.
        appendNumber(buffer, static_cast<std::int64_t>(bytes.size()));
        buffer.append(
            reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        break;
    }
    }
}

void digestTable(Database& database, const std::string& table, QCryptographicHash& digest)
{
    // The names come from our own schema, which was compared with the expected text.
    const auto rows = database.prepare("SELECT * FROM \"" + table + '"');
    const int columns = rows->columnCount();
    QByteArray buffer = QByteArray::fromStdString(table);
    buffer.reserve(bufferSize);
    while (rows->step()) {
        for (int column = 0; column < columns; ++column)
            appendValue(buffer, *rows, column);
        if (buffer.size() > bufferSize / 2) {
            digest.addData(buffer);
            buffer.resize(0);
        }
    }
    digest.addData(buffer);
}

std::vector<std::string> tablesOf(Database& database)
{
    std::vector<std::string> tables;
    for (const auto query = database.prepare(selectTables); query->step();)
        tables.emplace_back(query->text(0));
    return tables;
}

bool isSameValue(const Statement& one, const Statement& other, int column)
{
    const auto type = one.type(column);
    if (type != other.type(column))
        return false;
    switch (type) {
    case Statement::ValueType::Null:
        return true;
    case Statement::ValueType::Integer:
        return one.int64(column) == other.int64(column);
    case Statement::ValueType::Real:
        return one.real(column) == other.real(column);
    case Statement::ValueType::Text:
    case Statement::ValueType::Blob:
        return std::ranges::equal(one.blob(column), other.blob(column));
    }
    return false;
}

bool hasSameRows(Database& one, Database& other, const std::string& table)
{
    const std::string select = "SELECT * FROM \"" + table + '"';
    const auto rows = one.prepare(select);
    const auto otherRows = other.prepare(select);
    const int columns = rows->columnCount();
    if (columns != otherRows->columnCount())
        return false;
    while (rows->step()) {
        if (!otherRows->step())
            return false;
        for (int column = 0; column < columns; ++column) {
            if (!isSameValue(*rows, *otherRows, column))
                return false;
        }
    }
    return !otherRows->step();
}

/// Row by row: two digests would take longer and say less.
bool hasSameRows(Database& one, Database& other)
{
    const auto tables = tablesOf(one);
    return tables == tablesOf(other) && std::ranges::all_of(tables, [&](const std::string& table) {
        return hasSameRows(one, other, table);
    });
}

/// Whether SQLite finds no fault in the copy.
Status checkWhole(const QString& copyPath, const QString& path, const JobControl& job)
{
    const auto copy = openSqlite(copyPath, Access::Read);
    if (!copy)
        return copy.error();
    const auto faults = integrityFaults(**copy, job);
    if (!faults)
        return faults.error();
    return faults->isEmpty() ? success()
                             : Status(Error {Error::Code::Corrupt, {path}, faults->first()});
}

Status checkCopy(
    Database& source, const QString& copyPath, const QString& path, const JobControl& job)
{
    // Beside, on the other core: it takes about as long as to compare the rows.
    auto whole = std::async(std::launch::async, checkWhole, copyPath, path, std::cref(job));
    const auto copy = openSqlite(copyPath, Access::Read);
    if (!copy)
        return copy.error();
    const Cancellation cancellation(**copy, job);
    const bool isSame = hasSameRows(**copy, source);
    if (const auto checked = whole.get(); !checked)
        return checked;
    return isSame ? success()
                  : Status(Error {Error::Code::Corrupt, {path}, QStringLiteral("rows differ")});
}

/// The user knows the file by its own name, not by that which it has meanwhile.
Status withName(const Status& status, const QString& temporaryPath, const QString& path)
{
    if (status)
        return status;
    Error error = status.error();
    error.arguments.replaceInStrings(temporaryPath, path);
    return error;
}

} // namespace

QByteArray rowDigest(Database& database)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const std::string& table : tablesOf(database))
        digestTable(database, table, digest);
    return digest.result();
}

Status writeVerifiedCopy(Database& source, const QString& path, const JobControl& job)
{
    AtomicFile file(QFileInfo(path).absoluteFilePath());
    if (const auto opened = file.open(); !opened)
        return opened;
    const QString temporaryPath = file.temporaryPath();
    const auto copied = attempt([&]() -> Status {
        const Transaction oneState(source, Transaction::Kind::Read);
        const Cancellation cancellation(source, job);
        source.copyTo(temporaryPath, job);
        if (const auto checked = checkCopy(source, temporaryPath, path, job); !checked)
            return checked;
        return file.commit();
    });
    return withName(copied, temporaryPath, path);
}

} // namespace lotboard::storage
