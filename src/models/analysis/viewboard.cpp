#include "models/analysis/viewboard.h"

#include "services/views/viewservice.h"

#include <algorithm>

namespace lotboard {
namespace {

Result<SavedAction> viewActionOf(const Result<Saved<SavedView>>& saved)
{
    return saved ? Result<SavedAction>(saved->action) : Result<SavedAction>(saved.error());
}

} // namespace

ViewBoard::ViewBoard(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls))
{
    connect(&m_saver, &ActionSaver::saved, this, &ViewBoard::saved);
    connect(&m_saver, &ActionSaver::failed, this,
        [this](const QString& /*text*/, const QString& message) { Q_EMIT refused(message); });
}

const SavedView* ViewBoard::named(const QString& name) const
{
    const QString wanted = name.trimmed();
    const auto found = std::ranges::find_if(m_views, [&wanted](const SavedView& view) {
        return view.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_views.end() ? nullptr : &*found;
}

void ViewBoard::load()
{
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<std::vector<SavedView>> views) {
            if (!views) {
                Q_EMIT refused(errorText(views.error()));
                return;
            }
            m_views = *std::move(views);
            Q_EMIT changed();
        });
}

void ViewBoard::save(const QString& name, const QString& query)
{
    SavedView view {.name = name};
    if (const SavedView* known = named(name))
        view = *known;
    view.query = query;
    change(tr("view “%1”").arg(view.name),
        [save = m_calls.save, view] { return viewActionOf(save(view)); });
}

void ViewBoard::rename(const SavedView& view, const QString& name)
{
    SavedView renamed = view;
    renamed.name = name;
    change(tr("new name of the view “%1”").arg(view.name),
        [save = m_calls.save, renamed] { return viewActionOf(save(renamed)); });
}

void ViewBoard::remove(const SavedView& view)
{
    change(tr("removal of the view “%1”").arg(view.name),
        [remove = m_calls.remove, id = view.id] { return remove(id); });
}

void ViewBoard::importFile(const QString& path)
{
    change(tr("import of a view"),
        [call = m_calls.importFile, path] { return viewActionOf(call(path)); });
}

void ViewBoard::exportFile(const SavedView& view, const QString& path)
{
    m_exporting.start([call = m_calls.exportFile, view, path](
                          const JobControl& /*control*/) { return call(view, path); },
        [this, path](const Status& written) {
            if (written)
                Q_EMIT reported(tr("The view was saved as %1").arg(path));
            else
                Q_EMIT refused(errorText(written.error()));
        });
}

void ViewBoard::change(const QString& text, ActionSaver::Call call)
{
    m_saver.save(
        text, std::move(call), [this] { load(); },
        [this] {
            load();
            return false;
        });
}

ViewBoard::Calls viewCalls(Workspace& workspace, const Session& session)
{
    // The service holds nothing but the workspace, so each call makes its own.
    ViewBoard::Calls calls;
    calls.read = [&workspace, session] { return ViewService(workspace).views(session); };
    calls.save = [&workspace, session](
                     const SavedView& view) { return ViewService(workspace).save(session, view); };
    calls.remove = [&workspace, session](
                       SavedViewId view) { return ViewService(workspace).remove(session, view); };
    calls.importFile = [&workspace, session](const QString& path) {
        return ViewService(workspace).importFile(session, path);
    };
    calls.exportFile = [&workspace, session](const SavedView& view, const QString& path) {
        return ViewService(workspace).exportFile(session, view, path);
    };
    return calls;
}

} // namespace lotboard
