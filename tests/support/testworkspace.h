#pragma once

#include "services/workspace.h"

#include "support/days.h"
#include "support/printing.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace lotboard {

/// A workspace on a new, empty store in a folder that goes with it. The clock stands at 2024-01-31
/// 12:00 UTC; the store keeps UTC and never closes. Its (empty) facts are loaded.
class TestWorkspace
{
public:
    explicit TestWorkspace(const Store& store = {.name = QStringLiteral("Harbor Motors")})
    {
        auto created = Workspace::create(path(), store, m_clock);
        if (!created)
            throw std::runtime_error(errorText(created.error()).toStdString());
        m_workspace = std::move(*created);
        if (const auto loaded = m_workspace->loadFacts(); !loaded)
            throw std::runtime_error(errorText(loaded.error()).toStdString());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("store.lotboard")); }
    QString folder() const { return m_folder.path(); }
    FixedClock& clock() { return m_clock; }
    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace lotboard
