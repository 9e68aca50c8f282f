#include "exchange/csv/csvproblem.h"

#include "exchange/csv/csvformat.h"

#include <QCoreApplication>

namespace lotboard::exchange {

QString csvProblemText(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::None:
        return {};
    case CsvProblem::UnclosedQuote:
        return QCoreApplication::translate("CsvProblem",
            "A quotation mark is opened and not closed. Reading went on with the next line.");
    case CsvProblem::TooManyColumns:
        return QCoreApplication::translate("CsvProblem", "The row has more than %1 columns.")
            .arg(csvColumnLimit);
    case CsvProblem::FieldTooLong:
        return QCoreApplication::translate("CsvProblem", "A field is longer than %1 bytes.")
            .arg(csvFieldLimit);
    case CsvProblem::MoreFieldsThanHeader:
        return QCoreApplication::translate(
            "CsvProblem", "The row has more values than the header has columns.");
    }
    return {};
}

} // namespace lotboard::exchange
