#include "cli/verbs/reportverb.h"

#include "base/period.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "services/report/reportservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

} // namespace

VerbHelp ReportVerb::help() const
{
    return {.name = u"report"_s,
        .summary = Report::tr("Writes the month report as CSV files or a web page"),
        .examples = {u"--db store.lotboard report --month 2026-10 --out october"_s,
            u"--db store.lotboard report --month last-month --format csv,html --out october"_s}};
}

void ReportVerb::setUp(CLI::App& app)
{
    addText(app, "--month", m_month, Report::tr("2026-10, this-month (the default) or last-month"))
        ->type_name("M");
    addText(app, "--format", m_formats,
        Report::tr("One or several of csv (the default) and html, separated by commas"))
        ->type_name("F");
    addText(app, "--out", m_folder,
        Report::tr("The folder for the files; it is made if need be, and files of these names in "
                   "it are replaced"))
        ->required()
        ->type_name("DIR");
}

ExitCode ReportVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto period = parsePeriod(m_month, (*workspace)->today());
    if (!period || period->isEmpty() || monthOf(period->first) != monthOf(period->last))
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments = {Report::tr("“%1” is not a month: write it as 2026-10.").arg(m_month)}});

    const auto formats = reportFormatsFrom(m_formats);
    if (!formats)
        return context.refuse(formats.error());

    const ReportService service(**workspace);
    const auto report
        = service.monthReport(context.session(), monthOf(period->first), context.control());
    if (!report)
        return context.fail(report.error());
    const auto files = reportFiles(*report, *formats);
    if (!files)
        return context.fail(files.error());
    if (const auto written = service.writeTo(context.session(), *files, m_folder); !written)
        return context.fail(written.error());
    sayWhatIsLeftOut(context, *report);
    QString paths;
    for (const NamedFile& file : *files)
        paths += QDir(m_folder).filePath(file.name) + u'\n';
    return context.print(paths.toUtf8());
}

void ReportVerb::sayWhatIsLeftOut(Context& context, const MonthReport& report)
{
    if (const auto [phones, emails] = report.leftOut; phones > 0 || emails > 0)
        context.say(Report::tr("Left out of leads.csv, as the customers do not want to be "
                               "contacted by them: phone numbers %1, e-mail addresses %2.")
                        .arg(phones)
                        .arg(emails));
    if (!report.withheld.isEmpty())
        context.say(Report::tr("Left out, because your role may not take names of customers out of "
                               "the program: %1.")
                        .arg(QLocale().createSeparatedList(report.withheld)));
    if (report.withholdsGrosses)
        context.say(Report::tr("Fields that say “withheld”: %1.").arg(withheldReason()));
}

} // namespace lotboard::cli
