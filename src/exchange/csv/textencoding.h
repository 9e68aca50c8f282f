#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>

namespace lotboard::exchange {

/// The length of the longest beginning of `bytes` that is valid UTF-8 by RFC 3629.
std::size_t validUtf8Prefix(std::string_view bytes);

/// Whether no byte is above 0x7F.
bool isAscii(std::string_view bytes);

/// "UTF-16LE" or "UTF-16BE" if the bytes begin with such a mark or are full of zero bytes on one
/// side only, as Western text in UTF-16 is; nothing otherwise.
std::optional<QByteArray> utf16Encoding(QByteArrayView sample);

/// The encoding in which `sample` reads best, by a name that ICU knows: a mark decides, then valid
/// UTF-8 wins, then uchardet is asked for the scripts it is good at, and what remains is Western:
/// the better of Windows-1252 and Mac Roman. The sample may be cut inside a character.
QByteArray detectEncoding(QByteArrayView sample);

} // namespace lotboard::exchange
