#pragma once

#include <QtGlobal>

namespace lotboard::exchange {

// What is more than this is no lead. Checked before any XML parser sees the document.

constexpr qint64 adfDocumentLimit = 33'554'432; ///< Bytes, with the mail around it.
constexpr qsizetype adfDepthLimit = 64; ///< Elements within each other.
constexpr qsizetype adfTagLimit = 500'000;
constexpr qsizetype adfAttributeLimit = 64; ///< Of one tag.
constexpr qsizetype adfTextLimit = 1'048'576; ///< Characters between two tags, or of one tag.
constexpr qsizetype mailPartLimit = 200;
constexpr int mailDepthLimit = 8; ///< Multiparts within each other.

} // namespace lotboard::exchange
