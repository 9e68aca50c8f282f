#pragma once

#include <QString>

namespace lotboard::metrics {

/// The chapter of the handbook about what each number means: English, in Markdown, made from the
/// catalog. docs/metrics.md holds this text.
QString handbookText();

} // namespace lotboard::metrics
