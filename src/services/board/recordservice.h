#pragma once

#include "base/jobcontrol.h"
#include "base/money.h"
#include "base/result.h"
#include "domain/lead.h"
#include "domain/session.h"
#include "metrics/resulttable.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// One record behind a number, fit to be read.
struct RecordRow
{
    metrics::RecordRef record {};
    std::optional<std::chrono::sys_seconds> at {}; ///< When it happened, or
    std::optional<std::chrono::sys_days> day {}; ///< on which day, where no time is known.
    QString customerName {}; ///< Empty where the session may not read customers.
    QString sourceName {};
    QString staffName {};
    QString vehicle {};
    LeadStatus leadStatus = LeadStatus::Open;
    std::optional<Money> amount {}; ///< Gross of a sale, or a spend.
    QString reference {}; ///< External id, deal number, channel of a touch: whatever names it best.

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
