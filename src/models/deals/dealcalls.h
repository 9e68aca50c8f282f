#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "services/deals/dealform.h"

#include <functional>
#include <vector>

namespace lotboard {

class Workspace;

/// What the form of a deal asks, on behalf of one session, on pool threads. Apart from the service
/// itself, so that the form can be tried without a database. See DealService.
struct DealCalls
{
    std::function<Result<DealChoices>()> choices {};
    std::function<Result<DealForm>(SaleId sale)> find {};
    std::function<Result<std::vector<DealProblem>>(const DealForm& form)> problems {};
    std::function<Result<Saved<DealForm>>(const DealForm& form)> save {};
};

/// `workspace` must outlive the calls.
DealCalls dealCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
