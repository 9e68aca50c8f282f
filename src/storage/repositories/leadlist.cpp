#include "storage/repositories/leadlist.h"

#include "domain/communication.h"
#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"
#include "storage/repositories/storerepository.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectInOrderOfArrival = R"sql(
    SELECT id FROM lead ORDER BY received_at DESC, id DESC
)sql";

// The columns that a lead is let through or ordered by; vehicles only where they are asked for.
constexpr std::string_view selectLeads = R"sql(
    SELECT id, received_at, customer_id, status, source_id, assigned_staff_id FROM lead
)sql";
constexpr std::string_view selectLeadsWithVehicles = R"sql(
    SELECT l.id, l.received_at, l.customer_id, l.status, l.source_id, l.assigned_staff_id,
           CASE WHEN l.wanted_make || l.wanted_model = '' THEN v.make ELSE l.wanted_make END,
           CASE WHEN l.wanted_make || l.wanted_model = '' THEN v.model ELSE l.wanted_model END,
           CASE WHEN l.wanted_make || l.wanted_model = '' THEN v.year ELSE l.wanted_year END,
           CASE WHEN l.wanted_condition = 0 THEN v.condition ELSE l.wanted_condition END
      FROM lead l LEFT JOIN vehicle v ON v.id = l.wanted_vehicle_id
)sql";

constexpr std::string_view selectSourcesByName
    = "SELECT id FROM source ORDER BY name COLLATE NOCASE";
constexpr std::string_view selectStaffByName = "SELECT id FROM staff ORDER BY name COLLATE NOCASE";
constexpr std::string_view selectCustomersByName = R"sql(
    SELECT id FROM customer INDEXED BY customer_by_name
     ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE
)sql";

constexpr std::string_view selectTouches = R"sql(
    SELECT lead_id, at, channel, direction, is_two_way, is_automatic FROM communication
)sql";
constexpr std::string_view selectTouchesOfLead = R"sql(
    SELECT lead_id, at, channel, direction, is_two_way, is_automatic
      FROM communication WHERE lead_id = ?
)sql";

constexpr std::string_view selectRow = R"sql(
    SELECT l.received_at, c.first_name, c.last_name, s.name, l.wanted_year, l.wanted_make,
           l.wanted_model, l.wanted_trim, l.wanted_condition, v.year, v.make, v.model, v.trim,
           v.condition, a.name, l.status, l.assigned_staff_id
      FROM lead l
      JOIN customer c ON c.id = l.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN vehicle v ON v.id = l.wanted_vehicle_id
      LEFT JOIN staff a ON a.id = l.assigned_staff_id
     WHERE l.id = ?
)sql";

/// What a lead is ordered by: first the key, then its arrival.
struct Entry
{
    std::int64_t key = 0;
    std::int64_t receivedAt = 0;
    std::int64_t id = 0;
};

/// Positions in an order, by id: 0 for an id that is not in it, such as "none".
class Ranks
{
public:
    Ranks() = default;
    Ranks(Database& database, std::string_view idsInOrder)
    {
        std::int64_t rank = 0;
        for (const auto query = database.prepare(idsInOrder); query->step();)
            at(query->int64(0)) = ++rank;
    }

    std::int64_t& at(std::int64_t id)
    {
        const auto position = static_cast<std::size_t>(id);
        if (position >= m_ranks.size())
            m_ranks.resize(position + position / 2 + 1);
        return m_ranks[position];
    }
    std::int64_t of(std::int64_t id) const
    {
        const auto position = static_cast<std::size_t>(id);
        return position < m_ranks.size() ? m_ranks[position] : 0;
    }

private:
    std::vector<std::int64_t> m_ranks {};
};

/// What the touches of a lead say in one line.
struct Touches
{
    int attempts = 0;
    int contacts = 0;
    std::int64_t lastContactAt = 0;

    void add(const Statement& row)
    {
        const auto channel = row.enumerator<Channel>(2);
        const auto direction = row.enumerator<Direction>(3);
        const bool isAutomatic = row.flag(5);
        attempts += isAttempt(direction, channel, isAutomatic) ? 1 : 0;
        if (!isContact(direction, row.flag(4), isAutomatic))
            return;
        ++contacts;
        lastContactAt = std::max(lastContactAt, row.int64(1));
    }
};

std::int64_t keyOf(const Touches& touches, LeadSort sort)
{
    if (sort == LeadSort::LastContact)
        return touches.lastContactAt;
    return sort == LeadSort::Attempts ? touches.attempts : touches.contacts;
}

Ranks ranksByTouches(Database& database, LeadSort sort)
{
    std::vector<Touches> touches;
    for (const auto query = database.prepare(selectTouches); query->step();) {
        const auto lead = static_cast<std::size_t>(query->int64(0));
        if (lead >= touches.size())
            touches.resize(lead + lead / 2 + 1);
        touches[lead].add(*query);
    }
    Ranks ranks;
    for (std::size_t lead = touches.size(); lead-- > 1;)
        ranks.at(static_cast<std::int64_t>(lead)) = keyOf(touches[lead], sort);
    return ranks;
}

/// Gives vehicles numbers while they are met, and their order when all are known.
class VehicleOrder
{
public:
    std::int64_t numberOf(const Statement& row)
    {
        m_text.assign(row.text(6)).append(1, '\0').append(row.text(7)).append(1, '\0');
        m_text.append(row.text(8));
        return m_numbers.try_emplace(m_text, static_cast<std::int64_t>(m_numbers.size()))
            .first->second;
    }

    std::vector<std::int64_t> ranksByNumber() const
    {
        const std::map<std::string_view, std::int64_t> sorted(m_numbers.begin(), m_numbers.end());
        std::vector<std::int64_t> ranks(sorted.size());
        std::int64_t rank = 0;
        for (const auto& [text, number] : sorted)
            ranks[static_cast<std::size_t>(number)] = rank++;
        return ranks;
    }

private:
    std::string m_text {};
    std::unordered_map<std::string, std::int64_t> m_numbers {};
};

/// What the query asks, made quick to ask of a million rows.
class Selection
{
public:
    Selection(Database& database, const Session& session, const LeadListQuery& query,
        const LeadSearchTerms& search)
        : m_search(database, search)
        , m_sight(session)
    {
        for (const LeadStatus status : query.statuses)
            m_statuses |= 1U << static_cast<unsigned>(status);
        for (const SourceId source : query.sources)
            m_sources.at(source.value) = 1;
        for (const StaffId staff : query.assignedTo)
            m_staff.at(staff.value) = 1;
        m_hasSources = !query.sources.empty();
        m_hasStaff = !query.assignedTo.empty();
        if (query.received)
            setPeriod(database, session, *query.received);
    }

    bool letsThrough(const Statement& row) const
    {
        const std::int64_t receivedAt = row.int64(1);
        return receivedAt >= m_from && receivedAt < m_until
            && (m_statuses == 0 || (m_statuses >> static_cast<unsigned>(row.int64(3)) & 1U))
            && (!m_hasSources || m_sources.of(row.int64(4)))
            && (!m_hasStaff || m_staff.of(row.int64(5))) && m_sight.sees(row.id<StaffId>(5))
            && m_search.matches({row.int64(0)}, {row.int64(2)});
    }

private:
    void setPeriod(Database& database, const Session& session, const Period& period)
    {
        const auto store = StoreRepository(database).load(session);
        if (!store)
            throw DatabaseError(store.error());
        const auto start = [&](std::chrono::sys_days day) {
            return store->calendar.instant(day, 0).time_since_epoch().count();
        };
        m_from = start(period.first);
        m_until = start(period.last + std::chrono::days(1));
    }

    LeadSearch m_search;
    LeadSight m_sight;
    std::int64_t m_from = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_until = std::numeric_limits<std::int64_t>::max();
    unsigned m_statuses = 0; ///< A bit each; none: all.
    Ranks m_sources {};
    Ranks m_staff {};
    bool m_hasSources = false;
    bool m_hasStaff = false;
};

Ranks ranksFor(Database& database, LeadSort sort)
{
    switch (sort) {
    case LeadSort::Customer:
        return Ranks(database, selectCustomersByName);
    case LeadSort::Source:
        return Ranks(database, selectSourcesByName);
    case LeadSort::AssignedTo:
        return Ranks(database, selectStaffByName);
    case LeadSort::Attempts:
    case LeadSort::Contacts:
    case LeadSort::LastContact:
        return ranksByTouches(database, sort);
    case LeadSort::Received:
    case LeadSort::Vehicle:
    case LeadSort::Condition:
    case LeadSort::LeadStatus:
        break;
    }
    return {};
}

std::int64_t keyOf(const Statement& row, LeadSort sort, const Ranks& ranks, VehicleOrder& vehicles)
{
    switch (sort) {
    case LeadSort::Received:
        return 0;
    case LeadSort::Customer:
        return ranks.of(row.int64(2));
    case LeadSort::Source:
        return ranks.of(row.int64(4));
    case LeadSort::Vehicle:
        return vehicles.numberOf(row);
    case LeadSort::Condition:
        return row.int64(9);
    case LeadSort::AssignedTo:
        return ranks.of(row.int64(5));
    case LeadSort::LeadStatus:
        return row.int64(3);
    case LeadSort::Attempts:
    case LeadSort::Contacts:
    case LeadSort::LastContact:
        return ranks.of(row.int64(0));
    }
    return 0;
}

void sortEntries(std::vector<Entry>& entries, const LeadListQuery& query)
{
    // Arrival is the order asked for, or decides between equals: then newest first.
    const bool isKeyDescending = query.isDescending;
    const bool isArrivalDescending = query.sort != LeadSort::Received || query.isDescending;
    std::sort(entries.begin(), entries.end(), [=](const Entry& a, const Entry& b) {
        if (a.key != b.key)
            return isKeyDescending ? a.key > b.key : a.key < b.key;
        const auto left = std::pair(a.receivedAt, a.id);
        const auto right = std::pair(b.receivedAt, b.id);
        return isArrivalDescending ? left > right : left < right;
    });
}

std::vector<LeadId> allByArrival(Database& database, bool isDescending)
{
    std::vector<LeadId> ids;
    for (const auto rows = database.prepare(selectInOrderOfArrival); rows->step();)
        ids.push_back(rows->id<LeadId>(0));
    if (!isDescending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

std::vector<LeadId> sortedIds(Database& database, const Session& session,
    const LeadListQuery& query, const LeadSearchTerms& search)
{
    if (LeadSight(session).seesAll() && query == LeadListQuery {.isDescending = query.isDescending})
        return allByArrival(database, query.isDescending);

    const Selection selection(database, session, query, search);
    const Ranks ranks = ranksFor(database, query.sort);
    VehicleOrder vehicles;
    std::vector<Entry> entries;
    const bool isByVehicle = query.sort == LeadSort::Vehicle;
    const bool needsVehicles = isByVehicle || query.sort == LeadSort::Condition;
    const auto rows = database.prepare(needsVehicles ? selectLeadsWithVehicles : selectLeads);
    while (rows->step()) {
        if (selection.letsThrough(*rows))
            entries.push_back(
                {keyOf(*rows, query.sort, ranks, vehicles), rows->int64(1), rows->int64(0)});
    }
    if (isByVehicle) {
        const auto order = vehicles.ranksByNumber();
        for (Entry& entry : entries)
            entry.key = order[static_cast<std::size_t>(entry.key)];
    }
    sortEntries(entries, query);

    std::vector<LeadId> ids;
    ids.reserve(entries.size());
    for (const Entry& entry : entries)
        ids.push_back({entry.id});
    return ids;
}

QString vehicleText(const Statement& row, int firstColumn)
{
    QStringList words;
    if (const int year = row.integer(firstColumn); year > 0)
        words << QString::number(year);
    for (int column = firstColumn + 1; column < firstColumn + 4; ++column) {
        if (!row.text(column).empty())
            words << row.string(column);
    }
    return words.join(u' ');
}

LeadListRow rowFrom(const Statement& row, LeadId id)
{
    constexpr int wanted = 4;
    constexpr int unit = 9;
    const bool isUnit = row.text(wanted + 1).empty() && row.text(wanted + 2).empty();
    const Customer customer {.firstName = row.string(1), .lastName = row.string(2)};
    const auto condition = row.enumerator<Condition>(wanted + 4);
    return {.id = id,
        .receivedAt = row.instant(0),
        .customerName = customer.name(),
        .sourceName = row.string(3),
        .vehicle = vehicleText(row, isUnit ? unit : wanted),
        .condition
        = condition == Condition::Unknown ? row.enumerator<Condition>(unit + 4) : condition,
        .assignedName = row.string(14),
        .status = row.enumerator<LeadStatus>(15)};
}

LeadListRow readRow(Database& database, const LeadSight& sight, LeadId id)
{
    const auto row = database.prepare(selectRow);
    row->bindAll(id);
    constexpr int assigned = 16;
    if (!row->step() || !sight.sees(row->id<StaffId>(assigned)))
        return {.id = id};
    LeadListRow line = rowFrom(*row, id);
    Touches touches;
    const auto query = database.prepare(selectTouchesOfLead);
    query->bindAll(id);
    while (query->step())
        touches.add(*query);
    line.attempts = touches.attempts;
    line.contacts = touches.contacts;
    if (touches.contacts > 0)
        line.lastContactAt = std::chrono::sys_seconds(std::chrono::seconds(touches.lastContactAt));
    return line;
}

} // namespace

Result<std::vector<LeadId>> LeadList::ids(const Session& session, const LeadListQuery& query,
    const LeadSearchTerms& search, const JobControl& job) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<LeadId>> {
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        auto ids = sortedIds(m_database, session, query, search);
        if (job.isCancelled())
            return Error {Error::Code::Cancelled, {}, {}};
        return ids;
    });
}

Result<std::vector<LeadListRow>> LeadList::rows(
    const Session& session, std::span<const LeadId> leads) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<LeadListRow>> {
        const Transaction oneState(m_database, Transaction::Kind::Read);
        const LeadSight sight(session);
        std::vector<LeadListRow> rows;
        rows.reserve(leads.size());
        for (const LeadId id : leads)
            rows.push_back(readRow(m_database, sight, id));
        return rows;
    });
}

} // namespace lotboard::storage
