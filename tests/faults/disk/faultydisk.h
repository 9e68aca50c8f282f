#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace lotboard {

/// Something that a disk was asked to do.
struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, FailedSync, Remove };

    Kind kind {};
    std::string path {};
    std::int64_t offset = 0; ///< Of Write; the new size for Truncate.
    QByteArray bytes {};
};

/// What goes wrong, and when.
struct DiskFault
{
    int at = 0; ///< Which write or sync from now on, counted from 1; 0: none.
    int writeCode = SQLITE_FULL; ///< What a write answers; half of its bytes arrive.
    bool isLasting = false; ///< All after it fail as well.
};

/// While it lives, the disk that every SQLite connection opened meanwhile works on: does what it
/// is told, writes down all of it, and fails when asked to. Only one at a time. The memory that
/// connections share beside the log is not the disk's.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    const std::vector<DiskEvent>& events() const { return m_events; }
    /// Writes and syncs so far.
    int operationCount() const { return m_operations; }
    void failAt(const DiskFault& fault);
    void heal() { failAt({}); }
    /// Runs before each write and sync, with its number from now on, counted from 1.
    void beforeEach(std::function<void(int)> watch);

private:
    friend struct FaultyFile;

    /// Whether the write or sync that comes now fails.
    bool doesFail();
    void note(DiskEvent event) { m_events.push_back(std::move(event)); }

    static int open(
        sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs {};
    std::vector<DiskEvent> m_events {};
    DiskFault m_fault {};
    std::function<void(int)> m_watch {};
    int m_operations = 0;
    int m_countedFrom = 0;
};

} // namespace lotboard
