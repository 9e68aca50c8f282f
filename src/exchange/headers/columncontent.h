#pragma once

#include "exchange/csv/columnprofile.h"
#include "exchange/headers/headermatcher.h"

#include <vector>

namespace lotboard::exchange {

/// What a column of a sample holds.
struct ColumnContent
{
    ColumnProfile profile {};
    QStringList values {}; ///< The filled ones.

    bool isEmpty() const { return values.isEmpty(); }
    bool isAllDifferent() const;
};

/// One for each column of the sample.
std::vector<ColumnContent> columnContents(const SampleRows& sample);

/// Whether the values can be those of a field of this type; true if there are none, but for a time
/// of day.
bool fitsType(const ColumnContent& content, Field field);

/// Whether the text is the name of a make of cars.
bool isMake(const QString& text);

} // namespace lotboard::exchange
