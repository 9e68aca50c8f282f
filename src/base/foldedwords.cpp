#include "base/foldedwords.h"

#include <QList>

#include <algorithm>

namespace lotboard {
namespace {

/// Letters that Unicode does not take apart, though people leave the stroke out when they type.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

bool isApostrophe(char32_t point)
{
    return point == U'\'' || point == U'’' || point == U'‘' || point == U'ʼ' || point == U'`';
}

char loweredAscii(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isAsciiWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// What most names are made of; the same words as below, ten times as fast.
void appendAsciiWords(std::string_view text, std::vector<std::string>& words)
{
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (const char typed : text) {
        const char letter = loweredAscii(typed);
        if (isAsciiWordLetter(letter))
            word += letter;
        else if (!isApostrophe(static_cast<unsigned char>(letter)))
            end();
    }
    end();
}

void appendWords(const QString& text, std::vector<std::string>& words)
{
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
        word.clear();
    };
    for (const uint point : folded(text).toUcs4()) {
        const QChar::Script script = QChar::script(point);
        const auto letter = QChar::fromUcs4(point);
        if (script == QChar::Script_Han) {
            end();
            word += letter;
            end();
        } else if (QChar::isLetterOrNumber(point)) {
            word += letter;
        } else if (!isApostrophe(point)) {
            end();
        }
    }
    end();
}

} // namespace

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView letters = plainLetters(letter);
        if (letters.isEmpty())
            plain += letter;
        else
            plain += letters;
    }
    return plain;
}

void appendFoldedWords(std::string_view utf8, std::vector<std::string>& words)
{
    const bool isAscii = std::ranges::all_of(
        utf8, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
    if (isAscii)
        appendAsciiWords(utf8, words);
    else
        appendWords(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), words);
}

std::vector<std::string> foldedWords(const QString& text)
{
    std::vector<std::string> words;
    appendFoldedWords(text.toStdString(), words);
    return words;
}

} // namespace lotboard
