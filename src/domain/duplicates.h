#pragma once

#include "domain/finding.h"
#include "domain/people.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lotboard {

/// Why two customers may be one, the surest first.
enum class SameReason : std::uint8_t { Phone, Email, NameAndPostalCode, NearNameAndPhoneTail };

/// A customer of the store who may be the one that somebody is typing in.
struct KnownCustomer
{
    Finding customer {}; ///< With the newest lead.
    std::vector<SameReason> reasons {}; ///< None: the name begins alike.
    /// When something last happened with that lead; as it arrived, if nothing did.
    std::optional<std::chrono::sys_seconds> lastActiveAt {};

    friend bool operator==(const KnownCustomer&, const KnownCustomer&) = default;
};

/// Whether a customer who asks again at `now` goes on with the newest lead; else it is a new
/// episode, with a lead of its own. `episodeDays` is the rule of the store.
bool continuesEpisode(const KnownCustomer& customer, std::chrono::sys_seconds now, int episodeDays);

/// Two customers who may be one.
struct DuplicatePair
{
    CustomerId first {}; ///< The lower id: who was here first.
    CustomerId second {};
    std::vector<SameReason> reasons {};

    friend bool operator==(const DuplicatePair&, const DuplicatePair&) = default;
};

/// A pair as a list shows it.
struct DuplicateLine
{
    DuplicatePair pair {};
    Finding first {};
    Finding second {};

    friend bool operator==(const DuplicateLine&, const DuplicateLine&) = default;
};

struct SuspectedDuplicates
{
    std::vector<DuplicateLine> lines {}; ///< The surest.
    std::size_t pairCount = 0; ///< With those that are not among the lines.
};

} // namespace lotboard
