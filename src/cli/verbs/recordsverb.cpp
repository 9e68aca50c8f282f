#include "cli/verbs/recordsverb.h"

#include "cli/arguments/options.h"
#include "cli/arguments/selectionoptions.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "services/board/recordservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::RecordKind;
using metrics::RecordPart;
using metrics::RecordRef;

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(RecordsVerb)
};

QString kindId(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Lead:
        return u"lead"_s;
    case RecordKind::Communication:
        return u"communication"_s;
    case RecordKind::Appointment:
        return u"appointment"_s;
    case RecordKind::Show:
        return u"show"_s;
    case RecordKind::Sale:
        return u"sale"_s;
    case RecordKind::Spend:
        return u"spend"_s;
    }
    return {};
}

QString statusId(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Open:
        return u"open"_s;
    case LeadStatus::Sold:
        return u"sold"_s;
    case LeadStatus::Lost:
        return u"lost"_s;
    case LeadStatus::Invalid:
        return u"invalid"_s;
    case LeadStatus::Duplicate:
        return u"duplicate"_s;
    }
    return {};
}

std::vector<Column> columns()
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

Cell timeCell(const RecordRow& row, const BusinessCalendar& calendar)
{
    if (row.at) {
        const LocalTime local = calendar.localTime(*row.at);
        return ReportTime {.day = local.day, .minute = local.minute};
    }
    if (row.day)
        return *row.day;
    return {};
}

std::vector<Cell> cellsOf(const RecordRow& row, const BusinessCalendar& calendar)
{
    const bool hasLead = row.record.lead > 0;
    return {kindId(row.record.kind), row.record.id, hasLead ? Cell(row.record.lead) : Cell(),
        timeCell(row, calendar), row.customerName, row.sourceName, row.staffName, row.vehicle,
        hasLead ? Cell(statusId(row.leadStatus)) : Cell(), row.amount ? Cell(*row.amount) : Cell(),
        row.reference};
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
    const metrics::FactTablePtr facts = (*workspace)->facts();
    m_arguments.metrics = {m_metric};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());

    std::vector<RecordRef> found = metrics::records(*facts, *query, 0, {}, m_part);
    const auto count = static_cast<std::int64_t>(found.size());
    if (m_limit > 0 && m_limit < count)
        found.resize(static_cast<std::size_t>(m_limit));
    const auto rows = RecordService(**workspace).rows(Context::session(), found, context.control());
    if (!rows)
        return context.fail(rows.error());

    Listing listing {.columns = columns()};
    const Store store = (*workspace)->store();
    for (const RecordRow& row : *rows)
        listing.rows.push_back(cellsOf(row, store.calendar));
    listing.notes
        = {Records::tr("%1 of %n record(s).", "", static_cast<int>(count)).arg(rows->size())};
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
