#include "metrics/leadcolumns.h"

namespace lotboard::metrics {

void appendLead(LeadColumns& columns, const LeadRow& row)
{
    forEachLeadColumn([&](auto column, auto part) { (columns.*column).push_back(row.*part); });
}

void replaceLead(LeadColumns& columns, std::size_t place, const LeadRow& row)
{
    forEachLeadColumn([&](auto column, auto part) { (columns.*column)[place] = row.*part; });
}

LeadRow leadAt(const LeadColumns& columns, std::size_t place)
{
    LeadRow row;
    forEachLeadColumn([&](auto column, auto part) { row.*part = (columns.*column)[place]; });
    return row;
}

} // namespace lotboard::metrics
