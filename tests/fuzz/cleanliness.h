#pragma once

#include "base/textgate.h"

#include <algorithm>

namespace lotboard {

/// Whether `text` is as the gate for `kind` promises, found out without the gate.
inline bool isClean(const QString& text, TextKind kind)
{
    const QList<uint> points = text.toUcs4();
    const bool hasBadPoint = std::any_of(points.begin(), points.end(), [kind](uint point) {
        if (kind == TextKind::Note && (point == U'\n' || point == U'\t'))
            return false;
        return QChar::category(point) == QChar::Other_Control || QChar::isSurrogate(point)
            || QChar::isNonCharacter(point) || (point >= 0x202A && point <= 0x202E)
            || (point >= 0x2066 && point <= 0x2069);
    });
    return !hasBadPoint && points.size() <= static_cast<qsizetype>(kind) && text.trimmed() == text
        && text.normalized(QString::NormalizationForm_C) == text;
}

} // namespace lotboard
