#include "cli/verbs/importverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/importoutput.h"
#include "services/import/importservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using exchange::DateOrder;
using exchange::DecimalMark;

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

/// DateOrder and DecimalMark stay open where nothing is said.
template<class Value>
std::vector<std::pair<QString, std::optional<Value>>> optionalChoices(
    std::initializer_list<std::pair<QString, Value>> choices)
{
    return {choices.begin(), choices.end()};
}

} // namespace

VerbHelp ImportVerb::help() const
{
    return {.name = u"import"_s,
        .summary = Import::tr("Imports a CSV or ADF file, or says what that would do"),
        .examples = {u"--db store.lotboard import leads.csv --as leads --dry-run"_s,
            u"--db store.lotboard import sold.csv --as sales --map \"front_gross=Front PVR\" "
            "--date-order dmy"_s}};
}

void ImportVerb::setUp(CLI::App& app)
{
    addText(app, "FILE", m_arguments.filePath, Import::tr("The file"))->required();
    addText(app, "--as", m_arguments.kind,
        Import::tr("What its rows are: %1; without it, what fits best")
            .arg(importKindWords().join(u", ")))
        ->type_name("KIND");
    addTexts(app, "--map", m_arguments.columns,
        Import::tr("Which column holds a field, where its name does not say so: "
                   "received_at=Lead Date, or email=#3 for the third; email= for none"))
        ->type_name("FIELD=COLUMN,…");
    app.add_flag("--no-header", m_arguments.hasNoHeader,
        Import::tr("The first row is data, not names of columns").toStdString());
    addChoice(app, "--date-order", m_arguments.dateOrder,
        optionalChoices<DateOrder>({{u"mdy"_s, DateOrder::Mdy}, {u"dmy"_s, DateOrder::Dmy},
            {u"ymd"_s, DateOrder::Ymd}, {u"excel"_s, DateOrder::Serial}}),
        Import::tr("How its dates are written; without it, found out from all of them"));
    addChoice(app, "--decimal", m_arguments.decimalMark,
        optionalChoices<DecimalMark>(
            {{u"point"_s, DecimalMark::Point}, {u"comma"_s, DecimalMark::Comma}}),
        Import::tr("What stands before cents"));
    addText(app, "--encoding", m_arguments.encoding,
        Import::tr("Such as UTF-8, windows-1252 or GB18030; without it, found out"));
    addText(app, "--separator", m_arguments.separator,
        Import::tr("Between columns: one character, or tab; without it, found out"));
    app.add_flag("--dry-run", m_isDryRun,
        Import::tr("Say what would be added and what is wrong, and change nothing").toStdString());
    addFormat(app, m_format);
}

ExitCode ImportVerb::run(Context& context)
{
    const auto request = parseImport(m_arguments);
    if (!request)
        return context.refuse(request.error());
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    ImportService service(**workspace);
    const auto report = m_isDryRun
        ? service.dryRun(context.session(), *request, context.control())
        : service.importFile(context.session(), *request, context.control());
    if (!report)
        return context.fail(report.error());

    if (m_isDryRun)
        context.say(Import::tr("Dry run: nothing was changed."));
    else if (report->batch.isValid())
        context.say(Import::tr("Saved as import %1; “undo-import %1” takes it back.")
                        .arg(report->batch.value));
    else
        context.say(Import::tr("There was nothing to add or change."));
    return context.print(importReportBytes(*report, m_format));
}

} // namespace lotboard::cli
