#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/savedview.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Questions that somebody gave a name: kept for the whole store, and handed on as files. Does not
/// answer them.
class ViewService
{
public:
    /// `workspace` must outlive the service.
    explicit ViewService(Workspace& workspace) : m_workspace(workspace) { }

    /// By name. Needs Right::ReadBoard.
    Result<std::vector<SavedView>> views(const Session& session) const;
    /// The one of this name, whatever the case of its letters. Error::Code::InvalidInput, in words,
    /// if there is none. Needs Right::ReadBoard.
    Result<SavedView> named(const Session& session, const QString& name) const;

    /// A new one, or the stored one with its id, changed. Error::Code::InvalidInput, in words, if
    /// it has no name, another has the name, or it asks nothing. Needs Right::EditLeads; what
    /// others saved: Right::ManageStore.
    Result<Saved<SavedView>> save(const Session& session, const SavedView& view);
    /// Rights as for save().
    Result<SavedAction> remove(const Session& session, SavedViewId view);

    /// Keeps what readViewFile() reads; where the name is taken, under the name with a number
    /// behind it. Needs Right::EditLeads.
    Result<Saved<SavedView>> importFile(const Session& session, const QString& path);
    /// Replaces the file. Needs Right::ReadBoard.
    Status exportFile(const Session& session, const SavedView& view, const QString& path) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
