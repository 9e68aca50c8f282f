#pragma once

#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// How a touch travelled. The numbers are stored, here and below.
enum class Channel : std::uint8_t {
    Call = 0,
    Text = 1,
    Email = 2,
    Chat = 3,
    Video = 4,
    InPerson = 5
};

enum class Direction : std::uint8_t { Outbound = 0, Inbound = 1 };

/// How it is known that a communication was two-way.
enum class ContactEvidence : std::uint8_t {
    None = 0, ///< It was not: an attempt.
    CustomerReached = 1, ///< The customer called, wrote or came in.
    Spoke = 2, ///< The customer answered and somebody spoke with them.
    StaffSays = 3, ///< Ticked, no more is known.
    Inferred = 4 ///< An import knew only that there was a contact.
};

/// One touch between the store and a lead.
struct Communication
{
    CommunicationId id {};
    std::int64_t version = 1;
    QString externalId {};
    LeadId lead {};
    std::chrono::sys_seconds at {}; ///< UTC.
    std::optional<StaffId> staff {};
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    bool isTwoWay = false; ///< A contact. Otherwise an outbound one is an attempt.
    ContactEvidence evidence = ContactEvidence::None;
    bool isAutomatic = false; ///< Sent by a machine, such as an automatic reply.
    QString note {};

    friend bool operator==(const Communication&, const Communication&) = default;
};

/// A person of the store tried to get in touch. An attempt that succeeds is a contact as well.
constexpr bool isAttempt(Direction direction, Channel channel, bool isAutomatic)
{
    return direction == Direction::Outbound && !isAutomatic && channel != Channel::InPerson;
}

/// Two people communicated, both ways. A voicemail or an unanswered text is only an attempt; what
/// a customer writes, says or comes in for is always a contact.
constexpr bool isContact(Direction direction, bool isTwoWay, bool isAutomatic)
{
    return !isAutomatic && (isTwoWay || direction == Direction::Inbound);
}

} // namespace lotboard
