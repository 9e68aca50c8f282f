#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "metrics/quality/figuremoves.h"
#include "services/check/checkservice.h"

#include <vector>

namespace lotboard {

class Workspace;

/// What putting right the records of a finding can do to the figures it touches.
struct FixEffect
{
    /// There is one way to put them right: each figure will be `high`. Else it will be between.
    bool isExact = false;
    /// Empty where it cannot be said, or nothing moves in the period.
    std::vector<metrics::FigureRange> ranges {};
};

/// Says beforehand what a fix will move: the engine answers once from the facts as they are, and
/// once from the facts with all records of the finding put right. Nothing is written.
class FixEffectService
{
public:
    /// `workspace` must outlive the service.
    explicit FixEffectService(Workspace& workspace) : m_workspace(workspace) { }

    /// Of the figures of the period on event date. Nothing is said for a finding of more than
    /// 20,000 records. Needs Right::ReadBoard. Off the GUI thread.
    Result<FixEffect> effect(const Session& session, const CheckFinding& finding,
        const Period& period, const JobControl& control = {}) const;

private:
    Result<metrics::FactTablePtr> supposed(
        const metrics::FactTablePtr& facts, const CheckFinding& finding) const;

    Workspace& m_workspace;
};

} // namespace lotboard
