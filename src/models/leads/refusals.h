#pragma once

#include "domain/communication.h"

#include <QString>

#include <map>

namespace lotboard {

/// Channels that a customer refused, and in which words that is said.
using Refusals = std::map<Channel, QString>;

} // namespace lotboard
