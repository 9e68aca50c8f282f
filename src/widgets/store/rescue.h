#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/backup/backupservice.h"

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace lotboard {

class Ask;

/// What can be done about a database that cannot be opened any more: going back to the newest good
/// backup, or saving what can be read as CSV files. Asks, does it, and says what came of it.
class Rescue final
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)

public:
    /// Both must outlive the rescue.
    Rescue(Ask& ask, const Clock& clock) : m_ask(ask), m_clock(clock) { }

    /// Whether the database at `path`, which gave `error` when it was opened, is one to be rescued:
    /// a damaged one, or one that is no database but has backups.
    static bool isNeeded(const QString& path, const Error& error);

    /// True if a backup has taken the place of the database.
    bool offer(QWidget* parent, const QString& path, const Error& error);

private:
    bool restore(QWidget* parent, const QString& path, const std::vector<Backup>& backups);
    void salvage(QWidget* parent, const QString& path);

    Ask& m_ask;
    const Clock& m_clock;
};

} // namespace lotboard
