#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "models/common/jobrunner.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace lotboard {

/// Saves user actions off the GUI thread, one after another in their order, so that whoever works
/// can go on at once; says of each when it is saved, or why it is not.
class ActionSaver final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread, once.
    using Call = std::function<Result<SavedAction>()>;
    /// Called on the thread of the saver.
    using Then = std::function<void()>;
    /// Likewise. Whether it has dealt with it: then failed() says nothing.
    using Otherwise = std::function<bool()>;

    using QObject::QObject;
    /// Saves what still waits, so that nothing is lost when a window closes.
    ~ActionSaver() override;

    /// `text` is what was done, as in "contact with Ada Lovelace".
    void save(const QString& text, Call call, Then onSaved = {}, Otherwise onFailed = {});
    bool isBusy() const { return m_job.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// After the action's own onFailed.
    void failed(const QString& text, const QString& message);

private:
    struct Waiting
    {
        QString text {};
        Call call {};
        Then onSaved {};
        Otherwise onFailed {};
    };
    void startNext();

    std::deque<Waiting> m_waiting {};
    JobRunner m_job;
};

} // namespace lotboard
