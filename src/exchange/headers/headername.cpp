#include "exchange/headers/headername.h"

namespace lotboard::exchange {

QString headerKey(QStringView name)
{
    QString key;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            key.append(c.toLower());
    }
    return key;
}

QStringList headerWords(QStringView name)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC)) {
        if (!c.isLetterOrNumber()) {
            endWord();
            continue;
        }
        const bool isNewWord = !word.isEmpty()
            && ((c.isUpper() && word.back().isLower()) || c.isDigit() != word.back().isDigit());
        if (isNewWord)
            endWord();
        word.append(c);
    }
    endWord();
    return words;
}

} // namespace lotboard::exchange
