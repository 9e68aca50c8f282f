#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace lotboard::exchange {

/// Why a file as a whole cannot be read as what it was taken for.
enum class FileProblem : std::uint8_t {
    NotAFile,
    Empty,
    Spreadsheet,
    Pdf,
    Archive,
    Picture,
    Database,
    WebPage,
    Xml,
    Binary,
    UnknownEncoding,
    NoAdf,
    AdfDocumentType,
    AdfTooLarge,
    AdfTooDeep,
    AdfTooMany,
};

/// What the user reads about it. `name` is the file, without its folder.
Error fileError(FileProblem problem, const QString& name);

/// What stands in the way of reading a file as text, told from its first bytes; nothing if it
/// looks like text in some encoding.
std::optional<FileProblem> notText(QByteArrayView beginning);

} // namespace lotboard::exchange
