#pragma once

#include <QString>
#include <QStringList>

namespace lotboard::cli {

/// Those of `known` that `word` was probably meant to be, nearest first, at most three: a few
/// letters wrong, or one is a part of the other. Without regard to case; `-`, `_` and blanks are
/// the same. Empty where nothing is near.
QStringList suggestions(const QString& word, const QStringList& known);

/// “contct_rate” is not a metric. Did you mean contact_rate? – as a whole sentence, where
/// `sentence` is the translated first part with the word in it.
QString withSuggestions(const QString& sentence, const QString& word, const QStringList& known);

} // namespace lotboard::cli
