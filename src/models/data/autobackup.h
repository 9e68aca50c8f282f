#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "models/common/jobrunner.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace lotboard {

class Workspace;

/// Makes the backups that nobody has to think of: at the first asking, every half hour after that,
/// and at the end, each only if something was saved since the one before. Which old ones are kept
/// is BackupService's.
class AutoBackup final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes between {30};

    /// `workspace` must outlive it.
    AutoBackup(Workspace& workspace, const Session& session, QObject* parent = nullptr);
    ~AutoBackup() override;

    bool isRunning() const { return m_runner.isRunning(); }
    /// Makes the last one, if it is due, and waits for it.
    Status finish();

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
