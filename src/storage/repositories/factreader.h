#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/facts.h"
#include "domain/session.h"
#include "storage/changes/changestamp.h"

#include <cstdint>
#include <memory>

namespace lotboard::storage {

class Database;
class Transaction;

/// Reads what numbers are made of, and what has changed in it. Each call sees one state of the
/// database. Knows no formula. Needs Right::ReadBoard.
class FactReader
{
public:
    /// `database` must outlive the reader.
    explicit FactReader(Database& database);
    ~FactReader();

    /// From now on all calls see the same state, as long as the reader lives.
    Status holdState();

    /// Hands all facts to `sink` and says how far the changes had come. About two and a half
    /// million rows a second. Error::Code::Cancelled as soon as `control` says so.
    Result<ChangeStamp> readAll(
        const Session& session, FactSink& sink, const JobControl& control = {}) const;

    Status readNames(const Session& session, FactSink& sink) const;

    /// Hands the facts that `change` names to `sink`; no names, of which a change is everything.
    /// REQUIRES: !change.isEverything.
    Status readChanged(const Session& session, const FactChange& change, FactSink& sink) const;

    /// What was changed after `stamp`, by whomever, and the stamp to ask with the next time.
    /// Everything, if `stamp` is not one of this database.
    struct Changes
    {
        FactChange change {};
        ChangeStamp stamp {};
    };
    Result<Changes> changesSince(const Session& session, const ChangeStamp& stamp) const;

private:
    /// For one call; null if the state is held anyway.
    std::unique_ptr<Transaction> stateOfCall() const;

    Database& m_database;
    std::unique_ptr<Transaction> m_held;
};

} // namespace lotboard::storage
