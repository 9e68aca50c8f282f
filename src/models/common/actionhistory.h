#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "models/common/jobrunner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace lotboard {

/// What was done and saved in this window, to be taken back and made again, the newest first, off
/// the GUI thread. Survives whatever is open meanwhile, but not the window.
class ActionHistory final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread; see UndoService::takeBack().
    using TakeBack = std::function<Result<SavedAction>(const SavedAction& action)>;

    explicit ActionHistory(TakeBack takeBack, QObject* parent = nullptr);

    /// `text` is what was done, in the user's words: "Call with Ada Lovelace". What was taken back
    /// before can no longer be made again. An empty action is not kept.
    void add(const QString& text, const SavedAction& action);

    /// What `other` has, in place of its own: for the window that goes on after it.
    void goOnFrom(const ActionHistory& other);

    /// Nothing happens without anything to do, or while one is at work.
    void undo();
    void redo();
    bool isBusy() const { return m_job.isRunning(); }
    bool canUndo() const { return !m_done.empty() && !isBusy(); }
    bool canRedo() const { return !m_takenBack.empty() && !isBusy(); }
    /// What would be taken back or made again; empty without.
    QString undoText() const;
    QString redoText() const;

Q_SIGNALS:
    /// What can be taken back or made again is another.
    void changed();
    /// A sentence for the status line, once it is saved.
    void done(const QString& sentence);
    /// It cannot be taken back, and is forgotten: what happened, what is safe.
    void refused(const QString& message);

private:
    struct Entry
    {
        QString text {};
        SavedAction action {};
    };
    using Entries = std::vector<Entry>;

    /// Moves the newest of `from` to `to` by taking back what it did.
    void move(Entries& from, Entries& to, const QString& sentence);

    const TakeBack m_takeBack;
    Entries m_done {};
    Entries m_takenBack {};
    JobRunner m_job;
};

} // namespace lotboard
