#pragma once

#include "cli/arguments/queryarguments.h"

namespace CLI {
class App;
}

namespace lotboard::cli {

/// --period, --basis, --window and --filter: what the verbs query and records have in common.
/// `target` must live until the command line is parsed.
void addSelection(CLI::App& app, QueryArguments& target);

} // namespace lotboard::cli
