#include "base/result.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

const char* sourceText(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return QT_TRANSLATE_NOOP("Error", "%1 was not found. It may have been removed meanwhile.");
    case Error::Code::Conflict:
        return QT_TRANSLATE_NOOP("Error",
            "%1 was changed by somebody else meanwhile. Nothing was overwritten. Look at both "
            "versions and decide.");
    case Error::Code::InvalidInput:
        return "%1";
    case Error::Code::Forbidden:
        return QT_TRANSLATE_NOOP(
            "Error", "Your role does not allow this: %1. Nothing was changed. Ask a manager.");
    case Error::Code::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.");
    case Error::Code::Locked:
        return QT_TRANSLATE_NOOP("Error",
            "Another program is writing to this database: %1. Nothing was changed. Try again when "
            "it has finished.");
    case Error::Code::NotAFile:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not a file that can be opened. Choose a Lotboard database.");
    case Error::Code::NotADatabase:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not a Lotboard database. It was not touched. Choose another file.");
    case Error::Code::NewerSchema:
        return QT_TRANSLATE_NOOP("Error",
            "This database was written by a newer Lotboard (schema %1, this program knows %2). It "
            "was not touched. Install the newer program.");
    case Error::Code::SchemaDiffers:
        return QT_TRANSLATE_NOOP("Error",
            "The tables of %1 are not those of Lotboard. It was not touched. Restore a backup.");
    case Error::Code::Corrupt:
        return QT_TRANSLATE_NOOP("Error",
            "%1 is damaged. It was not changed. Restore the newest backup, or save what can be "
            "read.");
    case Error::Code::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
            "The disk is full: %1 could not be written. What was saved before is safe. Free some "
            "space and try again.");
    case Error::Code::CannotRead:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be read: %2. Nothing was changed.");
    case Error::Code::CannotWrite:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 could not be written: %2. What was there before is untouched.");
    case Error::Code::SaveUncertain:
        return QT_TRANSLATE_NOOP("Error",
            "It is not certain that the last change to %1 was saved. Close the program, check the "
            "disk, and look whether the change is there before you enter it again.");
    case Error::Code::Unavailable:
        return QT_TRANSLATE_NOOP(
            "Error", "The computer refused: %1. What was saved before is safe. Try again.");
    }
    return "%1";
}

} // namespace

QString errorText(const Error& error)
{
    QString text = QCoreApplication::translate("Error", sourceText(error.code));
    if (error.arguments.empty())
        return text;
    // One pass, so that an argument with a "%2" in it stays as it is. A second argument that the
    // text has no place for is for logs.
    if (error.arguments.size() == 1 || !text.contains(u"%2"))
        return text.arg(error.arguments[0]);
    return text.arg(error.arguments[0], error.arguments[1]);
}

} // namespace lotboard
