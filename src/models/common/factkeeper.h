#pragma once

#include "models/common/jobrunner.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace lotboard {

class Workspace;

/// Sees to it that the next start finds a snapshot of the facts: some seconds after new facts were
/// published, so that it is never in the way of the window, and at the end. Whether it pays is
/// Workspace::keepFacts()'s to know.
class FactKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `pause` is between the last of several changes and the snapshot. `workspace` must outlive
    /// it.
    explicit FactKeeper(Workspace& workspace,
        std::chrono::milliseconds pause = std::chrono::seconds(3), QObject* parent = nullptr);

    bool isWaiting() const { return m_timer.isActive(); }
    /// Does at once what would be done later, and waits for it.
    void finish();

Q_SIGNALS:
    /// All that had to be kept is.
    void finished();

private:
    void keep();

    Workspace& m_workspace;
    QTimer m_timer;
    JobRunner m_runner;
};

} // namespace lotboard
