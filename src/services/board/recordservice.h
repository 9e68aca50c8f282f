#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/recordtext.h"
#include "domain/session.h"
#include "metrics/resulttable.h"

#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// One record behind a number, fit to be read.
struct RecordRow : RecordText
{
    metrics::RecordRef record {};

    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

/// Makes the records that a number counts readable. Knows nothing of how they were found, see
/// metrics::records().
class RecordService
{
public:
    /// `workspace` must outlive the service.
    explicit RecordService(Workspace& workspace) : m_workspace(workspace) { }

    /// In the order of `records`; all of them of one kind, as metrics::records() gives them. Needs
    /// Right::ReadBoard. About 100,000 a second; ask for what is shown.
    Result<std::vector<RecordRow>> rows(const Session& session,
        std::span<const metrics::RecordRef> records, const JobControl& control = {}) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
