#pragma once

#include "domain/lead.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// Words of files, see wordtable.h. What became of a lead, and how it came in.

std::optional<LeadStatus> leadStatusOf(QStringView word);
std::optional<LeadChannel> leadChannelOf(QStringView word);

} // namespace lotboard
