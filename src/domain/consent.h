#pragma once

#include "base/strongid.h"
#include "domain/communication.h"

#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace lotboard {

using ConsentId = StrongId<struct ConsentTag>;

/// A customer's word on one channel, or on any contact at all: that the store may, or may not any
/// more.
struct Consent
{
    ConsentId id {};
    std::int64_t version = 1;
    CustomerId customer {};
    std::optional<Channel> channel {}; ///< None: any contact, see Customer::doNotContact.
    bool isGiven = false; ///< Or taken back.
    std::chrono::sys_seconds at {}; ///< UTC.
    std::optional<StaffId> staff {}; ///< Who was told.
    QString wording {}; ///< What was said, or what was signed.

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// What a customer allows. The newest word on a channel holds; about a channel on which nothing was
/// said, the customer has no objection. Who does not want to be contacted allows none.
class ContactWishes
{
public:
    ContactWishes() = default;
    /// `said`: oldest first.
    ContactWishes(bool doNotContact, std::span<const Consent> said) : m_doNotContact(doNotContact)
    {
        for (const Consent& word : said) {
            if (word.channel)
                m_said[static_cast<std::size_t>(*word.channel)] = word.isGiven;
        }
    }

    bool wantsNoContact() const { return m_doNotContact; }
    /// Nothing if nothing was said.
    std::optional<bool> said(Channel channel) const
    {
        return m_said[static_cast<std::size_t>(channel)];
    }
    /// Whoever stands in the store may be spoken to.
    bool allows(Channel channel) const
    {
        return channel == Channel::InPerson || (!m_doNotContact && said(channel).value_or(true));
    }

    friend bool operator==(const ContactWishes&, const ContactWishes&) = default;

private:
    bool m_doNotContact = false;
    std::array<std::optional<bool>, 6> m_said {};
};

} // namespace lotboard
