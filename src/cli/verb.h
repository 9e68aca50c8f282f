#pragma once

#include "cli/exitcode.h"

#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

namespace lotboard::cli {

class Context;

/// What --help says of a verb.
struct VerbHelp
{
    QString name {}; ///< As it is typed.
    QString summary {}; ///< One line.
    QStringList examples {}; ///< Without the name of the program.
};

/// One thing that lotboard-cli can do: it declares its options, and then does it once. It only
/// asks services and prints what they answer.
class Verb
{
public:
    Verb() = default;
    virtual ~Verb() = default;
    Verb(const Verb&) = delete;
    Verb& operator=(const Verb&) = delete;

    virtual VerbHelp help() const = 0;
    /// Whether it works on the database that --db names.
    virtual bool needsDatabase() const { return true; }
    /// Declares the options on the subcommand of this verb; they are filled in before run().
    virtual void setUp(CLI::App& app) = 0;
    virtual ExitCode run(Context& context) = 0;
};

} // namespace lotboard::cli
