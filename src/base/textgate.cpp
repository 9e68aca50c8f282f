#include "base/textgate.h"

#include <QList>

namespace lotboard {
namespace {

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char32_t c, TextKind kind)
{
    if (c == U'\n' || c == U'\t')
        return kind != TextKind::Note;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF || c == 0xFFFD
        || QChar::isSurrogate(c) || QChar::isNonCharacter(c) || isBidiControl(c);
}

/// CR LF and CR become LF, so that a note has one kind of line break.
QString withPlainLineBreaks(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace

CleanText cleanText(QStringView raw, TextKind kind)
{
    const bool isNote = kind == TextKind::Note;
    const QString source = withPlainLineBreaks(raw.toString());

    CleanText clean;
    QList<uint> kept;
    kept.reserve(source.size());
    const QList<uint> points = source.toUcs4();
    for (uint point : points) {
        // In one line every kind of white space is a blank, and a run of them is one.
        const bool isSpace = point <= 0xFFFF && QChar::isSpace(point);
        if (!isNote && isSpace) {
            if (!kept.isEmpty() && kept.back() != U' ')
                kept.push_back(U' ');
            continue;
        }
        if (isForbidden(point, kind)) {
            clean.wasCleaned = true;
            continue;
        }
        kept.push_back(point);
    }

    QString text
        = QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size());
    // Only now: what was taken out may have stood between a letter and its accent.
    text = text.normalized(QString::NormalizationForm_C).trimmed();

    const auto limit = static_cast<qsizetype>(kind);
    const QList<uint> trimmed = text.toUcs4();
    if (trimmed.size() > limit) {
        text = QString::fromUcs4(reinterpret_cast<const char32_t*>(trimmed.constData()), limit)
                   .trimmed();
        clean.wasCut = true;
    }
    clean.text = text;
    return clean;
}

} // namespace lotboard
