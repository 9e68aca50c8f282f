#include "cli/verbs/recordsverb.h"

#include "cli/arguments/options.h"
#include "cli/arguments/selectionoptions.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "cli/output/recordtext.h"
#include "cli/output/timecell.h"
#include "metrics/engine.h"
#include "metrics/withheld.h"
#include "services/board/recordservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::RecordPart;
using metrics::RecordRef;

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(RecordsVerb)
};

std::vector<Column> recordColumns()
{
    return {{.id = u"kind"_s, .title = Records::tr("Kind")},
        {.id = u"id"_s, .title = Records::tr("Id"), .isNumber = true},
        {.id = u"lead"_s, .title = Records::tr("Lead"), .isNumber = true},
        {.id = u"at"_s, .title = Records::tr("When")},
        {.id = u"customer"_s, .title = Records::tr("Customer")},
        {.id = u"source"_s, .title = Records::tr("Source")},
        {.id = u"staff"_s, .title = Records::tr("Person")},
        {.id = u"vehicle"_s, .title = Records::tr("Vehicle")},
        {.id = u"lead_status"_s, .title = Records::tr("Status")},
        {.id = u"amount"_s, .title = Records::tr("Amount"), .isNumber = true},
        {.id = u"reference"_s, .title = Records::tr("Reference")}};
}

Cell whenCell(const RecordRow& row, const BusinessCalendar& calendar)
{
    if (row.day && !row.at)
        return *row.day;
    return timeCell(row.at, calendar);
}

std::vector<Cell> cellsOf(const RecordRow& row, const BusinessCalendar& calendar)
{
    const bool hasLead = row.record.lead > 0;
    return {recordKindId(row.record.kind), row.record.id, hasLead ? Cell(row.record.lead) : Cell(),
        whenCell(row, calendar), row.customerName, row.sourceName, row.staffName, row.vehicle,
        hasLead ? Cell(leadStatusId(row.leadStatus)) : Cell(),
        row.amount ? Cell(*row.amount) : Cell(), row.reference};
}

} // namespace

VerbHelp RecordsVerb::help() const
{
    return {.name = u"records"_s,
        .summary = Records::tr("The records that a figure counts, one by one"),
        .examples = {u"--db store.lotboard records --metric contact_rate --period 2026-10 "
                     "--filter source=AutoTrader --part denominator"_s}};
}

void RecordsVerb::setUp(CLI::App& app)
{
    addText(app, "--metric", m_metric, Records::tr("Of which figure"))->required()->type_name("A");
    addSelection(app, m_arguments);
    addChoice(app, "--part", m_part,
        {{u"numerator"_s, RecordPart::Numerator}, {u"denominator"_s, RecordPart::Denominator},
            {u"excluded"_s, RecordPart::Excluded}},
        Records::tr("What is counted (the default), what it is divided by, or what was left out"));
    app.add_option("--limit", m_limit,
           Records::tr("At most so many records; without it, all").toStdString())
        ->check(CLI::PositiveNumber)
        ->type_name("N");
    addFormat(app, m_format);
}

ExitCode RecordsVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    m_arguments.metrics = {m_metric};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());
    if (metrics::isWithheld(*facts, *query, query->metrics.front(), {}))
        return context.fail({.code = Error::Code::Forbidden, .arguments = {withheldReason()}});

    std::vector<RecordRef> found = metrics::records(*facts, *query, 0, {}, m_part);
    const auto count = static_cast<std::int64_t>(found.size());
    if (m_limit > 0 && m_limit < count)
        found.resize(static_cast<std::size_t>(m_limit));
    const auto rows = RecordService(**workspace).rows(context.session(), found, context.control());
    if (!rows)
        return context.fail(rows.error());

    Listing listing {.columns = recordColumns()};
    const Store store = (*workspace)->store();
    for (const RecordRow& row : *rows)
        listing.rows.push_back(cellsOf(row, store.calendar));
    listing.notes = {Records::tr("Records listed: %1 of %2.").arg(rows->size()).arg(count)};
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
