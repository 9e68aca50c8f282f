#pragma once

#include "domain/finding.h"
#include "storage/find/findindex.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lotboard::storage {

/// A row that may be meant, and why.
struct FindCandidate
{
    std::int64_t id = 0;
    FindReason reason = FindReason::Name;
    QString matched {};

    friend bool operator==(const FindCandidate&, const FindCandidate&) = default;
};

// Which rows somebody may mean by a text, each row once, best and newest first, `most` at most.
// They know no rights: whoever reads the rows does. They throw DatabaseError.

std::vector<FindCandidate> customerCandidates(
    Database& database, const FindIndex& index, const FindQuery& query, std::size_t most);
/// Likewise, and then those with an open lead about a vehicle of vehicleCandidates().
std::vector<FindCandidate> visitorCandidates(
    Database& database, const FindIndex& index, const FindQuery& query, std::size_t most);
std::vector<FindCandidate> vehicleCandidates(
    Database& database, const FindQuery& query, std::size_t most);
std::vector<FindCandidate> dealCandidates(
    Database& database, const FindQuery& query, std::size_t most);

} // namespace lotboard::storage
