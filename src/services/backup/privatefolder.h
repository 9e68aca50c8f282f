#pragma once

#include "base/result.h"

#include <QString>

namespace lotboard {

/// Makes a folder for the user's eyes only (0700), if there is none. Error::Code::CannotWrite.
Status makePrivateFolder(const QString& folder);

} // namespace lotboard
