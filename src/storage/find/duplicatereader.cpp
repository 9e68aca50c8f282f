#include "storage/find/duplicatereader.h"

#include "base/foldedwords.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"
#include "storage/find/findlines.h"
#include "storage/find/pairfinder.h"

#include <algorithm>
#include <unordered_map>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectByNumber = R"sql(
    SELECT customer_id, as_typed FROM customer_phone WHERE e164 <> '' AND e164 = ? LIMIT 20
)sql";
constexpr std::string_view selectByEmail = R"sql(
    SELECT customer_id, address FROM customer_email WHERE address = ? LIMIT 20
)sql";
constexpr std::string_view selectPostalCode = R"sql(
    SELECT postal_code FROM customer WHERE id = ?
)sql";
// When something last happened with a lead.
constexpr std::string_view selectLastActive = R"sql(
    SELECT max(at) FROM (
        SELECT received_at AS at FROM lead WHERE id = ?1
        UNION ALL SELECT status_at FROM lead WHERE id = ?1
        UNION ALL SELECT at FROM communication WHERE lead_id = ?1
        UNION ALL SELECT set_at FROM appointment WHERE lead_id = ?1
        UNION ALL SELECT due_at FROM appointment WHERE lead_id = ?1 AND outcome = 0
        UNION ALL SELECT at FROM show WHERE lead_id = ?1)
)sql";

constexpr std::size_t mostKnown = 5;
/// Of one name; the rest is not looked at.
constexpr std::size_t mostOfAName = 2000;

/// Somebody who may be meant, and why.
struct Suspect
{
    std::int64_t id = 0;
    std::vector<SameReason> reasons {};
    FindReason found = FindReason::Name;
    QString matched {};
};

class Suspects
{
public:
    explicit Suspects(Database& database) : m_database(database) { }

    /// Rows (id, text) of `sql` for `value`.
    void addBy(std::string_view sql, const QString& value, SameReason reason, FindReason found)
    {
        const auto query = m_database.prepare(sql);
        query->bindAll(value);
        while (query->step())
            add(query->int64(0), reason, found, query->string(1));
    }

    /// Those of the same name at the same postal code; and, without a reason of their own, those
    /// whose names begin like it.
    void addByName(const FindIndex& index, const Customer& typed)
    {
        const std::vector<std::string> words = foldedWords(typed.name());
        if (words.empty())
            return;
        if (!typed.postalCode.isEmpty()) {
            for (const std::int64_t id : index.named(words).newest(mostOfAName)) {
                const auto row = m_database.prepare(selectPostalCode);
                row->bindAll(id);
                if (row->step() && row->string(0) == typed.postalCode)
                    add(id, SameReason::NameAndPostalCode, FindReason::Name, {});
            }
        }
        for (const IdSet& alike : {index.named(words), index.namedLike(words)}) {
            for (const std::int64_t id : alike.newest(mostOfAName))
                suspect(id);
        }
    }

    /// The surest first.
    std::vector<Suspect> sorted() &&
    {
        std::ranges::stable_sort(m_suspects, [](const Suspect& a, const Suspect& b) {
            if (a.reasons.size() != b.reasons.size())
                return a.reasons.size() > b.reasons.size();
            return !a.reasons.empty() && a.reasons.front() < b.reasons.front();
        });
        return std::move(m_suspects);
    }

private:
    Suspect& suspect(std::int64_t id)
    {
        const auto [place, isNew] = m_places.try_emplace(id, m_suspects.size());
        if (isNew)
            m_suspects.push_back({.id = id});
        return m_suspects[place->second];
    }

    void add(std::int64_t id, SameReason reason, FindReason found, const QString& matched)
    {
        Suspect& known = suspect(id);
        if (std::ranges::find(known.reasons, reason) != known.reasons.end())
            return;
        if (known.reasons.empty()) {
            known.found = found;
            known.matched = matched;
        }
        known.reasons.push_back(reason);
    }

    Database& m_database;
    std::unordered_map<std::int64_t, std::size_t> m_places {};
    std::vector<Suspect> m_suspects {};
};

std::optional<std::chrono::sys_seconds> lastActiveAt(Database& database, LeadId lead)
{
    const auto query = database.prepare(selectLastActive);
    query->bindAll(lead);
    return query->step() ? query->optionalInstant(0) : std::nullopt;
}

} // namespace

Result<std::vector<KnownCustomer>> DuplicateReader::known(
    const Session& session, const FindIndex& index, const Customer& typed) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<KnownCustomer>> {
        const Transaction oneState(m_database, Transaction::Kind::Read);
        Suspects suspects(m_database);
        for (const Phone& phone : typed.phones) {
            if (!phone.e164.isEmpty())
                suspects.addBy(selectByNumber, phone.e164, SameReason::Phone, FindReason::Phone);
        }
        for (const QString& email : typed.emails)
            suspects.addBy(selectByEmail, email, SameReason::Email, FindReason::Email);
        suspects.addByName(index, typed);

        const FindLines lines(m_database, LeadSight(session));
        std::vector<KnownCustomer> known;
        for (Suspect& suspect : std::move(suspects).sorted()) {
            Finding line {.reason = suspect.found, .matched = suspect.matched};
            if (suspect.id == typed.id.value || !lines.readCustomer(suspect.id, line))
                continue;
            known.push_back({.customer = line,
                .reasons = std::move(suspect.reasons),
                .lastActiveAt = lastActiveAt(m_database, line.lead)});
            if (known.size() == mostKnown)
                break;
        }
        return known;
    });
}

Result<SuspectedDuplicates> DuplicateReader::suspected(
    const Session& session, std::size_t most, const JobControl& job) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<SuspectedDuplicates> {
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        const auto pairs = suspectedPairs(m_database);
        const FindLines lines(m_database, LeadSight(session));
        SuspectedDuplicates suspected {.pairCount = pairs.size()};
        for (const DuplicatePair& pair : pairs) {
            DuplicateLine line {.pair = pair};
            if (lines.readCustomer(pair.first.value, line.first)
                && lines.readCustomer(pair.second.value, line.second))
                suspected.lines.push_back(std::move(line));
            if (suspected.lines.size() == most)
                break;
        }
        return suspected;
    });
}

} // namespace lotboard::storage
