#include "metrics/leadcolumns.h"

namespace lotboard::metrics {

namespace {

/// Calls `visit(column, value)` for every column and the value that `row` has for it.
template<class Visit>
void forEachColumn(LeadColumns& columns, const LeadRow& row, Visit visit)
{
    visit(columns.id, row.id);
    visit(columns.received, row.received);
    visit(columns.hour, row.hour);
    visit(columns.channel, row.channel);
    visit(columns.condition, row.condition);
    visit(columns.store, row.store);
    visit(columns.source, row.source);
    visit(columns.campaign, row.campaign);
    visit(columns.person, row.person);
    visit(columns.territory, row.territory);
    visit(columns.make, row.make);
    visit(columns.model, row.model);
    visit(columns.postalCode, row.postalCode);
    visit(columns.lostReason, row.lostReason);
}

} // namespace

void appendLead(LeadColumns& columns, const LeadRow& row)
{
    forEachColumn(columns, row, [](auto& column, auto value) { column.push_back(value); });
}

void replaceLead(LeadColumns& columns, std::size_t place, const LeadRow& row)
{
    forEachColumn(columns, row, [place](auto& column, auto value) { column[place] = value; });
}

} // namespace lotboard::metrics
