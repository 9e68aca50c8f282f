#include "models/data/autobackup.h"

#include "services/backup/backupservice.h"
#include "services/workspace.h"

namespace lotboard {

AutoBackup::AutoBackup(Workspace& workspace, const Session& session, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &AutoBackup::backUpIfDue);
    m_timer.setInterval(BackupService::between);
}

AutoBackup::~AutoBackup() = default;

void AutoBackup::backUpIfDue()
{
    if (!m_timer.isActive())
        m_timer.start();
    if (m_runner.isRunning())
        return;
    m_runner.start(
        [workspace = &m_workspace, session = m_session](const JobControl& control) {
            return BackupService(*workspace).backupIfChanged(session, control);
        },
        [this](const Status& done) {
            if (!done)
                Q_EMIT failed(done.error());
            Q_EMIT finished();
        });
}

} // namespace lotboard
