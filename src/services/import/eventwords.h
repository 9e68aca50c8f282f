#pragma once

#include "domain/appointment.h"
#include "domain/communication.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// Words of files, see wordtable.h. What happened with a lead.

std::optional<Channel> channelOf(QStringView word);
std::optional<Direction> directionOf(QStringView word);
std::optional<AppointmentOutcome> appointmentOutcomeOf(QStringView word);
/// Whether a result ("Left message", "Spoke with customer") tells of a two-way communication.
std::optional<bool> isTwoWayResult(QStringView word);
/// Whether a type or result tells that a machine sent it: "Auto Response".
bool isAutomaticWord(QStringView word);

} // namespace lotboard
