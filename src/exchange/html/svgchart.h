#pragma once

#include "exchange/report/reportdocument.h"

#include <QString>

namespace lotboard::exchange {

/// A chart as an `<svg>` element, whose colours are left to the style of the page: classes grid,
/// axis, label, muted, first and second.
QString svgChart(const Chart& chart);

} // namespace lotboard::exchange
