#include "cli/verbs/reportverb.h"

#include "base/period.h"
#include "cli/arguments/monthoption.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "services/close/closeservice.h"
#include "services/report/reportservice.h"
#include "services/schedule/scheduleservice.h"
#include "services/wording/language.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

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
        .summary
        = Report::tr("Writes the month report as CSV files, web page, Excel workbook or PDF"),
        .examples = {u"--db store.lotboard report --month 2026-10 --out october"_s,
            u"--db store.lotboard report --month last-month --format xlsx,pdf,html --out october"_s,
            u"--db store.lotboard report --due"_s}};
}

void ReportVerb::setUp(CLI::App& app)
{
    const auto month = addText(
        app, "--month", m_month, Report::tr("2026-10, this-month (the default) or last-month"));
    month->type_name("M");
    addText(app, "--format", m_formats,
        Report::tr("One or several of csv (the default), html, xlsx and pdf, separated by commas"))
        ->type_name("F");
    const auto out = addText(app, "--out", m_folder,
        Report::tr("The folder for the files; it is made if need be, and files of these names in "
                   "it are replaced"));
    out->type_name("DIR");
    addText(app, "--language", m_language,
        Report::tr("In what the report is written for people: en or zh_CN; without it, as the "
                   "computer is set. CSV files are the same in all"))
        ->type_name("L");
    app.add_flag("--as-closed", m_isAsClosed,
           Report::tr("All files of a closed month as they were made when it was closed, byte for "
                      "byte")
               .toStdString())
        ->needs(out);
    app.add_flag("--due", m_isDue,
           Report::tr("What the store's schedule says and was not made yet; for a timer of the "
                      "computer")
               .toStdString())
        ->excludes(month)
        ->excludes(out);
}

ExitCode ReportVerb::run(Context& context)
{
    const auto language = languageFromCode(m_language);
    if (!language)
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments
            = {Report::tr("“%1” is not a language: it is en or zh_CN.").arg(m_language)}});
    if (!m_language.isEmpty())
        speak(*language);
    return m_isDue ? makeDue(context) : makeMonth(context);
}

ExitCode ReportVerb::makeMonth(Context& context) const
{
    if (m_folder.isEmpty())
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments = {Report::tr("Say with --out where the files go.")}});
    const auto formats = reportFormatsFrom(m_formats);
    if (!formats)
        return context.refuse(formats.error());
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto month = monthFrom(m_month, (*workspace)->today());
    if (!month)
        return context.refuse(month.error());
    if (m_isAsClosed) {
        const auto files = CloseService(**workspace).files(context.session(), *month);
        return files ? write(context, **workspace, *files) : context.fail(files.error());
    }
    const auto report
        = ReportService(**workspace).monthReport(context.session(), *month, context.control());
    if (!report)
        return context.fail(report.error());
    const auto files = reportFiles(*report, *formats);
    if (!files)
        return context.fail(files.error());
    if (std::ranges::find(*formats, ReportFormat::Csv) != formats->end())
        sayWhatListsLeaveOut(context, *report);
    if (report->withholdsGrosses)
        context.say(Report::tr("Fields that say “withheld”: %1.").arg(withheldReason()));
    return write(context, **workspace, *files);
}

ExitCode ReportVerb::write(
    Context& context, Workspace& workspace, const std::vector<NamedFile>& files) const
{
    const auto written = ReportService(workspace).writeTo(context.session(), files, m_folder);
    if (!written)
        return context.fail(written.error());
    QString paths;
    for (const NamedFile& file : files)
        paths += QDir(m_folder).filePath(file.name) + u'\n';
    return context.print(paths.toUtf8());
}

ExitCode ReportVerb::makeDue(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto made = ScheduleService(**workspace).makeDue(context.session(), context.control());
    if (!made)
        return context.fail(made.error());
    QString paths;
    for (const ScheduledReport& report : *made) {
        for (const QString& file : report.files)
            paths += QDir(report.folder).filePath(file) + u'\n';
    }
    return context.print(paths.toUtf8());
}

/// The lists of customers are CSV files.
void ReportVerb::sayWhatListsLeaveOut(Context& context, const MonthReport& report)
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
}

} // namespace lotboard::cli
