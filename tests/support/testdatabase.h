#pragma once

#include "storage/changes/unitofwork.h"
#include "storage/file/storefile.h"

#include "support/days.h"
#include "support/printing.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace lotboard::storage {

/// An empty store in a database file of its own, in a folder that goes with it. The clock stands at
/// 2024-01-31 12:00 UTC; the store keeps UTC and never closes.
class TestDatabase
{
public:
    explicit TestDatabase(const Store& store = {.name = QStringLiteral("Harbor Motors")})
    {
        auto created = StoreFile::create(path(), store, m_clock);
        if (!created)
            throw std::runtime_error(errorText(created.error()).toStdString());
        m_file = std::move(*created);
    }

    QString path() const { return folder() + QStringLiteral("/store.lotboard"); }
    QString folder() const { return m_folder.path(); }
    FixedClock& clock() { return m_clock; }
    StoreFile& file() { return *m_file; }
    Database& database() { return m_file->database(); }

    /// A unit of work of the manager.
    std::unique_ptr<UnitOfWork> begin()
    {
        auto unit = UnitOfWork::begin(*m_file, Session::manager());
        if (!unit)
            throw std::runtime_error(errorText(unit.error()).toStdString());
        return std::move(*unit);
    }

    /// Runs `work`, which gives a Result, in a unit of work and commits it; the value.
    template<class Work>
    auto write(Work work)
    {
        const auto unit = begin();
        auto result = work(*unit);
        if (!result)
            throw std::runtime_error(errorText(result.error()).toStdString());
        if (const auto saved = unit->commit(); !saved)
            throw std::runtime_error(errorText(saved.error()).toStdString());
        return std::move(*result);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    std::unique_ptr<StoreFile> m_file;
};

} // namespace lotboard::storage
