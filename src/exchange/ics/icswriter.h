#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace lotboard::exchange {

enum class IcsStatus { Tentative, Confirmed, Cancelled };

/// One event of a calendar file.
struct IcsEvent
{
    QString uid {}; ///< The same for the same event in every file, whatever becomes of it.
    int sequence = 0; ///< How often its time was changed.
    std::chrono::sys_seconds writtenAt {};
    std::chrono::sys_seconds from {};
    std::chrono::sys_seconds to {};
    QString summary {}; ///< Empty: not said.
    QString location {}; ///< Empty: not said.
    IcsStatus status = IcsStatus::Tentative;
};

/// A calendar file of these events by RFC 5545: times in UTC, lines folded at 75 octets. No method,
/// organiser or attendees: it is a file to open, not an invitation. REQUIRES: at least one event,
/// as the RFC does.
QByteArray icsFile(const std::vector<IcsEvent>& events);

} // namespace lotboard::exchange
