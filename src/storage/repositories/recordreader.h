#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/recordtext.h"
#include "domain/session.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lotboard::storage {

class Database;

/// Reads what a list says of the records behind a number. Needs Right::ReadBoard; names of
/// customers are empty without Right::ReadCustomers and for leads that the session does not see,
/// and amounts of deals are for deals whose gross it may not know (see LeadSight and seesGross()).
class RecordReader
{
public:
    /// `database` must outlive the reader.
    explicit RecordReader(Database& database) : m_database(database) { }

    using Ids = std::span<const std::int64_t>;
    using Texts = Result<std::vector<RecordText>>;

    // Each in the order of `ids`, about 100,000 a second; one that is gone has an empty text.
    Texts leads(const Session& session, Ids ids, const JobControl& control = {}) const;
    Texts communications(const Session& session, Ids ids, const JobControl& control = {}) const;
    Texts appointments(const Session& session, Ids ids, const JobControl& control = {}) const;
    Texts shows(const Session& session, Ids ids, const JobControl& control = {}) const;
    Texts sales(const Session& session, Ids ids, const JobControl& control = {}) const;
    Texts spend(const Session& session, Ids ids, const JobControl& control = {}) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
