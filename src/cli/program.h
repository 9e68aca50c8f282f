#pragma once

#include "cli/exitcode.h"

#include <QStringList>

namespace lotboard::cli {

class Context;

/// Parses the command line (without the name of the program), runs its verb and says what to end
/// with. The one place that knows all verbs.
ExitCode runProgram(const QStringList& arguments, Context& context);

} // namespace lotboard::cli
