#pragma once

#include "base/result.h"
#include "models/common/jobrunner.h"
#include "services/schedule/scheduleservice.h"

#include <QObject>
#include <QTimer>

namespace lotboard {

class Workspace;

/// Makes the reports of the schedule while the program is open: at the first asking, which catches
/// up what was missed, and every hour after that.
class DueReports final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    DueReports(Workspace& workspace, const Session& session, QObject* parent = nullptr);
    ~DueReports() override;

public Q_SLOTS:
    /// Off the GUI thread.
    void makeWhatIsDue();

Q_SIGNALS:
    /// `text` says which months were made, and where.
    void made(const QString& text);
    void failed(const lotboard::Error& error);

private:
    Workspace& m_workspace;
    Session m_session;
    QTimer m_timer;
    JobRunner m_runner;
};

} // namespace lotboard
