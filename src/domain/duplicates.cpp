#include "domain/duplicates.h"

namespace lotboard {

bool continuesEpisode(const KnownCustomer& customer, std::chrono::sys_seconds now, int episodeDays)
{
    const Finding& known = customer.customer;
    // A sold lead is at its end: the next enquiry is about another car.
    return known.lead.isValid() && customer.lastActiveAt && isCounted(known.leadStatus)
        && known.leadStatus != LeadStatus::Sold
        && now - *customer.lastActiveAt < std::chrono::days(episodeDays);
}

} // namespace lotboard
