#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "storage/changes/changestamp.h"
#include "storage/find/idset.h"
#include "storage/find/wordindex.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lotboard::storage {

class Database;
class FindIndex;

/// Immutable, so that whoever still searches in an older one is not disturbed.
using FindIndexPtr = std::shared_ptr<const FindIndex>;

/// The digits of a stored number; of one that was not understood those that were typed.
std::string phoneDigits(std::string_view e164, std::string_view asTyped);

/// What is kept in memory of a store's customers to find them: the words of their names and the
/// last digits of their phone numbers. What the database has an index for anyhow (numbers from
/// their beginning, e-mail addresses, stock and deal numbers) is asked there. It may name customers
/// that are gone or merged since; it decides nothing about who may see them.
class FindIndex
{
public:
    /// How many digits at the end of a phone number are looked up together.
    static constexpr std::size_t tailLength = 4;

    /// As the database is now: `before` itself if nothing has changed since, `before` with the
    /// customers that changed, or all of it read anew. Anew takes 0.6 s and 25 MB at a million
    /// customers. `before` may be null. Error::Cancelled.
    static Result<FindIndexPtr> current(
        Database& database, const FindIndexPtr& before, const JobControl& job);

    /// Each word begins a word of their name. REQUIRES: at least one word, folded.
    IdSet namedLike(std::span<const std::string> words) const;
    /// Each is a word of their name. REQUIRES: as namedLike().
    IdSet named(std::span<const std::string> words) const;
    /// One of their phone numbers ends in these digits. REQUIRES: `tailLength` digits.
    IdSet withPhoneTail(std::string_view digits) const;

private:
    /// What is known of some customers.
    struct Words
    {
        WordIndex names {};
        WordIndex phoneTails {};
    };
    using WordsPtr = std::shared_ptr<const Words>;

    static FindIndexPtr readAll(Database& database, const ChangeStamp& stamp);
    static FindIndexPtr readChanged(
        Database& database, const FindIndex& before, const ChangeStamp& stamp);
    template<class Ask>
    IdSet ask(Ask ask) const;
    IdSet inEach(std::span<const std::string> words,
        void (WordIndex::*addRows)(std::string_view, IdSet&) const) const;

    ChangeStamp m_stamp {};
    WordsPtr m_all {};
    /// Those that changed after `m_all` was read, in their order, and what they are now.
    std::vector<std::int64_t> m_changed {};
    WordsPtr m_now {};
};

} // namespace lotboard::storage
