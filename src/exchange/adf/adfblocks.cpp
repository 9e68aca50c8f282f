#include "exchange/adf/adfblocks.h"

#include <cstdint>

namespace lotboard::exchange {
namespace {

enum class TagKind : std::uint8_t { Opening, Closing };

bool isTagLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

/// Where the bracket stands before a name that may have a namespace in front (`<a:adf`); -1 if the
/// name is not that of a tag.
qsizetype bracketBefore(QStringView text, qsizetype nameBegin, TagKind kind)
{
    constexpr qsizetype longestPrefix = 30;
    qsizetype at = nameBegin - 1;
    if (at >= 0 && text[at] == u':') {
        const qsizetype colon = at--;
        while (at >= 0 && colon - at < longestPrefix && isTagLetter(text[at]))
            --at;
    }
    if (kind == TagKind::Closing) {
        if (at < 0 || text[at] != u'/')
            return -1;
        --at;
    }
    return at >= 0 && text[at] == u'<' ? at : -1;
}

/// `<adf>` and `<adf xmlns…>`, but not `<adfoo>`. -1: there is none.
qsizetype indexOfTag(QStringView text, QStringView name, TagKind kind, qsizetype from)
{
    while ((from = text.indexOf(name, from, Qt::CaseInsensitive)) >= 0) {
        const qsizetype behind = from + name.size();
        const qsizetype bracket = bracketBefore(text, from, kind);
        const bool isWhole = behind >= text.size() || !isTagLetter(text[behind]);
        if (bracket >= 0 && isWhole)
            return bracket;
        from = behind;
    }
    return -1;
}

qsizetype indexOfAdf(QStringView text, TagKind kind, qsizetype from)
{
    return indexOfTag(text, u"adf", kind, from);
}

} // namespace

std::vector<QStringView> adfBlocks(QStringView text)
{
    std::vector<QStringView> blocks;
    qsizetype begin = indexOfAdf(text, TagKind::Opening, 0);
    if (begin < 0) {
        const qsizetype bare = indexOfTag(text, u"prospect", TagKind::Opening, 0);
        return bare < 0 ? blocks : std::vector {text.sliced(bare)};
    }
    while (begin >= 0) {
        const qsizetype end = indexOfAdf(text, TagKind::Closing, begin);
        const qsizetype bracket = end < 0 ? -1 : text.indexOf(u'>', end);
        if (bracket < 0) {
            blocks.push_back(text.sliced(begin));
            break;
        }
        blocks.push_back(text.sliced(begin, bracket + 1 - begin));
        begin = indexOfAdf(text, TagKind::Opening, bracket);
    }
    return blocks;
}

bool declaresDocumentType(QStringView text)
{
    const qsizetype begin = indexOfAdf(text, TagKind::Opening, 0);
    const QStringView before = begin < 0 ? text : text.first(begin);
    if (before.contains(u"<!entity", Qt::CaseInsensitive))
        return true;
    constexpr QStringView declaration = u"<!doctype";
    for (qsizetype at = 0; (at = before.indexOf(declaration, at, Qt::CaseInsensitive)) >= 0;) {
        at += declaration.size();
        const QStringView name
            = before.sliced(at, qMin<qsizetype>(200, before.size() - at)).trimmed();
        if (!name.startsWith(u"html", Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString withoutEscapes(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&lt;"), QStringLiteral("<"), Qt::CaseInsensitive);
    plain.replace(QStringLiteral("&gt;"), QStringLiteral(">"), Qt::CaseInsensitive);
    plain.replace(QStringLiteral("&quot;"), QStringLiteral("\""), Qt::CaseInsensitive);
    plain.replace(QStringLiteral("&amp;"), QStringLiteral("&"), Qt::CaseInsensitive);
    return plain;
}

} // namespace lotboard::exchange
