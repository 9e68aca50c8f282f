#pragma once

#include "base/jobcontrol.h"
#include "base/period.h"
#include "base/result.h"
#include "domain/monthclose.h"
#include "domain/session.h"
#include "services/close/closedfigures.h"
#include "services/report/reportformat.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Closes months: keeps what was reported, figures and files, so that later edits show against it
/// and the report can be had again byte for byte. A month stays open to edits; what they change is
/// restated.
class CloseService
{
public:
    /// `workspace` must outlive the service.
    explicit CloseService(Workspace& workspace) : m_workspace(workspace) { }

    /// Newest first. Needs Right::ReadBoard.
    Result<std::vector<MonthClose>> closedMonths(const Session& session) const;
    /// Makes the report of the calendar month that `month` begins in, in all formats, and keeps it.
    /// Error::Code::InvalidInput, in words, if the month is not over or closed already. Needs
    /// Right::ManageStore, and the rights for the whole report.
    Result<MonthClose> close(
        const Session& session, const Period& month, const JobControl& control = {});
    /// Forgets the closing and its files; its figures stay in the audit. Error::Code::InvalidInput
    /// if the month is not closed. Needs Right::ManageStore.
    Status reopen(const Session& session, const Period& month);

    /// The files as they were made when the month was closed, by name. Error::Code::InvalidInput if
    /// it is not closed; Error::Code::Corrupt if a file is not what its SHA-256 says. Needs
    /// Right::ManageStore: they hold what only managers may see.
    Result<std::vector<NamedFile>> files(const Session& session, const Period& month) const;
    /// What is no longer as reported, see restatements(). What the session may not know is left
    /// out. Error::Code::InvalidInput if the month is not closed. Needs Right::ReadBoard.
    Result<std::vector<Restatement>> restated(
        const Session& session, const Period& month, const JobControl& control = {}) const;

private:
    Result<MonthClose> closedMonth(const Session& session, const Period& month) const;

    Workspace& m_workspace;
};

} // namespace lotboard
