#pragma once

#include <QString>

namespace lotboard {

/// What a row leaves empty says nothing: the stored text stays.
inline void overwrite(QString& stored, const QString& said)
{
    if (!said.isEmpty())
        stored = said;
}

} // namespace lotboard
