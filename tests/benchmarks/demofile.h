#pragma once

#include <QString>

#include <cstdint>

namespace lotboard {

/// A database with the demo dealership of so many leads, its last day today; made when first asked
/// for, about a minute for a million, and gone with the program. Shared: take a copy to write
/// to it. Empty if it cannot be made.
QString demoFile(std::int64_t leads);

/// A copy of that file, in a folder of the run. Empty if it cannot be made.
QString copyOfDemoFile(std::int64_t leads);

} // namespace lotboard
