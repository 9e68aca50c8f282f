#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/savedview.h"
#include "domain/session.h"
#include "models/common/actionsaver.h"
#include "models/common/jobrunner.h"

#include <QObject>

#include <functional>
#include <vector>

namespace lotboard {

class Workspace;

/// The questions with a name: read and changed off the GUI thread, one change after another.
class ViewBoard final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<std::vector<SavedView>>()> read {};
        std::function<Result<Saved<SavedView>>(const SavedView&)> save {};
        std::function<Result<SavedAction>(SavedViewId)> remove {};
        std::function<Result<Saved<SavedView>>(const QString& path)> importFile {};
        std::function<Status(const SavedView&, const QString& path)> exportFile {};
    };

    explicit ViewBoard(Calls calls, QObject* parent = nullptr);

    /// By name.
    const std::vector<SavedView>& views() const { return m_views; }
    /// Null if there is none of that name, whatever the case of its letters.
    const SavedView* named(const QString& name) const;
    bool isBusy() const { return m_saver.isBusy() || m_loading.isRunning(); }

    void load();
    /// Under a new name as a new view; under a known one that view asks this from now on.
    void save(const QString& name, const QString& query);
    void rename(const SavedView& view, const QString& name);
    void remove(const SavedView& view);
    void importFile(const QString& path);
    void exportFile(const SavedView& view, const QString& path);

Q_SIGNALS:
    /// views() is new.
    void changed();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    void reported(const QString& text);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

private:
    void change(const QString& text, ActionSaver::Call call);

    Calls m_calls;
    std::vector<SavedView> m_views {};
    JobRunner m_loading;
    JobRunner m_exporting;
    ActionSaver m_saver;
};

/// `workspace` must outlive the calls.
ViewBoard::Calls viewCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
