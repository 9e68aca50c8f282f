#include "cli/verbs/restatedverb.h"

#include "cli/arguments/monthoption.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "cli/output/timecell.h"
#include "services/close/closeservice.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Restated
{
    Q_DECLARE_TR_FUNCTIONS(RestatedVerb)
};

Listing closedMonths(const std::vector<MonthClose>& months, const BusinessCalendar& calendar)
{
    Listing listing {.columns = {{.id = u"month"_s, .title = Restated::tr("Month")},
                         {.id = u"closed_at"_s, .title = Restated::tr("Closed")},
                         {.id = u"person_id"_s, .title = Restated::tr("By"), .isNumber = true}}};
    for (const MonthClose& month : months)
        listing.rows.push_back(
            {periodText(monthOf(month.month)), timeCell(month.closedAt, calendar),
                month.who.isValid() ? Cell(month.who.value) : Cell()});
    return listing;
}

Listing restatedFigures(const std::vector<Restatement>& figures)
{
    Listing listing {.columns = {{.id = u"by"_s, .title = Restated::tr("By")},
                         {.id = u"member_id"_s, .title = Restated::tr("Id")},
                         {.id = u"member"_s, .title = Restated::tr("Of")},
                         {.id = u"metric"_s, .title = Restated::tr("Figure")},
                         {.id = u"reported"_s, .title = Restated::tr("Reported"), .isNumber = true},
                         {.id = u"now"_s, .title = Restated::tr("Now"), .isNumber = true}}};
    for (const Restatement& figure : figures) {
        const auto& metric = metrics::definitionOf(figure.reported.metric);
        listing.rows.push_back(
            {figure.reported.by ? metrics::dimensionId(*figure.reported.by) : QString(),
                figure.reported.key, figure.reported.label, QString::fromLatin1(metric.id),
                valueCell(metric.unit, figure.reported.value),
                valueCell(metric.unit, figure.now ? figure.now->value : std::nullopt)});
    }
    return listing;
}

} // namespace

VerbHelp RestatedVerb::help() const
{
    return {.name = u"restated"_s,
        .summary = Restated::tr("What of a closed month is no longer as it was reported; without "
                                "--month, which months are closed"),
        .examples = {u"--db store.lotboard restated --month 2026-10"_s}};
}

void RestatedVerb::setUp(CLI::App& app)
{
    addMonth(app, m_month);
    addFormat(app, m_format);
}

ExitCode RestatedVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const CloseService service(**workspace);
    if (m_month.isEmpty()) {
        const auto months = service.closedMonths(context.session());
        if (!months)
            return context.fail(months.error());
        return context.print(
            listingBytes(closedMonths(*months, (*workspace)->store().calendar), m_format));
    }
    const auto month = monthFrom(m_month, (*workspace)->today());
    if (!month)
        return context.refuse(month.error());
    const auto restated = service.restated(context.session(), *month, context.control());
    if (!restated)
        return context.fail(restated.error());
    return context.print(listingBytes(restatedFigures(*restated), m_format));
}

} // namespace lotboard::cli
