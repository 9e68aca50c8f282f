#pragma once

#include "domain/lead.h"
#include "domain/people.h"

namespace lotboard {

/// What somebody fills in for a lead and its customer.
struct LeadForm
{
    Lead lead {};
    Customer customer {};

    friend bool operator==(const LeadForm&, const LeadForm&) = default;
};

} // namespace lotboard
