#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/facts.h"
#include "domain/session.h"

#include <cstdint>

namespace lotboard::storage {

class Database;

/// How far the changes of a file had come when its facts were read.
struct ChangeStamp
{
    std::int64_t auditSeq = 0; ///< The sequence number of the newest audit row.

    friend bool operator==(const ChangeStamp&, const ChangeStamp&) = default;
};

/// Reads what numbers are made of, and what has changed in it. Each call sees one state of the
/// database. Knows no formula. Needs Right::ReadBoard.
class FactReader
{
public:
    /// `database` must outlive the reader.
    explicit FactReader(Database& database) : m_database(database) { }

    /// Hands all facts to `sink` and says how far the changes had come. About two and a half
    /// million rows a second. Error::Code::Cancelled as soon as `control` says so.
    Result<ChangeStamp> readAll(
        const Session& session, FactSink& sink, const JobControl& control = {}) const;

    /// Hands the facts that `change` names to `sink`, the names first.
    /// REQUIRES: !change.isEverything.
    Status readChanged(const Session& session, const FactChange& change, FactSink& sink) const;

    /// What was changed after `stamp`, by whomever, and the stamp to ask with the next time.
    struct Changes
    {
        FactChange change {};
        ChangeStamp stamp {};
    };
    Result<Changes> changesSince(const Session& session, ChangeStamp stamp) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
