#pragma once

#include "models/common/figurereference.h"
#include "models/common/figuretext.h"

#include <QString>

#include <utility>
#include <vector>

namespace lotboard {

class BoardFacts;

/// Everything that is to be said about one number, in the user's words and ready to be shown.
struct Explanation
{
    QString name {};
    QString value {};
    QString definition {};
    /// "Period" and "Nov 1–21, 2026", in the order to show them.
    std::vector<std::pair<QString, QString>> facts {};
    QString numerator {}; ///< "252 leads contacted".
    QString denominator {}; ///< Empty where nothing is divided.
    std::vector<QString> notes {}; ///< Too few, not ripe, above 100%, whose it is.
    std::vector<QString> leftOut {}; ///< "9 duplicates".
    QString source {}; ///< Where the definition is from.
};

/// `facts` knows the names of what is filtered by, and how figures are written.
Explanation explain(const FigureReference& figure, const BoardFacts& facts);

} // namespace lotboard
