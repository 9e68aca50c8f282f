#include "exchange/adf/adfwarning.h"

#include <QCoreApplication>

namespace lotboard::exchange {
namespace {

const char* sourceText(AdfProblem problem)
{
    switch (problem) {
    case AdfProblem::MissingRequestDate:
        return QT_TRANSLATE_NOOP("AdfWarning", "The lead does not say when it was made.");
    case AdfProblem::UnreadableRequestDate:
        return QT_TRANSLATE_NOOP("AdfWarning", "The date of the request, \"%2\", is no date.");
    case AdfProblem::RequestDateWithoutZone:
        return QT_TRANSLATE_NOOP("AdfWarning",
            "The date of the request, \"%2\", has no time zone. It was taken as the store's time.");
    case AdfProblem::UsedMailDate:
        return QT_TRANSLATE_NOOP("AdfWarning", "The date of the mail was used.");
    case AdfProblem::UnknownValue:
        return QT_TRANSLATE_NOOP("AdfWarning", "%1: \"%2\" is not a known value.");
    case AdfProblem::UnreadableNumber:
        return QT_TRANSLATE_NOOP("AdfWarning", "%1: \"%2\" is not a number that makes sense.");
    case AdfProblem::UnreadableEmail:
        return QT_TRANSLATE_NOOP("AdfWarning", "%1: \"%2\" is not an e-mail address.");
    case AdfProblem::UnreadableVin:
        return QT_TRANSLATE_NOOP("AdfWarning", "%1: \"%2\" is not a VIN.");
    case AdfProblem::VinFromComments:
        return QT_TRANSLATE_NOOP("AdfWarning", "The VIN was found in the comments.");
    case AdfProblem::SourceFromVendor:
        return QT_TRANSLATE_NOOP(
            "AdfWarning", "No provider is named. The vendor, \"%2\", was taken as the source.");
    case AdfProblem::MissingVehicle:
        return QT_TRANSLATE_NOOP("AdfWarning", "The lead does not say which vehicle is wanted.");
    case AdfProblem::MissingContact:
        return QT_TRANSLATE_NOOP(
            "AdfWarning", "The lead names nobody: no name, no phone number, no e-mail address.");
    case AdfProblem::MissingReach:
        return QT_TRANSLATE_NOOP(
            "AdfWarning", "The customer cannot be reached: no phone number, no e-mail address.");
    case AdfProblem::RepairedText:
        return QT_TRANSLATE_NOOP(
            "AdfWarning", "The document is not quite XML. It was repaired where it was clear how.");
    case AdfProblem::TextCut:
        return QT_TRANSLATE_NOOP("AdfWarning", "%1 is too long and was cut.");
    case AdfProblem::BrokenEnd:
        return QT_TRANSLATE_NOOP(
            "AdfWarning", "The document ends too early. What came before was kept.");
    }
    return "%1";
}

} // namespace

QString adfWarningText(const AdfWarning& warning)
{
    QString text = QCoreApplication::translate("AdfWarning", sourceText(warning.problem));
    // In one go, so that a value with a %1 in it stays as it is; sentences without a place for one
    // of the two get none.
    const bool hasElement = text.contains(QStringLiteral("%1"));
    const bool hasValue = text.contains(QStringLiteral("%2"));
    if (hasElement && hasValue)
        return text.arg(warning.element, warning.value);
    if (hasElement)
        return text.arg(warning.element);
    return hasValue ? text.replace(QStringLiteral("%2"), warning.value) : text;
}

} // namespace lotboard::exchange
