#include "storage/find/findindex.h"

#include "base/foldedwords.h"
#include "storage/changes/entity.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"

#include <algorithm>

namespace lotboard::storage {
namespace {

// The index alone is read: it is far smaller than the customers.
constexpr std::string_view selectNames = R"sql(
    SELECT id, last_name, first_name FROM customer INDEXED BY customer_by_name
     ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE
)sql";
constexpr std::string_view selectMerged = R"sql(
    SELECT id FROM customer WHERE merged_into_id IS NOT NULL
)sql";
constexpr std::string_view selectNumbers = R"sql(
    SELECT customer_id, e164, as_typed FROM customer_phone
)sql";
constexpr std::string_view selectCustomerCount = "SELECT coalesce(max(id), 0) FROM customer";

constexpr std::string_view selectName = R"sql(
    SELECT id, last_name, first_name FROM customer WHERE id = ? AND merged_into_id IS NULL
)sql";
constexpr std::string_view selectNumbersOf = R"sql(
    SELECT customer_id, e164, as_typed FROM customer_phone WHERE customer_id = ?
)sql";

// What happened to customers, one by one or in an import.
constexpr std::string_view selectChanges = R"sql(
    SELECT entity, row_id, action FROM audit
     WHERE seq > ? AND entity IN ('customer', 'import_batch')
)sql";
constexpr std::string_view selectImported = R"sql(
    SELECT first_row_id, last_row_id FROM import_change
     WHERE import_batch_id = ? AND entity = 'customer'
)sql";

/// With more changed customers than this all are read anew.
constexpr std::size_t mostChanged = 2000;

/// Puts what is read of customers where it is looked up.
class Collector
{
public:
    explicit Collector(std::size_t customers = 0) : m_names(customers * 9 / 4), m_tails(customers)
    {
    }

    void addName(const Statement& row)
    {
        m_words.clear();
        appendFoldedWords(row.text(1), m_words);
        appendFoldedWords(row.text(2), m_words);
        for (const std::string& word : m_words)
            m_names.add(word, row.int64(0));
    }
    void addNumber(const Statement& row)
    {
        const std::string digits = phoneDigits(row.text(1), row.text(2));
        if (digits.size() >= FindIndex::tailLength)
            m_tails.add(std::string_view(digits).substr(digits.size() - FindIndex::tailLength),
                row.int64(0));
    }

    WordIndex names() && { return std::move(m_names).build(); }
    WordIndex phoneTails() && { return std::move(m_tails).build(); }

private:
    std::vector<std::string> m_words {};
    WordIndex::Builder m_names;
    WordIndex::Builder m_tails;
};

/// The customers that changed after `stamp`; nothing if they are too many or not known.
std::optional<std::vector<std::int64_t>> changedSince(Database& database, const ChangeStamp& stamp)
{
    std::vector<std::int64_t> changed;
    const auto changes = database.prepare(selectChanges);
    changes->bindAll(stamp.auditSeq);
    while (changes->step()) {
        if (changes->text(0) == tableOf(Entity::Customer)) {
            changed.push_back(changes->int64(1));
        } else {
            // Rows that an undone import had added are gone, and their ids may be given out again.
            if (changes->text(2) == "undone")
                return std::nullopt;
            const auto runs = database.prepare(selectImported);
            runs->bindAll(changes->int64(1));
            while (runs->step()) {
                for (auto id = runs->int64(0);
                     id <= runs->int64(1) && changed.size() <= mostChanged; ++id)
                    changed.push_back(id);
            }
        }
        if (changed.size() > mostChanged)
            return std::nullopt;
    }
    return changed;
}

} // namespace

std::string phoneDigits(std::string_view e164, std::string_view asTyped)
{
    std::string digits;
    std::ranges::copy_if(e164.empty() ? asTyped : e164, std::back_inserter(digits),
        [](char letter) { return letter >= '0' && letter <= '9'; });
    return digits;
}

Result<FindIndexPtr> FindIndex::current(
    Database& database, const FindIndexPtr& before, const JobControl& job)
{
    return attempt([&]() -> Result<FindIndexPtr> {
        const Cancellation cancellation(database, job);
        const Transaction oneState(database, Transaction::Kind::Read);
        const ChangeStamp stamp = newestStamp(database);
        if (before && before->m_stamp == stamp)
            return before;
        if (before && hasPassed(database, before->m_stamp)) {
            if (auto followed = readChanged(database, *before, stamp))
                return followed;
        }
        return readAll(database, stamp);
    });
}

FindIndexPtr FindIndex::readAll(Database& database, const ChangeStamp& stamp)
{
    const auto count = database.prepare(selectCustomerCount);
    count->step();
    Collector collector(
        static_cast<std::size_t>(std::clamp(count->int64(0), std::int64_t {0}, IdSet::highest)));
    IdSet merged;
    for (const auto row = database.prepare(selectMerged); row->step();)
        merged.insert(row->int64(0));
    for (const auto row = database.prepare(selectNames); row->step();) {
        if (!merged.contains(row->int64(0)))
            collector.addName(*row);
    }
    auto words = std::make_shared<Words>();
    words->names = std::move(collector).names();
    for (const auto row = database.prepare(selectNumbers); row->step();) {
        if (!merged.contains(row->int64(0)))
            collector.addNumber(*row);
    }
    words->phoneTails = std::move(collector).phoneTails();

    const auto index = std::make_shared<FindIndex>();
    index->m_stamp = stamp;
    index->m_all = std::move(words);
    return index;
}

FindIndexPtr FindIndex::readChanged(
    Database& database, const FindIndex& before, const ChangeStamp& stamp)
{
    auto changed = changedSince(database, before.m_stamp);
    if (!changed)
        return nullptr;
    const auto index = std::make_shared<FindIndex>(before);
    index->m_stamp = stamp;
    if (changed->empty())
        return index;
    changed->insert(changed->end(), before.m_changed.begin(), before.m_changed.end());
    std::ranges::sort(*changed);
    changed->erase(std::unique(changed->begin(), changed->end()), changed->end());
    if (changed->size() > mostChanged)
        return nullptr;

    Collector collector;
    for (const std::int64_t id : *changed) {
        const auto name = database.prepare(selectName);
        name->bindAll(id);
        if (!name->step())
            continue;
        collector.addName(*name);
        const auto numbers = database.prepare(selectNumbersOf);
        numbers->bindAll(id);
        while (numbers->step())
            collector.addNumber(*numbers);
    }
    const auto words = std::make_shared<Words>();
    words->names = std::move(collector).names();
    words->phoneTails = std::move(collector).phoneTails();
    index->m_changed = *std::move(changed);
    index->m_now = words;
    return index;
}

/// `ask(words, rows)` puts the rows that it finds in `words` into `rows`.
template<class Ask>
IdSet FindIndex::ask(Ask ask) const
{
    IdSet rows;
    ask(*m_all, rows);
    for (const std::int64_t id : m_changed)
        rows.remove(id);
    if (m_now)
        ask(*m_now, rows);
    return rows;
}

/// The customers that `addRows` finds for each of the words.
IdSet FindIndex::inEach(std::span<const std::string> words,
    void (WordIndex::*addRows)(std::string_view, IdSet&) const) const
{
    const auto rowsOf = [&](const std::string& word) {
        return ask([&](const Words& known, IdSet& rows) { (known.names.*addRows)(word, rows); });
    };
    IdSet rows = rowsOf(words.front());
    for (const std::string& word : words.subspan(1))
        rows &= rowsOf(word);
    return rows;
}

IdSet FindIndex::namedLike(std::span<const std::string> words) const
{
    return inEach(words, &WordIndex::addRowsBeginningWith);
}

IdSet FindIndex::named(std::span<const std::string> words) const
{
    return inEach(words, &WordIndex::addRowsWith);
}

IdSet FindIndex::withPhoneTail(std::string_view digits) const
{
    return ask(
        [&](const Words& known, IdSet& rows) { known.phoneTails.addRowsWith(digits, rows); });
}

} // namespace lotboard::storage
