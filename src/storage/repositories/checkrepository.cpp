#include "storage/repositories/checkrepository.h"

#include "base/period.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"

#include <algorithm>
#include <array>

namespace lotboard::storage {
namespace {

/// What a statement has for its one parameter.
enum class Parameter : std::uint8_t { None, Now, Today };

/// A statement that selects the ids of the rows with a problem, ascending, and of their leads.
struct Search
{
    DataProblem problem {};
    Entity entity {};
    std::string_view sql {};
    Parameter parameter = Parameter::None;
};

constexpr std::array searches {
    Search {DataProblem::SaleWithoutLead, Entity::Sale,
        "SELECT id, lead_id FROM sale WHERE lead_id IS NULL AND kind <= 1 ORDER BY id"},
    Search {DataProblem::ShowWithOpenAppointment, Entity::Show, R"sql(
        SELECT show.id, show.lead_id FROM show JOIN appointment ON appointment.id = show.appointment_id
         WHERE appointment.outcome = 0 ORDER BY show.id)sql"},
    Search {DataProblem::LeadWithoutSource, Entity::Lead,
        "SELECT id, id FROM lead WHERE source_id IS NULL ORDER BY id"},
    Search {DataProblem::AppointmentOverdue, Entity::Appointment, R"sql(
        SELECT id, lead_id FROM appointment
         WHERE outcome = 0 AND due_at < ? - 86400
           AND NOT EXISTS (SELECT 1 FROM show
                            WHERE show.lead_id = appointment.lead_id
                              AND show.appointment_id = appointment.id)
         ORDER BY id)sql",
        Parameter::Now},
    Search {DataProblem::SpendMissing, Entity::Lead, ""}, // See missingSpend().
    Search {DataProblem::CommunicationBeforeLead, Entity::Communication, R"sql(
        SELECT communication.id, lead.id FROM communication
          JOIN lead ON lead.id = communication.lead_id
         WHERE communication.at < lead.received_at - 86400 ORDER BY communication.id)sql"},
    Search {DataProblem::AppointmentDueBeforeSet, Entity::Appointment,
        "SELECT id, lead_id FROM appointment WHERE due_at < set_at ORDER BY id"},
    Search {DataProblem::ShowBeforeLead, Entity::Show, R"sql(
        SELECT show.id, show.lead_id FROM show JOIN lead ON lead.id = show.lead_id
         WHERE show.at < lead.received_at - 86400 ORDER BY show.id)sql"},
    Search {DataProblem::SaleBeforeLead, Entity::Sale, R"sql(
        SELECT sale.id, lead.id FROM sale JOIN lead ON lead.id = sale.lead_id
         WHERE coalesce(sale.contract_day, sale.delivered_day, sale.posted_day)
               < lead.received_day ORDER BY sale.id)sql"},
    Search {DataProblem::SaleDatesOutOfOrder, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale
         WHERE unwound_day < coalesce(contract_day, delivered_day, posted_day) ORDER BY id)sql"},
    Search {DataProblem::InTheFuture, Entity::Lead,
        "SELECT id, id FROM lead WHERE received_at > ? + 86400 ORDER BY id", Parameter::Now},
    Search {DataProblem::CreditsDoNotAddUp, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale
         WHERE (SELECT sum(basis_points) FROM sale_credit WHERE sale_id = sale.id) <> 10000
         ORDER BY id)sql"},
    Search {DataProblem::SaleWithoutCredits, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale WHERE kind <= 1
           AND NOT EXISTS (SELECT 1 FROM sale_credit WHERE sale_credit.sale_id = sale.id)
         ORDER BY id)sql"},
    Search {DataProblem::SoldLeadWithoutSale, Entity::Lead, R"sql(
        SELECT id, id FROM lead WHERE status = 1
           AND NOT EXISTS (SELECT 1 FROM sale WHERE sale.lead_id = lead.id) ORDER BY id)sql"},
    Search {DataProblem::SaleOnUnsoldLead, Entity::Sale, R"sql(
        SELECT sale.id, lead.id FROM sale JOIN lead ON lead.id = sale.lead_id
         WHERE sale.kind <= 1 AND sale.unwound_day IS NULL AND lead.status <> 1
         ORDER BY sale.id)sql"},
    // Only numbers and addresses that stand more than once are looked at: far fewer than leads.
    Search {DataProblem::DuplicateSuspected, Entity::Lead, R"sql(
        WITH reach (address, customer_id) AS (
            SELECT e164, customer_id FROM customer_phone
             WHERE e164 IN (SELECT e164 FROM customer_phone WHERE e164 <> ''
                             GROUP BY e164 HAVING count(*) > 1)
            UNION ALL
            SELECT address, customer_id FROM customer_email
             WHERE address IN (SELECT address FROM customer_email
                                GROUP BY address HAVING count(*) > 1)
            UNION ALL
            SELECT '', customer_id FROM lead GROUP BY customer_id HAVING count(*) > 1),
        arrival (id, received_at, before) AS (
            SELECT lead.id, lead.received_at,
                   lag(lead.received_at) OVER (
                       PARTITION BY address, CASE WHEN address = '' THEN lead.customer_id END
                       ORDER BY lead.received_at, lead.id)
              FROM reach JOIN lead ON lead.customer_id = reach.customer_id
             WHERE lead.status NOT IN (3, 4))
        SELECT DISTINCT id, id FROM arrival WHERE before >= received_at - 14 * 86400
         ORDER BY id)sql"},
    Search {DataProblem::OpenLeadOfLeaver, Entity::Lead, R"sql(
        SELECT lead.id, lead.id FROM lead JOIN staff ON staff.id = lead.assigned_staff_id
         WHERE lead.status = 0 AND staff.active_to_day < ? ORDER BY lead.id)sql",
        Parameter::Today},
    Search {DataProblem::LeadOfNobody, Entity::Lead, R"sql(
        SELECT lead.id, lead.id FROM customer JOIN lead ON lead.customer_id = customer.id
         WHERE first_name = '' AND last_name = '' AND erased_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM customer_phone WHERE customer_id = customer.id)
           AND NOT EXISTS (SELECT 1 FROM customer_email WHERE customer_id = customer.id)
         ORDER BY lead.id)sql"},
};
static_assert(searches.size() == dataProblemCount);

constexpr std::string_view selectLeavers = R"sql(
    SELECT DISTINCT staff.name FROM lead JOIN staff ON staff.id = lead.assigned_staff_id
     WHERE lead.status = 0 AND staff.active_to_day < ? ORDER BY staff.name
)sql";

// Media and vendor fees: what has to be paid for leads to come.
constexpr std::string_view selectSpend = R"sql(
    SELECT source.id, source.name, spend.from_day, spend.to_day
      FROM spend JOIN source ON source.id = spend.source_id
     WHERE spend.category <= 1
     ORDER BY source.name, source.id, spend.from_day
)sql";
constexpr std::string_view selectLeadsOfDays = R"sql(
    SELECT id, id FROM lead
     WHERE source_id = ? AND received_day BETWEEN ? AND ? AND status NOT IN (3, 4) ORDER BY id
)sql";

struct PaidSource
{
    SourceId id {};
    QString name {};
    std::vector<Period> paid {};
};

std::vector<PaidSource> paidSources(Database& database)
{
    std::vector<PaidSource> sources;
    const auto query = database.prepare(selectSpend);
    while (query->step()) {
        const auto id = query->id<SourceId>(0);
        if (sources.empty() || sources.back().id != id)
            sources.push_back({.id = id, .name = query->string(1)});
        sources.back().paid.push_back({query->day(2), query->day(3)});
    }
    return sources;
}

bool isPaidIn(const PaidSource& source, const Period& month)
{
    return std::any_of(source.paid.begin(), source.paid.end(),
        [&](const Period& paid) { return !intersection(paid, month).isEmpty(); });
}

/// Months after the first one paid, and over by now, in which nothing was paid though leads came.
void missingSpend(Database& database, const CheckMoment& moment, DataFinding& finding)
{
    const auto query = database.prepare(selectLeadsOfDays);
    for (const PaidSource& source : paidSources(database)) {
        auto month = monthOf(source.paid.front().first);
        for (; month.last < moment.today; month = monthOf(month.last + std::chrono::days(1))) {
            if (isPaidIn(source, month))
                continue;
            const auto before = finding.rows.size();
            query->reset();
            query->bindAll(source.id, month.first, month.last);
            while (query->step())
                finding.rows.push_back({query->int64(0), query->id<LeadId>(1)});
            if (finding.rows.size() > before)
                finding.subjects << source.name + u' ' + periodText(month);
        }
    }
    std::sort(finding.rows.begin(), finding.rows.end());
}

std::vector<DataRow> rowsOf(Database& database, const Search& search, const CheckMoment& moment)
{
    std::vector<DataRow> rows;
    const auto query = database.prepare(search.sql);
    if (search.parameter == Parameter::Now)
        query->bindAll(moment.now);
    else if (search.parameter == Parameter::Today)
        query->bindAll(moment.today);
    while (query->step())
        rows.push_back({query->int64(0), query->id<LeadId>(1)});
    return rows;
}

QStringList leavers(Database& database, const CheckMoment& moment)
{
    QStringList names;
    const auto query = database.prepare(selectLeavers);
    query->bindAll(moment.today);
    while (query->step())
        names << query->string(0);
    return names;
}

DataFinding find(Database& database, const Search& search, const CheckMoment& moment)
{
    DataFinding finding {.problem = search.problem, .entity = search.entity};
    if (search.problem == DataProblem::SpendMissing)
        missingSpend(database, moment, finding);
    else
        finding.rows = rowsOf(database, search, moment);
    if (search.problem == DataProblem::OpenLeadOfLeaver && !finding.rows.empty())
        finding.subjects = leavers(database, moment);
    return finding;
}

} // namespace

Result<std::vector<DataFinding>> CheckRepository::run(
    const Session& session, const CheckMoment& moment, const JobControl& job) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<DataFinding>> {
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        std::vector<DataFinding> findings;
        for (const Search& search : searches) {
            if (job.isCancelled())
                return Error {Error::Code::Cancelled};
            findings.push_back(find(m_database, search, moment));
            job.progressed(static_cast<std::int64_t>(findings.size()),
                static_cast<std::int64_t>(searches.size()));
        }
        return findings;
    });
}

} // namespace lotboard::storage
