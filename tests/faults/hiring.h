#pragma once

#include "storage/changes/unitofwork.h"
#include "storage/file/storefile.h"
#include "storage/repositories/staffrepository.h"
#include "support/days.h"
#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lotboard::storage {

/// A folder with a store in it, whose staff is what the tests of faults write and look for: one
/// person, one commit. Nothing is kept open.
class HiringStore
{
public:
    HiringStore() : HiringStore(newStore()) { }
    /// With the same rows as another, of which no log must be left.
    static HiringStore copyOf(const HiringStore& other)
    {
        return HiringStore(bytesOf(other.path()));
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("store.lotboard")); }
    QString logPath() const { return path() + QStringLiteral("-wal"); }
    const Clock& clock() const { return m_clock; }

    std::unique_ptr<StoreFile> open() const
    {
        auto file = StoreFile::open(path(), Access::Write, m_clock);
        EXPECT_TRUE(succeeded(file));
        return file ? *std::move(file) : nullptr;
    }

    /// Whether `name` was saved, as the program would say.
    static Status hire(StoreFile& file, const QString& name)
    {
        const Session manager = Session::manager();
        auto unit = UnitOfWork::begin(file, manager);
        if (!unit)
            return unit.error();
        const auto inserted
            = StaffRepository(file.database()).insert(manager, **unit, {.name = name});
        return inserted ? (*unit)->commit() : Status(inserted.error());
    }

    /// An error where the file is damaged.
    static Result<QStringList> readNames(StoreFile& file)
    {
        const auto staff = StaffRepository(file.database()).all(Session::manager());
        if (!staff)
            return staff.error();
        QStringList names;
        for (const Staff& person : *staff)
            names << person.name;
        return names;
    }
    static QStringList names(StoreFile& file)
    {
        const auto names = readNames(file);
        EXPECT_TRUE(succeeded(names));
        return names ? *names : QStringList();
    }

private:
    explicit HiringStore(const QByteArray& bytes)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// The bytes of a store that was just made.
    static const QByteArray& newStore()
    {
        static const QByteArray bytes = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("store.lotboard"));
            const FixedClock clock(january(31));
            EXPECT_TRUE(succeeded(
                StoreFile::create(path, Store {.name = QStringLiteral("Harbor Motors")}, clock)));
            return bytesOf(path);
        }();
        return bytes;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
};

} // namespace lotboard::storage
