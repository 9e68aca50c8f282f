#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace lotboard {

// From a word as files write it, in English or Chinese and whatever its case, to what it means.
// The tables are in leadwords.h and the like; each of their functions gives nothing for a word that
// is not known.

template<class T>
struct Word
{
    QStringView text {}; ///< As foldedWords() writes it.
    T meaning {};
};

/// Lower case, with one blank for whatever separates words.
QString foldedWords(QStringView text);

/// Whether `word` stands in `text` between word boundaries; Chinese has none. Both folded.
bool hasWord(QStringView text, QStringView word);

/// Whole texts win over parts; of the parts, the one that stands first in the table.
template<class T>
std::optional<T> lookedUp(QStringView raw, std::span<const Word<T>> words)
{
    const QString text = foldedWords(raw);
    if (text.isEmpty())
        return std::nullopt;
    for (const Word<T>& word : words) {
        if (text == word.text)
            return word.meaning;
    }
    for (const Word<T>& word : words) {
        if (hasWord(text, word.text))
            return word.meaning;
    }
    return std::nullopt;
}

} // namespace lotboard
