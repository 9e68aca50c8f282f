#pragma once

#include "cli/verb.h"

#include <memory>
#include <vector>

namespace lotboard::cli {

/// Every verb of the program, in the order in which --help lists them.
std::vector<std::unique_ptr<Verb>> allVerbs();

} // namespace lotboard::cli
