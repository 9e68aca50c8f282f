#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace lotboard {

/// The text as it is compared when somebody looks for something: without regard to case, accents
/// and the many ways to write one letter. "Zoë", "ZOE" and "ｚｏｅ" are "zoe", "Łódź" is "lodz".
QString folded(QStringView text);

/// The words of a text, folded, in UTF-8, in their order, each appended to `words`. A word is a run
/// of letters and digits; an apostrophe is no end of one ("O'Brien" is "obrien"), and each Chinese
/// character is a word of its own. About 0.1 µs a word of ASCII.
void appendFoldedWords(std::string_view utf8, std::vector<std::string>& words);
std::vector<std::string> foldedWords(const QString& text);

} // namespace lotboard
