#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"

namespace lotboard {

class Workspace;

/// Takes back what was saved, whatever it was. The audit keeps both.
class UndoService
{
public:
    /// `workspace` must outlive the service.
    explicit UndoService(Workspace& workspace) : m_workspace(workspace) { }

    /// All rows of `action` are again what they were before it. The answer is the action that this
    /// is: to take that back makes the first one again. Error::Code::Conflict, and nothing is
    /// saved, if one of its rows was changed since or is needed by others; InvalidInput if it
    /// would bring a password back, give two people one name to sign in with, or leave no manager
    /// who can sign in where people have to. Needs Right::EditLeads, and Right::ManageStore for
    /// what somebody else did or only managers change.
    Result<SavedAction> takeBack(const Session& session, const SavedAction& action);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
