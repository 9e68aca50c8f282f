#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/finding.h"
#include "domain/session.h"
#include "storage/find/findindex.h"

#include <vector>

namespace lotboard::storage {

/// Finds customers by the beginnings of the words of their names, by phone number, by e-mail and by
/// lead number; vehicles by stock number and VIN; deals by number. Needs Right::ReadCustomers.
class FindReader
{
public:
    /// `database` must outlive the reader; `index` is of it.
    FindReader(Database& database, FindIndexPtr index)
        : m_database(database)
        , m_index(std::move(index))
    {
    }

    /// Customers first, then vehicles, then deals, each the best and newest first; nothing for a
    /// text without a letter or digit. Error::Cancelled.
    Result<std::vector<Finding>> find(
        const Session& session, const FindQuery& query, const JobControl& job) const;

    /// Customers with an open lead, each with the newest of them: in the order of find(), then
    /// those who ask for a vehicle with this stock number or VIN.
    Result<std::vector<Finding>> openLeads(
        const Session& session, const FindQuery& query, const JobControl& job) const;

private:
    Database& m_database;
    FindIndexPtr m_index;
};

} // namespace lotboard::storage
