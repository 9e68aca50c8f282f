#include "storage/repositories/monthreader.h"

#include "storage/engine/transaction.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

// Channels 0 to 2 are call, text and e-mail; the newest word on one holds. A list that leaves the
// program has no number or address that its customer does not want to be used.
constexpr std::string_view selectLeadsReceived = R"sql(
    WITH word AS (
        SELECT customer_id, channel, is_given,
               row_number() OVER (PARTITION BY customer_id, channel ORDER BY at DESC, id DESC) AS age
          FROM customer_consent),
    refused AS MATERIALIZED (
        SELECT customer_id, channel FROM word WHERE age = 1 AND is_given = 0)
    SELECT lead.id, lead.external_id, lead.received_at, lead.channel, lead.wanted_year,
           lead.wanted_make, lead.wanted_model, lead.wanted_trim, lead.wanted_condition,
           lead.status, lead.status_reason,
           source.name, source.group_name, campaign.name, staff.name, staff.team, territory.name,
           customer.first_name, customer.last_name, customer.postal_code,
           (SELECT CASE WHEN e164 <> '' THEN e164 ELSE as_typed END FROM customer_phone
             WHERE customer_id = customer.id ORDER BY position LIMIT 1),
           (SELECT address FROM customer_email
             WHERE customer_id = customer.id ORDER BY position LIMIT 1),
           customer.do_not_contact = 1
               OR (SELECT count(*) FROM refused
                    WHERE refused.customer_id = customer.id AND channel IN (0, 1)) = 2,
           customer.do_not_contact = 1
               OR EXISTS (SELECT 1 FROM refused
                           WHERE refused.customer_id = customer.id AND channel = 2)
      FROM lead
      JOIN customer ON customer.id = lead.customer_id
      LEFT JOIN source ON source.id = lead.source_id
      LEFT JOIN campaign ON campaign.id = lead.campaign_id
      LEFT JOIN staff ON staff.id = lead.assigned_staff_id
      LEFT JOIN territory ON territory.id = lead.territory_id
     WHERE lead.received_at >= ? AND lead.received_at < ?
     ORDER BY lead.received_at, lead.id
)sql";

constexpr std::string_view salesOfDays = R"sql(
    WHERE contract_day BETWEEN ? AND ? OR delivered_day BETWEEN ? AND ?
       OR posted_day BETWEEN ? AND ? OR unwound_day BETWEEN ? AND ?
    ORDER BY id
)sql";

constexpr std::string_view selectSourceOfLead = R"sql(
    SELECT source.name FROM lead JOIN source ON source.id = lead.source_id WHERE lead.id = ?
)sql";
constexpr std::string_view selectCreditName = "SELECT name FROM staff WHERE id = ?";
constexpr std::string_view selectCustomerName = R"sql(
    SELECT first_name, last_name FROM customer WHERE id = ?
)sql";

QString fullName(const QString& first, const QString& last)
{
    return Customer {.firstName = first, .lastName = last}.name();
}

/// Whether there was something to be left out.
bool leaveOut(QString& contact, bool isRefused)
{
    const bool isLeftOut = isRefused && !contact.isEmpty();
    if (isLeftOut)
        contact.clear();
    return isLeftOut;
}

LeadWithNames leadFromRow(const Statement& row)
{
    LeadWithNames line {.lead = {.id = row.id<LeadId>(0),
                            .externalId = row.string(1),
                            .receivedAt = row.instant(2),
                            .channel = row.enumerator<LeadChannel>(3),
                            .wanted = {.year = row.integer(4),
                                .make = row.string(5),
                                .model = row.string(6),
                                .trim = row.string(7),
                                .condition = row.enumerator<Condition>(8)},
                            .status = row.enumerator<LeadStatus>(9),
                            .statusReason = row.string(10)},
        .source = row.string(11),
        .sourceGroup = row.string(12),
        .campaign = row.string(13),
        .assignedTo = row.string(14),
        .team = row.string(15),
        .territory = row.string(16),
        .customer = fullName(row.string(17), row.string(18)),
        .phone = row.string(20),
        .email = row.string(21),
        .postalCode = row.string(19)};
    line.isPhoneLeftOut = leaveOut(line.phone, row.flag(22));
    line.isEmailLeftOut = leaveOut(line.email, row.flag(23));
    return line;
}

template<class Id>
QString textOf(Database& database, std::string_view sql, Id id)
{
    const auto query = database.prepare(sql);
    query->bindAll(id);
    return query->step() ? query->string(0) : QString();
}

SaleWithNames withNames(Database& database, const Sale& sale)
{
    SaleWithNames named {.sale = sale};
    if (sale.vehicle) {
        if (const auto vehicle = findRow<Vehicle>(database, *sale.vehicle))
            named.vehicle = *vehicle;
    }
    if (sale.lead)
        named.source = textOf(database, selectSourceOfLead, *sale.lead);
    const auto customer = database.prepare(selectCustomerName);
    customer->bindAll(sale.customer);
    if (customer->step())
        named.customer = fullName(customer->string(0), customer->string(1));
    for (const SaleCredit& credit : sale.credits)
        named.creditNames << textOf(database, selectCreditName, credit.staff);
    return named;
}

} // namespace

Result<std::vector<LeadWithNames>> MonthReader::leads(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    return permitted(session, Right::ExportCustomers, [&]() -> Result<std::vector<LeadWithNames>> {
        if (const auto allowed = checkRight(session, Right::ReadAllLeads); !allowed)
            return allowed.error();
        std::vector<LeadWithNames> leads;
        const auto query = m_database.prepare(selectLeadsReceived);
        query->bindAll(from, to);
        while (query->step())
            leads.push_back(leadFromRow(*query));
        return leads;
    });
}

Result<std::vector<SaleWithNames>> MonthReader::sales(
    const Session& session, const Period& days) const
{
    return permitted(session, Right::ExportCustomers, [&]() -> Result<std::vector<SaleWithNames>> {
        for (const Right right : {Right::ReadAllLeads, Right::ReadGrosses}) {
            if (const auto allowed = checkRight(session, right); !allowed)
                return allowed.error();
        }
        const Transaction oneState(m_database, Transaction::Kind::Read);
        std::vector<SaleWithNames> sales;
        for (const Sale& sale : selectRows<Sale>(m_database, salesOfDays, days.first, days.last,
                 days.first, days.last, days.first, days.last, days.first, days.last))
            sales.push_back(withNames(m_database, sale));
        return sales;
    });
}

} // namespace lotboard::storage
