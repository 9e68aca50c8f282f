#pragma once

#include "base/result.h"

#include <QString>

namespace lotboard::cli {

/// The password of `person`: the first line of the file that the variable LOTBOARD_PASSWORD_FILE
/// names, or typed unseen at the terminal. Error::Code::InvalidInput if there is neither, or if
/// others can read the file. Never from an argument, which everybody sees in the list of processes.
Result<QString> readPassword(const QString& person);

} // namespace lotboard::cli
