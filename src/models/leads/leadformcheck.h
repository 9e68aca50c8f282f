#pragma once

#include "services/lead/leadservice.h"

#include <QString>

#include <chrono>
#include <vector>

namespace lotboard {

/// Where in a lead's form something is wrong.
enum class LeadFormPlace { Name, Email, Year, StatusReason, ReceivedAt };

struct LeadFormProblem
{
    LeadFormPlace place {};
    QString text {}; ///< What to do about it.
};

/// What keeps the form from being saved, in the order of the form; empty if nothing does. The
/// service refuses some of it, too; this says it while somebody types.
std::vector<LeadFormProblem> checkLeadForm(const LeadForm& form, std::chrono::sys_seconds now);

} // namespace lotboard
