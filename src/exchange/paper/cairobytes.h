#pragma once

#include "base/result.h"

#include <cairo.h>

#include <optional>

namespace lotboard::exchange {

/// Takes what cairo writes; `target` is a QByteArray.
cairo_status_t appendBytes(void* target, const unsigned char* bytes, unsigned int count);

/// Error::Code::Unavailable, saying why something could not be drawn; empty if all was.
std::optional<Error> problemOf(cairo_surface_t* surface);

} // namespace lotboard::exchange
