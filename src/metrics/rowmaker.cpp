#include "metrics/rowmaker.h"

#include "metrics/leadrows.h"
#include "metrics/moneyrows.h"

namespace lotboard::metrics {

void makeRows(FactCollector& collected, const std::vector<LeadSlot>& slots,
    std::size_t rowsPerChunk, Streams& streams)
{
    RowContext context(collected, slots, rowsPerChunk, streams);
    const AttemptCounts attempts = makeAttempts(context);
    makeAppointments(context);
    makeShows(context);
    makeSales(context);
    makeSpend(context);
    makeLeads(context, attempts);
}

} // namespace lotboard::metrics
