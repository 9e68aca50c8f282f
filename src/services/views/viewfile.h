#pragma once

#include "base/result.h"
#include "domain/savedview.h"

#include <QByteArray>

namespace lotboard {

// A view as a file to hand on: a small JSON object with format, version, name and query. A filter
// in it names members by their keys, which are those of the store it comes from.

QByteArray viewFileBytes(const SavedView& view);

/// Error::Code::InvalidInput, in words, for what is no such file or asks nothing that is known;
/// Error::Code::CannotRead. Without id and owner.
Result<SavedView> readViewFile(const QString& path);

} // namespace lotboard
