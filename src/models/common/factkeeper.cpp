#include "models/common/factkeeper.h"

#include "services/workspace.h"

namespace lotboard {

FactKeeper::FactKeeper(Workspace& workspace, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_workspace, &Workspace::factsPublished, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &FactKeeper::keep);
}

void FactKeeper::keep()
{
    if (m_runner.isRunning())
        return m_timer.start();
    m_runner.start([workspace = &m_workspace](
                       const JobControl& /*control*/) { return workspace->keepFacts(); },
        [this](const Status& /*kept*/) {
            // Where it cannot be written the next start takes longer: nothing to trouble anybody.
            Q_EMIT finished();
        });
}

void FactKeeper::finish()
{
    m_timer.stop();
    (void)m_workspace.keepFacts();
}

} // namespace lotboard
