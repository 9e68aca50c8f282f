#pragma once

#include "base/result.h"
#include "services/import/importrequest.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lotboard::cli {

/// How a file is to be imported, as it was typed.
struct ImportArguments
{
    QString filePath {};
    QString kind {}; ///< An import kind or adf; empty: found out from the file.
    QStringList columns {}; ///< FIELD=COLUMN, one or several with commas between.
    bool hasNoHeader = false;
    std::optional<exchange::DateOrder> dateOrder {};
    std::optional<exchange::DecimalMark> decimalMark {};
    QString encoding {};
    QString separator {}; ///< One character, or tab.
};

/// Every word that --as knows.
QStringList importKindWords();

/// Error::Code::InvalidInput with a sentence that says what was not understood and what is near it.
/// COLUMN is a name of the header row, or `#3` (without a header also `3`) for the third column; an
/// empty one leaves the field out.
Result<ImportRequest> parseImport(const ImportArguments& arguments);

} // namespace lotboard::cli
