#pragma once

#include "domain/people.h"

#include <QStringView>

namespace lotboard::exchange {

/// The number in E.164 if a number of that length can exist, beside what was typed (cleaned by the
/// text gate). `countryCode` (ISO 3166) reads a number without +. An extension is not part of E.164
/// and stays in `asTyped` only. Thread-safe.
Phone normalizedPhone(QStringView asTyped, QStringView countryCode);

} // namespace lotboard::exchange
