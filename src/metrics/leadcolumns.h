#pragma once

#include "metrics/factcolumns.h"

namespace lotboard::metrics {

/// Calls `visit(column, part)` with each column of the leads and the part of a row that it holds,
/// as pointers to members.
template<class Visit>
void forEachLeadColumn(Visit visit)
{
    visit(&LeadColumns::id, &LeadRow::id);
    visit(&LeadColumns::received, &LeadRow::received);
    visit(&LeadColumns::hour, &LeadRow::hour);
    visit(&LeadColumns::channel, &LeadRow::channel);
    visit(&LeadColumns::condition, &LeadRow::condition);
    visit(&LeadColumns::response, &LeadRow::response);
    visit(&LeadColumns::store, &LeadRow::store);
    visit(&LeadColumns::source, &LeadRow::source);
    visit(&LeadColumns::campaign, &LeadRow::campaign);
    visit(&LeadColumns::person, &LeadRow::person);
    visit(&LeadColumns::territory, &LeadRow::territory);
    visit(&LeadColumns::make, &LeadRow::make);
    visit(&LeadColumns::model, &LeadRow::model);
    visit(&LeadColumns::postalCode, &LeadRow::postalCode);
    visit(&LeadColumns::lostReason, &LeadRow::lostReason);
}

void appendLead(LeadColumns& columns, const LeadRow& row);
void replaceLead(LeadColumns& columns, std::size_t place, const LeadRow& row);
LeadRow leadAt(const LeadColumns& columns, std::size_t place);

} // namespace lotboard::metrics
