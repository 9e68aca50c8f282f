#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <span>
#include <vector>

namespace lotboard::storage {

class Database;

/// One numbered schema file: `0001_schema.sql` is number 1. Forward only, and never altered once
/// it was released: the checksum of each is recorded in the databases that it made.
struct Migration
{
    int version = 0;
    QString name {};
    QByteArray sql {};

    /// SHA-256, hexadecimal.
    QString checksum() const;
};

/// Marks a file as ours: the letters "LtBd".
constexpr std::int32_t applicationId = 0x4c744264;

/// What is embedded in the program, in order from number 1 on.
const std::vector<Migration>& shippedMigrations();

/// Runs those of `migrations` that `database` has not seen, records them, and sets the application
/// id and the version. Throws DatabaseError. Whether rows refer to nothing afterwards is not looked
/// at, see checkIntegrity(). REQUIRES: a write transaction is open.
void applyMigrations(
    Database& database, std::span<const Migration> migrations, std::chrono::sys_seconds at);

/// The number of the newest migration that made `database`, 0 if none.
int schemaVersion(Database& database);

/// Whether the tables and indexes of `database` are, to the letter, those that `migrations` make
/// up to the version of the database, and the recorded checksums are theirs. Throws DatabaseError.
bool hasExpectedSchema(Database& database, std::span<const Migration> migrations);

} // namespace lotboard::storage
