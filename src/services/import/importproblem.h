#pragma once

#include "exchange/adf/adfwarning.h"
#include "exchange/csv/csvproblem.h"

#include <QString>

#include <cstdint>
#include <variant>

namespace lotboard {

enum class ImportSeverity : std::uint8_t {
    Warning, ///< The row is imported; something in it was left out, cut or assumed.
    BadRow, ///< The row is not imported.
};

/// What is wrong with a value or a row that could be read as text.
enum class ImportReason : std::uint8_t {
    MissingValue, ///< A field that the kind cannot do without is empty.
    UnreadableDate,
    UnreadableTime,
    UnreadableNumber,
    UnreadableAmount,
    UnreadableShare,
    UnreadableYesNo,
    UnknownWord, ///< Not one of the words that a status, channel, … can be.
    UnreadableEmail,
    UnreadablePhone, ///< Kept as typed.
    VinCheckDigit, ///< Kept as it is.
    ShortenedNumber, ///< 5.55E+09: the last digits are lost.
    TextCut,
    AmbiguousDate, ///< Could be read in two orders, and the column does not say which. Once a file.
    UnknownLead, ///< No lead with that id, or none of that customer before the event.
    UnknownAppointment,
    SeveralAppointments, ///< Of the day of a show that names none.
    MilestoneWithoutDay, ///< A wide row says yes, not when; about the column.
    NoCustomer, ///< Neither a name nor a way to reach anybody.
    GuessedReceivedAt, ///< No arrival in the file: the nearest known date of the row was taken.
    DateInFuture,
    EndsBeforeStart,
    SharesDoNotAddUp, ///< The rest went to, or was taken from, the last one.
    TotalsRow, ///< Passed over.
    SameIdAgain, ///< The id stands in an earlier row of the file with other values.
    KeptNumber, ///< A deal number, stock number or VIN that another has, or in place of another.
};

/// One remark about one row of a file.
struct ImportProblem
{
    /// From 1; in an ADF file the number of the lead in it. 0: the file as a whole.
    std::int64_t line = 0;
    QString column {}; ///< Its name in the file, or its number where it has none. May be empty.
    ImportSeverity severity = ImportSeverity::Warning;
    std::variant<ImportReason, exchange::CsvProblem, exchange::AdfProblem> reason {};
    QString value {}; ///< As it stands in the file, at most 80 characters. Not for logs.

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// One sentence, without the line and the column, in the user's language.
QString importProblemText(const ImportProblem& problem);

} // namespace lotboard
