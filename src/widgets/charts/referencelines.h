#pragma once

#include "models/common/benchmarkboard.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace lotboard {

// Levels from elsewhere, such as benchmarks, as dashed lines with their names: the same in all
// charts. Names are written in the font of the painter.

/// Across `plot` at `y`, its name above it on the right.
void drawLevel(QPainter& painter, const QRectF& plot, double y, const QString& name);
/// Down `plot` at `x`, its name beside its upper end, at `top`.
void drawUprightLevel(
    QPainter& painter, const QRectF& plot, double x, const QString& name, double top);

/// One below the other, for those who do not see the lines.
QString namesOf(const std::vector<ReferenceLine>& lines);
/// Has `least` and `greatest` hold the lines, too.
void includeLines(const std::vector<ReferenceLine>& lines, double& least, double& greatest);

} // namespace lotboard
