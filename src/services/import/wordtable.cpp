#include "services/import/wordtable.h"

namespace lotboard {
namespace {

bool isCjk(QStringView text)
{
    return !text.isEmpty() && text.front().unicode() >= 0x2E80;
}

} // namespace

QString foldedWords(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text)
        plain += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    return plain.simplified();
}

bool hasWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (isCjk(word))
            return true;
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

} // namespace lotboard
