#pragma once

#include <QByteArray>

#include <cstddef>

namespace lotboard::exchange {

constexpr std::size_t csvColumnLimit = 512;
constexpr std::size_t csvFieldLimit = 65'536; ///< Bytes of UTF-8.

/// How the bytes of a file become rows of text. As a wish, an unset member means "find out"; as
/// the answer of CsvReader::format(), both are set.
struct CsvFormat
{
    QByteArray encoding {}; ///< "UTF-8", "UTF-16LE", "windows-1252", …: any name that ICU knows.
    char separator = '\0'; ///< `,` `;` tab `|` `^` `:`

    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

} // namespace lotboard::exchange
