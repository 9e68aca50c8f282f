#include "storage/repositories/importlookup.h"

#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/repositories/keytable.h"

#include <QString>

#include <string>

namespace lotboard::storage {
namespace {

/// Both give key and id. `all` selects every row, `one` those with a key.
struct KeySql
{
    std::string_view all {};
    std::string_view one {};
    bool isFolded = false; ///< Names, compared without regard to case: always read whole.
    KeyTable::Several several = KeyTable::Several::TheOldest;
};

constexpr std::string_view allSourceNames = R"sql(
    SELECT name, id FROM source UNION ALL SELECT spelling, source_id FROM source_spelling
)sql";

constexpr std::string_view allCustomerIds = R"sql(
    SELECT external_id, coalesce(merged_into_id, id) FROM customer WHERE external_id IS NOT NULL
)sql";
constexpr std::string_view oneCustomerId = R"sql(
    SELECT coalesce(merged_into_id, id) FROM customer WHERE external_id = ?
)sql";

constexpr std::string_view allEmails = R"sql(
    SELECT e.address, coalesce(c.merged_into_id, c.id)
      FROM customer_email e JOIN customer c ON c.id = e.customer_id
)sql";
constexpr std::string_view oneEmail = R"sql(
    SELECT min(coalesce(c.merged_into_id, c.id))
      FROM customer_email e JOIN customer c ON c.id = e.customer_id
     WHERE e.address = ?
)sql";

constexpr std::string_view allPhones = R"sql(
    SELECT p.e164, coalesce(c.merged_into_id, c.id)
      FROM customer_phone p JOIN customer c ON c.id = p.customer_id
     WHERE p.e164 <> ''
)sql";
constexpr std::string_view onePhone = R"sql(
    SELECT min(coalesce(c.merged_into_id, c.id))
      FROM customer_phone p JOIN customer c ON c.id = p.customer_id
     WHERE p.e164 = ? AND p.e164 <> ''
)sql";

constexpr std::string_view allBusinessNames = R"sql(
    SELECT last_name, coalesce(merged_into_id, id) FROM customer
     WHERE kind = 1 AND last_name <> ''
)sql";
constexpr std::string_view allPersonNames = R"sql(
    SELECT trim(first_name || ' ' || last_name), coalesce(merged_into_id, id) FROM customer
     WHERE kind = 0 AND first_name || last_name <> ''
)sql";

constexpr std::array<KeySql, importKeyCount> sqlByKey {{
    {allSourceNames, {}, true},
    {"SELECT name, id FROM campaign", {}, true},
    {"SELECT name, id FROM staff", {}, true},
    {allCustomerIds, oneCustomerId},
    {allEmails, oneEmail},
    {allPhones, onePhone},
    {allBusinessNames, {}, true},
    {allPersonNames, {}, true, KeyTable::Several::Nobody},
    {"SELECT vin, id FROM vehicle WHERE vin IS NOT NULL", "SELECT id FROM vehicle WHERE vin = ?"},
    {"SELECT stock_number, id FROM vehicle WHERE stock_number IS NOT NULL",
        "SELECT id FROM vehicle WHERE stock_number = ?"},
    {"SELECT external_id, id FROM lead WHERE external_id IS NOT NULL",
        "SELECT id FROM lead WHERE external_id = ?"},
    {"SELECT external_id, id FROM communication WHERE external_id IS NOT NULL",
        "SELECT id FROM communication WHERE external_id = ?"},
    {"SELECT external_id, id FROM appointment WHERE external_id IS NOT NULL",
        "SELECT id FROM appointment WHERE external_id = ?"},
    {"SELECT external_id, id FROM show WHERE external_id IS NOT NULL",
        "SELECT id FROM show WHERE external_id = ?"},
    {"SELECT external_id, id FROM sale WHERE external_id IS NOT NULL",
        "SELECT id FROM sale WHERE external_id = ?"},
    {"SELECT deal_number, id FROM sale WHERE deal_number IS NOT NULL",
        "SELECT id FROM sale WHERE deal_number = ?"},
    {"SELECT external_id, id FROM spend WHERE external_id IS NOT NULL",
        "SELECT id FROM spend WHERE external_id = ?"},
}};

constexpr std::string_view selectLeadOfCustomer = R"sql(
    SELECT id FROM lead WHERE customer_id = ?1
     ORDER BY received_at > ?2, CASE WHEN received_at > ?2 THEN received_at ELSE -received_at END
     LIMIT 1
)sql";

constexpr std::string_view selectAppointmentsFor = R"sql(
    SELECT id FROM appointment a
     WHERE lead_id = ? AND due_at >= ? AND due_at < ? AND outcome IN (0, 1)
       AND NOT EXISTS (SELECT 1 FROM show s
                        WHERE s.appointment_id = a.id AND s.external_id IS DISTINCT FROM ?)
     ORDER BY id
)sql";

constexpr std::string_view selectLeadWanting = R"sql(
    SELECT id FROM lead WHERE wanted_vehicle_id = ? ORDER BY received_at DESC LIMIT 1
)sql";

const KeySql& sqlOf(ImportKey key)
{
    return sqlByKey[static_cast<std::size_t>(key)];
}

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .toCaseFolded()
        .toStdString();
}

std::optional<LeadId> firstLead(Statement& query)
{
    return query.step() ? query.optionalId<LeadId>(0) : std::nullopt;
}

} // namespace

struct ImportLookup::KeyMap
{
    explicit KeyMap(KeyTable::Several several) : ids(several) { }

    KeyTable ids;
    bool isWhole = false;
};

ImportLookup::ImportLookup(const Session& session, Database& database)
    : m_session(session)
    , m_database(database)
{
}

ImportLookup::~ImportLookup() = default;

ImportLookup::KeyMap& ImportLookup::map(ImportKey key)
{
    auto& map = m_maps[static_cast<std::size_t>(key)];
    if (!map)
        map = std::make_unique<KeyMap>(sqlOf(key).several);
    return *map;
}

Status ImportLookup::prefetch(ImportKey key)
{
    return permitted(m_session, Right::ImportFiles, [&]() -> Status {
        KeyMap& known = map(key);
        if (known.isWhole)
            return success();
        const auto query = m_database.prepare(sqlOf(key).all);
        while (query->step()) {
            const auto value = query->text(0);
            known.ids.insert(
                sqlOf(key).isFolded ? folded(value) : std::string_view(value), query->int64(1));
        }
        known.isWhole = true;
        return success();
    });
}

Result<std::optional<std::int64_t>> ImportLookup::find(ImportKey key, std::string_view value)
{
    using Found = std::optional<std::int64_t>;
    if (value.empty())
        return Found();
    const bool isFolded = sqlOf(key).isFolded;
    KeyMap& known = map(key);
    if (isFolded && !known.isWhole) {
        if (const auto fetched = prefetch(key); !fetched)
            return fetched.error();
    }
    if (const auto found = known.ids.find(isFolded ? folded(value) : value))
        return found;
    if (known.isWhole)
        return Found();
    return permitted(m_session, Right::ImportFiles, [&]() -> Result<Found> {
        const auto query = m_database.prepare(sqlOf(key).one);
        query->bindAll(value);
        if (!query->step() || query->isNull(0))
            return Found();
        known.ids.insert(value, query->int64(0));
        return Found(query->int64(0));
    });
}

void ImportLookup::add(ImportKey key, std::string_view value, std::int64_t id)
{
    if (value.empty())
        return;
    KeyMap& known = map(key);
    if (!sqlOf(key).isFolded)
        known.ids.insert(value, id);
    else if (known.isWhole) // Otherwise it is read with all others when one is looked for.
        known.ids.insert(folded(value), id);
}

Result<std::optional<LeadId>> ImportLookup::leadOf(CustomerId customer, std::chrono::sys_seconds at)
{
    return permitted(m_session, Right::ImportFiles, [&]() -> Result<std::optional<LeadId>> {
        const auto query = m_database.prepare(selectLeadOfCustomer);
        query->bindAll(customer, at);
        return firstLead(*query);
    });
}

Result<std::vector<AppointmentId>> ImportLookup::appointmentsFor(LeadId lead,
    std::chrono::sys_seconds from, std::chrono::sys_seconds until, std::string_view showExternalId)
{
    return permitted(m_session, Right::ImportFiles, [&]() -> Result<std::vector<AppointmentId>> {
        const auto query = m_database.prepare(selectAppointmentsFor);
        query->bindAll(lead, from, until, showExternalId);
        std::vector<AppointmentId> appointments;
        while (query->step())
            appointments.push_back(query->id<AppointmentId>(0));
        return appointments;
    });
}

Result<std::optional<LeadId>> ImportLookup::leadWanting(VehicleId vehicle)
{
    return permitted(m_session, Right::ImportFiles, [&]() -> Result<std::optional<LeadId>> {
        const auto query = m_database.prepare(selectLeadWanting);
        query->bindAll(vehicle);
        return firstLead(*query);
    });
}

} // namespace lotboard::storage
