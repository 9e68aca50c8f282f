#include "exchange/fileproblem.h"

#include "exchange/csv/textencoding.h"

#include <QCoreApplication>

#include <array>

namespace lotboard::exchange {
namespace {

const char* sourceText(FileProblem problem)
{
    switch (problem) {
    case FileProblem::NotAFile:
        return QT_TRANSLATE_NOOP(
            "FileProblem", "%1 is not a file. Nothing was read. Choose a file, not a folder.");
    case FileProblem::Empty:
        return QT_TRANSLATE_NOOP("FileProblem", "%1 is empty. Export it again.");
    case FileProblem::Spreadsheet:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is a spreadsheet, whatever its name says. Nothing was read. Open it in the "
            "spreadsheet program and save it as CSV (UTF-8).");
    case FileProblem::Pdf:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is a PDF document. Nothing was read. Export the report as CSV instead.");
    case FileProblem::Archive:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is an archive or an Excel workbook. Nothing was read. Unpack it, or open it in "
            "the spreadsheet program and save it as CSV (UTF-8).");
    case FileProblem::Picture:
        return QT_TRANSLATE_NOOP("FileProblem", "%1 is a picture. Nothing was read.");
    case FileProblem::Database:
        return QT_TRANSLATE_NOOP(
            "FileProblem", "%1 is a database. Nothing was read. Export a table as CSV.");
    case FileProblem::WebPage:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is a web page, whatever its name says. Nothing was read. Open it in a spreadsheet "
            "program and save it as CSV (UTF-8).");
    case FileProblem::Xml:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is an XML document, not a table. Nothing was read. If it holds leads, import it "
            "as ADF.");
    case FileProblem::Binary:
        return QT_TRANSLATE_NOOP(
            "FileProblem", "%1 is not a text file. Nothing was read. Choose a CSV file.");
    case FileProblem::UnknownEncoding:
        return QT_TRANSLATE_NOOP("FileProblem",
            "The encoding chosen for %1 is not known. Nothing was read. Choose another, or none.");
    case FileProblem::NoAdf:
        return QT_TRANSLATE_NOOP("FileProblem",
            "There is no ADF lead in %1. Nothing was read. Choose a mail or a document with "
            "<adf> in it.");
    case FileProblem::AdfDocumentType:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 declares a document type or entities, as attacks do and leads do not. It was "
            "refused whole and nothing was read.");
    case FileProblem::AdfTooLarge:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is larger than lead documents are. It was refused whole and nothing was read.");
    case FileProblem::AdfTooDeep:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 is nested deeper than lead documents are. It was refused whole and nothing was "
            "read.");
    case FileProblem::AdfTooMany:
        return QT_TRANSLATE_NOOP("FileProblem",
            "%1 has more elements, attributes or text in one place than lead documents have. It "
            "was refused whole and nothing was read.");
    }
    return "%1";
}

struct Signature
{
    QByteArrayView bytes {};
    FileProblem problem {};
};

const std::array signatures {
    Signature {"\xD0\xCF\x11\xE0", FileProblem::Spreadsheet},
    Signature {"PK\x03\x04", FileProblem::Archive},
    Signature {"\x1F\x8B", FileProblem::Archive},
    Signature {"7z\xBC\xAF", FileProblem::Archive},
    Signature {"Rar!", FileProblem::Archive},
    Signature {"%PDF-", FileProblem::Pdf},
    Signature {"\x89PNG", FileProblem::Picture},
    Signature {"\xFF\xD8\xFF", FileProblem::Picture},
    Signature {"GIF8", FileProblem::Picture},
    Signature {"SQLite format 3", FileProblem::Database},
};

bool hasMarkup(QByteArrayView beginning, QByteArrayView tag)
{
    return beginning.first(qMin<qsizetype>(beginning.size(), tag.size()))
               .compare(tag, Qt::CaseInsensitive)
        == 0;
}

} // namespace

Error fileError(FileProblem problem, const QString& name)
{
    const QString sentence = QCoreApplication::translate("FileProblem", sourceText(problem));
    return {.code = Error::Code::InvalidInput, .arguments = {sentence.arg(name)}};
}

std::optional<FileProblem> notText(QByteArrayView beginning)
{
    if (beginning.isEmpty())
        return FileProblem::Empty;
    for (const Signature& signature : signatures) {
        if (beginning.startsWith(signature.bytes))
            return signature.problem;
    }
    const QByteArrayView text
        = beginning.startsWith("\xEF\xBB\xBF") ? beginning.sliced(3) : beginning;
    const QByteArrayView trimmed = text.trimmed();
    for (const QByteArrayView tag :
        {QByteArrayView("<!doctype html"), QByteArrayView("<html"), QByteArrayView("<table")}) {
        if (hasMarkup(trimmed, tag))
            return FileProblem::WebPage;
    }
    if (hasMarkup(trimmed, "<?xml") || hasMarkup(trimmed, "<?adf") || hasMarkup(trimmed, "<adf"))
        return FileProblem::Xml;
    if (beginning.contains('\0') && !utf16Encoding(beginning))
        return FileProblem::Binary;
    return std::nullopt;
}

} // namespace lotboard::exchange
