#include "storage/find/pairfinder.h"

#include "base/foldedwords.h"
#include "storage/engine/database.h"
#include "storage/find/idset.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectNumbersInOrder = R"sql(
    SELECT customer_id, e164 FROM customer_phone WHERE e164 <> '' ORDER BY e164, customer_id
)sql";
constexpr std::string_view selectEmailsInOrder = R"sql(
    SELECT customer_id, address FROM customer_email ORDER BY address, customer_id
)sql";
constexpr std::string_view selectPostalCodes = R"sql(
    SELECT id, postal_code, last_name, first_name FROM customer
     WHERE postal_code <> '' ORDER BY postal_code
)sql";
constexpr std::string_view selectMergedOrErased = R"sql(
    SELECT id FROM customer WHERE merged_into_id IS NOT NULL OR erased_at IS NOT NULL
)sql";
constexpr std::string_view selectNotSame = R"sql(
    SELECT customer_id, other_customer_id FROM customer_not_same
)sql";
constexpr std::string_view selectNameInOrder
    = "SELECT last_name, first_name FROM customer WHERE id = ?";

/// The part of a number that stays when its area code was mistyped or left out.
constexpr std::size_t tailDigits = 7;
/// More than these share a number for another reason than being one: a company's switchboard.
constexpr std::size_t mostWithOneTail = 6;
/// Letters that may differ between two near names: one of every four, but no more than these.
constexpr int mostLettersApart = 2;
constexpr std::size_t lettersToADifference = 4;

using Pair = std::pair<std::int64_t, std::int64_t>;

/// How many letters have to be put in, taken out or changed to come from one to the other; no more
/// than one over the limit is counted. Levenshtein's distance.
int lettersApart(const std::string& a, const std::string& b)
{
    const auto difference = static_cast<int>(a.size()) - static_cast<int>(b.size());
    if (std::abs(difference) > mostLettersApart)
        return mostLettersApart + 1;
    std::vector<int> row(b.size() + 1);
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = static_cast<int>(column);
    for (std::size_t line = 1; line <= a.size(); ++line) {
        int diagonal = std::exchange(row[0], static_cast<int>(line));
        for (std::size_t column = 1; column < row.size(); ++column) {
            const int changed = diagonal + (a[line - 1] == b[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({changed, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

/// The words of a name in the order of the alphabet: "Raman, Priya" is "priya raman" as well.
std::string nameKey(std::string_view lastName, std::string_view firstName)
{
    std::vector<std::string> words;
    appendFoldedWords(lastName, words);
    appendFoldedWords(firstName, words);
    std::ranges::sort(words);
    std::string key;
    for (const std::string& word : words)
        key.append(key.empty() ? "" : " ").append(word);
    return key;
}

class PairFinder
{
public:
    explicit PairFinder(Database& database) : m_database(database)
    {
        for (const auto row = database.prepare(selectMergedOrErased); row->step();)
            m_left.insert(row->int64(0));
        for (const auto row = database.prepare(selectNotSame); row->step();)
            m_notSame.insert({row->int64(0), row->int64(1)});
    }

    std::vector<DuplicatePair> find() &&
    {
        pairEqual(selectNumbersInOrder, SameReason::Phone);
        pairEqual(selectEmailsInOrder, SameReason::Email);
        pairNames();
        pairTails();
        std::vector<DuplicatePair> pairs;
        for (auto& [pair, reasons] : m_pairs)
            pairs.push_back({{pair.first}, {pair.second}, std::move(reasons)});
        std::ranges::stable_sort(pairs, [](const DuplicatePair& a, const DuplicatePair& b) {
            if (a.reasons.size() != b.reasons.size())
                return a.reasons.size() > b.reasons.size();
            if (a.reasons.front() != b.reasons.front())
                return a.reasons.front() < b.reasons.front();
            return a.second > b.second; // The newest first.
        });
        return pairs;
    }

private:
    void add(std::int64_t a, std::int64_t b, SameReason reason)
    {
        const Pair pair = std::minmax(a, b);
        if (a == b || m_notSame.contains(pair))
            return;
        std::vector<SameReason>& reasons = m_pairs[pair];
        if (std::ranges::find(reasons, reason) == reasons.end())
            reasons.push_back(reason);
    }

    /// Rows (id, text) in the order of the text, then of the id.
    void pairEqual(std::string_view sql, SameReason reason)
    {
        std::string text;
        std::int64_t first = 0;
        for (const auto row = m_database.prepare(sql); row->step();) {
            if (m_left.contains(row->int64(0)))
                continue;
            if (first != 0 && row->text(1) == text) {
                add(first, row->int64(0), reason);
            } else {
                text = row->text(1);
                first = row->int64(0);
            }
        }
    }

    void pairNames()
    {
        std::string postalCode;
        std::unordered_map<std::string, std::int64_t> firstOfName;
        for (const auto row = m_database.prepare(selectPostalCodes); row->step();) {
            if (row->text(1) != postalCode) {
                postalCode = row->text(1);
                firstOfName.clear();
            }
            std::string name = nameKey(row->text(2), row->text(3));
            if (name.empty() || m_left.contains(row->int64(0)))
                continue;
            const auto [known, isNew] = firstOfName.try_emplace(std::move(name), row->int64(0));
            if (!isNew)
                add(known->second, row->int64(0), SameReason::NameAndPostalCode);
        }
    }

    /// Numbers that end alike and are not the same, of people whose names are nearly the same.
    void pairTails()
    {
        std::vector<std::pair<std::uint32_t, std::int64_t>> tails;
        for (const auto row = m_database.prepare(selectNumbersInOrder); row->step();) {
            const std::string_view number = row->text(1);
            if (number.size() <= tailDigits || m_left.contains(row->int64(0)))
                continue;
            std::uint32_t tail = 0;
            for (const char digit : number.substr(number.size() - tailDigits))
                tail = tail * 10 + static_cast<std::uint32_t>(digit - '0');
            tails.emplace_back(tail, row->int64(0));
        }
        std::ranges::sort(tails);
        for (auto first = tails.begin(); first != tails.end();) {
            const auto last = std::find_if(
                first, tails.end(), [&](const auto& other) { return other.first != first->first; });
            if (last - first <= static_cast<std::ptrdiff_t>(mostWithOneTail)) {
                for (auto a = first; a != last; ++a) {
                    for (auto b = a + 1; b != last; ++b)
                        addIfNear(a->second, b->second);
                }
            }
            first = last;
        }
    }

    void addIfNear(std::int64_t a, std::int64_t b)
    {
        const Pair pair = std::minmax(a, b);
        // Those with one whole number are paired already.
        if (a == b || m_pairs.contains(pair))
            return;
        const std::string nameOfA = nameOf(a);
        const std::string nameOfB = nameOf(b);
        const auto mayDiffer
            = static_cast<int>(std::min(nameOfA.size(), nameOfB.size()) / lettersToADifference);
        if (mayDiffer > 0
            && lettersApart(nameOfA, nameOfB) <= std::min(mayDiffer, mostLettersApart))
            add(a, b, SameReason::NearNameAndPhoneTail);
    }

    std::string nameOf(std::int64_t id)
    {
        const auto row = m_database.prepare(selectNameInOrder);
        row->bindAll(id);
        return row->step() ? nameKey(row->text(0), row->text(1)) : std::string();
    }

    Database& m_database;
    IdSet m_left {}; ///< Out: merged or erased.
    std::set<Pair> m_notSame {};
    std::map<Pair, std::vector<SameReason>> m_pairs {};
};

} // namespace

std::vector<DuplicatePair> suspectedPairs(Database& database)
{
    return PairFinder(database).find();
}

} // namespace lotboard::storage
