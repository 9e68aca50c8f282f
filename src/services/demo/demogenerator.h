#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "services/demo/demoservice.h"
#include "services/demo/demosink.h"

namespace lotboard::demo {

/// Error::Code::InvalidInput if the options are out of range.
Status checkOptions(const DemoOptions& options);
/// The months that the options ask for, up to and including `until`.
Period demoPeriod(const DemoOptions& options);
/// The moment up to which things have happened.
std::chrono::sys_seconds demoNow(const DemoOptions& options);

/// From here on internet leads are followed up better.
std::chrono::sys_days demoChangeDay(const DemoOptions& options);

/// Makes the whole dealership. Knows no database; asks neither clock nor computer for anything, so
/// the same options always make the same rows. Holds a few hundred rows in memory, and a few bytes
/// for each buyer. Fails as checkOptions()
/// does, with Error::Code::Cancelled, or with the status of the sink.
Status generateDemo(const DemoOptions& options, DemoSink& sink, const JobControl& control);

} // namespace lotboard::demo
