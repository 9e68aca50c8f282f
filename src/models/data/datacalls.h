#pragma once

#include "domain/session.h"
#include "models/audit/auditmodel.h"
#include "models/common/recordlistmodel.h"
#include "models/customers/duplicatelist.h"
#include "models/data/datacheck.h"
#include "models/data/datalists.h"
#include "models/data/fixcalls.h"
#include "models/data/fixeffects.h"
#include "models/data/importwizardmodel.h"

namespace lotboard {

class Workspace;

/// What the data page asks, on behalf of one session; called on pool threads.
struct DataCalls
{
    DataLists::Calls lists {};
    FixCalls fixes {};
    FixEffects::Calls effects {};
    ImportWizardModel::Calls wizard {};
    RecordReader records {};
    DuplicateList::Calls duplicates {};
    AuditModel::Read audit {};
    std::function<Result<std::vector<Staff>>()> people {};
};

// `workspace` must outlive the calls of both.
DataCheck::Calls checkCalls(Workspace& workspace, const Session& session);
DataCalls dataCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
