#pragma once

#include "domain/people.h"

#include <QStringView>

#include <vector>

namespace lotboard::exchange {

/// The number in E.164 if a number of that length can exist, beside what was typed (cleaned by the
/// text gate). `countryCode` (ISO 3166) reads a number without +. An extension is not part of E.164
/// and stays in `asTyped` only. Thread-safe.
Phone normalizedPhone(QStringView asTyped, QStringView countryCode);

/// How numbers begin in E.164 that somebody may be typing: the beginning of one with its country's
/// code, or of one of the country itself. Empty if the text has other characters than digits and
/// the usual marks between them, or no digit. Thread-safe.
std::vector<QString> phoneBeginnings(QStringView typed, QStringView countryCode);

/// The digits of what may be a phone number or the end of one; empty where phoneBeginnings() is.
QString phoneDigits(QStringView typed);

} // namespace lotboard::exchange
