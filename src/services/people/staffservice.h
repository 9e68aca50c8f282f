#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

class Workspace;

/// The people of the store: who they are and what they may. Passwords are SignInService's.
class StaffService
{
public:
    /// `workspace` must outlive the service.
    explicit StaffService(Workspace& workspace) : m_workspace(workspace) { }

    /// By name, those who left as well. Needs Right::ReadBoard.
    Result<std::vector<Staff>> all(const Session& session) const;

    // What follows needs Right::ManageStore.

    /// Stores a new person. Error::Code::InvalidInput without a name.
    Result<Saved<Staff>> add(const Session& session, const Staff& staff);
    /// Saves who somebody is, what they may and by which name they sign in; the password stays as
    /// it is. Error::Code::Conflict if they were changed meanwhile; InvalidInput if the name to
    /// sign in with is another's, or if no manager could sign in any more.
    Result<Saved<Staff>> save(const Session& session, const Staff& staff);
    /// Today is the last day of `staff`; from tomorrow on they do not sign in. Errors as save().
    Result<Saved<Staff>> letGo(const Session& session, const Staff& staff);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
