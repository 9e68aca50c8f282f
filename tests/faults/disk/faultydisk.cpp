#include "faults/disk/faultydisk.h"

namespace lotboard {
namespace {

// The functions of the real disk use what a sqlite3_vfs has for its maker, so ours is found here.
FaultyDisk* currentDisk = nullptr;

} // namespace

/// Stands before the file of the real disk, which lies behind it in the same block of memory.
struct FaultyFile
{
    sqlite3_file base;
    FaultyDisk* disk;
    const char* path; ///< SQLite keeps it as long as the file is open. Null for a temporary file.

    static FaultyFile& of(sqlite3_file* file) { return *reinterpret_cast<FaultyFile*>(file); }
    static sqlite3_file* real(sqlite3_file* file)
    {
        return reinterpret_cast<sqlite3_file*>(&of(file) + 1);
    }
    std::string name() const { return path ? path : ""; }

    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static const sqlite3_io_methods methods;
};

int FaultyFile::write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    FaultyFile& self = of(file);
    const bool fails = self.disk->doesFail();
    const int arriving = fails ? size / 2 : size;
    const int code = real(file)->pMethods->xWrite(real(file), data, arriving, offset);
    self.disk->note({DiskEvent::Kind::Write, self.name(), offset,
        QByteArray(static_cast<const char*>(data), arriving)});
    return fails ? self.disk->m_fault.writeCode : code;
}

int FaultyFile::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    of(file).disk->note({DiskEvent::Kind::Truncate, of(file).name(), size, {}});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int FaultyFile::sync(sqlite3_file* file, int /*flags*/)
{
    // The real disk need not be waited for: nobody pulls its plug.
    FaultyFile& self = of(file);
    const bool fails = self.disk->doesFail();
    self.disk->note({fails ? DiskEvent::Kind::FailedSync : DiskEvent::Kind::Sync, self.name()});
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

// Version 2: with shared memory, without memory maps.
const sqlite3_io_methods FaultyFile::methods = {
    .iVersion = 2,
    .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
    .xRead = [](sqlite3_file* f, void* data, int size,
                 sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), data, size, at); },
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = [](sqlite3_file* f,
                     sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    .xLock = [](sqlite3_file* f, int kind) { return real(f)->pMethods->xLock(real(f), kind); },
    .xUnlock = [](sqlite3_file* f, int kind) { return real(f)->pMethods->xUnlock(real(f), kind); },
    .xCheckReservedLock
    = [](sqlite3_file* f,
          int* isHeld) { return real(f)->pMethods->xCheckReservedLock(real(f), isHeld); },
    .xFileControl
    = [](sqlite3_file* f, int what,
          void* value) { return real(f)->pMethods->xFileControl(real(f), what, value); },
    .xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    .xDeviceCharacteristics
    = [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    .xShmMap =
        [](sqlite3_file* f, int region, int size, int extend, void volatile** memory) {
            return real(f)->pMethods->xShmMap(real(f), region, size, extend, memory);
        },
    .xShmLock = [](sqlite3_file* f, int from, int count,
                    int flags) { return real(f)->pMethods->xShmLock(real(f), from, count, flags); },
    .xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
    .xShmUnmap
    = [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

FaultyDisk::FaultyDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_real;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + m_real->szOsFile;
    m_vfs.zName = "faulty";
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    currentDisk = this;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    currentDisk = nullptr;
}

void FaultyDisk::failAt(const DiskFault& fault)
{
    m_fault = fault;
    m_countedFrom = m_operations;
}

void FaultyDisk::beforeEach(std::function<void(int)> watch)
{
    m_watch = std::move(watch);
    m_countedFrom = m_operations;
}

bool FaultyDisk::doesFail()
{
    const int number = ++m_operations - m_countedFrom;
    if (m_watch)
        m_watch(number);
    return m_fault.at > 0 && (number == m_fault.at || (m_fault.isLasting && number > m_fault.at));
}

int FaultyDisk::open(
    sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultyDisk& disk = *currentDisk;
    FaultyFile& faulty = FaultyFile::of(file);
    int isThere = 1;
    if (name)
        disk.m_real->xAccess(disk.m_real, name, SQLITE_ACCESS_EXISTS, &isThere);
    const int code = disk.m_real->xOpen(disk.m_real, name, FaultyFile::real(file), flags, outFlags);
    faulty.base.pMethods = code == SQLITE_OK ? &FaultyFile::methods : nullptr;
    faulty.disk = &disk;
    faulty.path = name;
    if (code == SQLITE_OK && !isThere)
        disk.note({DiskEvent::Kind::Create, faulty.name()});
    return code;
}

int FaultyDisk::remove(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder)
{
    FaultyDisk& disk = *currentDisk;
    disk.note({DiskEvent::Kind::Remove, name});
    return disk.m_real->xDelete(disk.m_real, name, syncFolder);
}

} // namespace lotboard
