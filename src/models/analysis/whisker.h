#pragma once

#include <QMetaType>

namespace lotboard {

/// A value with its interval to be drawn in a cell, on a scale from −reach to reach.
struct Whisker
{
    double low = 0;
    double value = 0;
    double high = 0;
    double reach = 1; ///< More than 0; the same for all cells of a column.
};

} // namespace lotboard

Q_DECLARE_METATYPE(lotboard::Whisker)
