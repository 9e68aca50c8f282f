#pragma once

#include "domain/source.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// Words of files, see wordtable.h. Where leads come from, and what that costs.

std::optional<SourceKind> sourceKindOf(QStringView word);
std::optional<SpendCategory> spendCategoryOf(QStringView word);

} // namespace lotboard
