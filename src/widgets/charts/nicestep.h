#pragma once

namespace lotboard {

/// The distance of an axis' marks: the smallest of 1, 2, 5 times a power of ten, and of 25, 250, …,
/// that needs no more than `mostSteps` of them for the range.
double niceStep(double range, int mostSteps);

} // namespace lotboard
