#pragma once

#include "base/result.h"

namespace lotboard::cli {

/// What was typed cannot be understood; `sentence` tells the user why.
inline Error invalid(const QString& sentence)
{
    return {.code = Error::Code::InvalidInput, .arguments = {sentence}};
}

} // namespace lotboard::cli
