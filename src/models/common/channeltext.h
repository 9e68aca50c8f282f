#pragma once

#include "domain/communication.h"

#include <QString>

namespace lotboard {

/// What a channel is called by itself: "Call", "Text".
QString channelText(Channel channel);

} // namespace lotboard
