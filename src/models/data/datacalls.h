#pragma once

#include "domain/session.h"
#include "models/audit/auditmodel.h"
#include "models/common/recordlistmodel.h"
#include "models/customers/duplicatelist.h"
#include "models/data/datalists.h"
#include "models/data/importwizardmodel.h"

namespace lotboard {

class Workspace;

/// What the data page asks, on behalf of one session; called on pool threads.
struct DataCalls
{
    DataLists::Calls lists {};
    ImportWizardModel::Calls wizard {};
    RecordReader records {};
    DuplicateList::Calls duplicates {};
    AuditModel::Read audit {};
    std::function<Result<std::vector<Staff>>()> people {};
};

/// `workspace` must outlive the calls.
DataCalls dataCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
