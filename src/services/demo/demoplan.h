#pragma once

#include "base/result.h"
#include "services/demo/demoservice.h"

#include <QString>

namespace lotboard {

/// Writes down in the demo at `path`, made with `options`, what its manager did half a year ago:
/// the thirteen weeks before are frozen as a baseline, and the better follow-up of internet leads
/// is a plan. Nothing where the demo does not reach so far back. Reads all facts: not on the GUI
/// thread.
Status addDemoPlan(const QString& path, const DemoOptions& options);

} // namespace lotboard
