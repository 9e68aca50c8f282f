#pragma once

namespace lotboard::cli {

/// What the program ends with. Documented in docs/cli.md; scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< A message on stderr says why, what is safe and what to do.
    Usage = 2, ///< The command line was not understood. Nothing was done.
    Locked = 75, ///< Another program is writing to the database: try again later (EX_TEMPFAIL).
};

} // namespace lotboard::cli
