#pragma once

#include "metrics/factcolumns.h"

#include <span>
#include <vector>

namespace lotboard::metrics {

// Columns one after the other as they stand in memory, in the byte order of the machine.

std::size_t bytesPerLead();
std::size_t bytesPerRow(Stream stream);
std::vector<char> bytesOf(const LeadColumns& columns);
std::vector<char> bytesOf(Stream stream, const EventColumns& columns);

/// The same columns again. REQUIRES: `bytes` are those of `rows` rows.
LeadChunk leadsFrom(std::span<const char> bytes, std::size_t rows);
EventChunk eventsFrom(Stream stream, std::span<const char> bytes, std::size_t rows);

} // namespace lotboard::metrics
