#include "cli/program.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/helpformatter.h"
#include "cli/verbs/allverbs.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <map>
#include <sstream>

namespace lotboard::cli {
namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

std::string exampleText(const VerbHelp& help)
{
    QString text = help.examples.size() == 1 ? Program::tr("Example:") : Program::tr("Examples:");
    for (const QString& example : help.examples)
        text += QStringLiteral("\n  lotboard-cli ") + example;
    return text.toStdString();
}

std::string exitCodeText()
{
    return Program::tr("Exit codes:\n"
                       "   0  done\n"
                       "   1  failed; the message says why\n"
                       "   2  the command line was not understood; nothing was done\n"
                       "  75  another program is writing to the database; try again later\n"
                       "\n"
                       "lotboard-cli VERB --help explains a verb.")
        .toStdString();
}

/// Prints help, or says what was not understood.
ExitCode answerParseError(const CLI::App& app, const CLI::ParseError& error, Context& context)
{
    std::ostringstream out;
    std::ostringstream messages;
    app.exit(error, out, messages);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return context.print(QByteArray::fromStdString(out.str()));
    context.say(QString::fromStdString(messages.str()).trimmed());
    return ExitCode::Usage;
}

/// CLI11 takes its words from the back.
std::vector<std::string> reversedWords(const QStringList& arguments)
{
    std::vector<std::string> words;
    for (auto word = arguments.crbegin(); word != arguments.crend(); ++word)
        words.push_back(word->toStdString());
    return words;
}

} // namespace

ExitCode runProgram(const QStringList& arguments, Context& context)
{
    CLI::App app(Program::tr("Works on a Lotboard database without a window.").toStdString(),
        "lotboard-cli");
    QString databasePath;
    addText(app, "--db", databasePath,
        Program::tr("The database. Without it, the one that LOTBOARD_DB names"))
        ->envname("LOTBOARD_DB")
        ->type_name("FILE");
    QString person;
    addText(app, "--as-person", person,
        Program::tr("Who you are, where people sign in to the store. The password is read from the "
                    "file that LOTBOARD_PASSWORD_FILE names, or asked for"))
        ->type_name("NAME");
    app.set_version_flag("--version", LOTBOARD_VERSION);
    app.formatter(std::make_shared<HelpFormatter>());
    app.footer(exitCodeText());
    app.require_subcommand(1);
    app.fallthrough();

    const std::vector<std::unique_ptr<Verb>> verbs = allVerbs();
    std::map<const CLI::App*, Verb*> verbOf;
    for (const std::unique_ptr<Verb>& verb : verbs) {
        const VerbHelp help = verb->help();
        CLI::App* command = app.add_subcommand(help.name.toStdString(), help.summary.toStdString());
        command->footer(exampleText(help));
        verb->setUp(*command);
        verbOf[command] = verb.get();
    }
    try {
        app.parse(reversedWords(arguments));
    } catch (const CLI::ParseError& error) {
        return answerParseError(app, error, context);
    }

    Verb& verb = *verbOf.at(app.get_subcommands().front());
    if (databasePath.isEmpty() && verb.needsDatabase())
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments
            = {Program::tr("No database was named: give --db FILE, or set LOTBOARD_DB to it.")}});
    context.setDatabasePath(databasePath);
    context.setPerson(person);
    return verb.run(context);
}

} // namespace lotboard::cli
