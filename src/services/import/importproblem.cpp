#include "services/import/importproblem.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

const char* sourceText(ImportReason reason)
{
    switch (reason) {
    case ImportReason::MissingValue:
        return QT_TRANSLATE_NOOP("ImportProblem", "This cannot be empty.");
    case ImportReason::UnreadableDate:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not a date that could be read.");
    case ImportReason::UnreadableTime:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not a time that could be read.");
    case ImportReason::UnreadableNumber:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not a number that fits here.");
    case ImportReason::UnreadableAmount:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not an amount of money.");
    case ImportReason::UnreadableShare:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not a share between 0 and 100 %.");
    case ImportReason::UnreadableYesNo:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is neither yes nor no.");
    case ImportReason::UnknownWord:
        return QT_TRANSLATE_NOOP("ImportProblem", "This word is not known here and was left out.");
    case ImportReason::UnreadableEmail:
        return QT_TRANSLATE_NOOP("ImportProblem", "This is not an e-mail address; left out.");
    case ImportReason::UnreadablePhone:
        return QT_TRANSLATE_NOOP(
            "ImportProblem", "This is not a complete phone number; kept as typed.");
    case ImportReason::VinCheckDigit:
        return QT_TRANSLATE_NOOP(
            "ImportProblem", "The check digit of this VIN is wrong; kept as it is.");
    case ImportReason::ShortenedNumber:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "A spreadsheet cut the last digits of this number; left out. Import the file as it "
            "was exported.");
    case ImportReason::TextCut:
        return QT_TRANSLATE_NOOP("ImportProblem", "This text is too long and was cut.");
    case ImportReason::AmbiguousDate:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "Day and month of these dates could be the other way round. Check the date order.");
    case ImportReason::UnknownLead:
        return QT_TRANSLATE_NOOP("ImportProblem", "There is no lead that this belongs to.");
    case ImportReason::UnknownAppointment:
        return QT_TRANSLATE_NOOP("ImportProblem", "There is no appointment with this id.");
    case ImportReason::SeveralAppointments:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "The lead has several appointments on this day, and the visit was linked to none.");
    case ImportReason::MilestoneWithoutDay:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "This column says yes, but not when. Each yes was put on the day of the next step that "
            "has one, else on the day of the one before.");
    case ImportReason::NoCustomer:
        return QT_TRANSLATE_NOOP(
            "ImportProblem", "Neither a name nor a way to reach the customer is given.");
    case ImportReason::GuessedReceivedAt:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "No date of arrival; the nearest date that is known was taken instead.");
    case ImportReason::DateInFuture:
        return QT_TRANSLATE_NOOP("ImportProblem", "This date is in the future.");
    case ImportReason::EndsBeforeStart:
        return QT_TRANSLATE_NOOP("ImportProblem", "The end is before the start.");
    case ImportReason::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP(
            "ImportProblem", "The shares of the deal do not add up; the last one was adjusted.");
    case ImportReason::TotalsRow:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "This is a row of totals, or a remark of the report, and was passed over.");
    case ImportReason::SameIdAgain:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "An earlier row of the file has the same id and other values; that one holds.");
    case ImportReason::KeptNumber:
        return QT_TRANSLATE_NOOP("ImportProblem",
            "This number was left out: another record has it, or this one has another number.");
    }
    return "";
}

} // namespace

QString importProblemText(const ImportProblem& problem)
{
    if (const auto* csv = std::get_if<exchange::CsvProblem>(&problem.reason))
        return exchange::csvProblemText(*csv);
    if (const auto* adf = std::get_if<exchange::AdfProblem>(&problem.reason))
        return exchange::adfWarningText({*adf, problem.column, problem.value});
    return QCoreApplication::translate(
        "ImportProblem", sourceText(std::get<ImportReason>(problem.reason)));
}

} // namespace lotboard
