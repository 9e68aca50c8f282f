#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "models/common/jobrunner.h"

#include <QObject>
#include <QTimer>

namespace lotboard {

class Workspace;

/// Makes the backups that nobody has to think of: at the first asking and every half hour after
/// that, each only if something was saved since the one before. Not the last one, which the end of
/// the program waits for. Which old ones are kept is BackupService's.
class AutoBackup final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    AutoBackup(Workspace& workspace, const Session& session, QObject* parent = nullptr);
    ~AutoBackup() override;

    bool isRunning() const { return m_runner.isRunning(); }

public Q_SLOTS:
    /// Off the GUI thread.
    void backUpIfDue();

Q_SIGNALS:
    void finished();
    void failed(const lotboard::Error& error);

private:
    Workspace& m_workspace;
    Session m_session;
    QTimer m_timer;
    JobRunner m_runner;
};

} // namespace lotboard
