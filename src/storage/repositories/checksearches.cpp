#include "storage/repositories/checksearches.h"

#include <array>

namespace lotboard::storage {
namespace {

constexpr std::array searches {
    CheckSearch {DataProblem::SaleWithoutLead, Entity::Sale,
        "SELECT id, lead_id FROM sale WHERE lead_id IS NULL AND kind <= 1 ORDER BY id"},
    CheckSearch {DataProblem::ShowWithOpenAppointment, Entity::Show, R"sql(
        SELECT show.id, show.lead_id FROM show JOIN appointment ON appointment.id = show.appointment_id
         WHERE appointment.outcome = 0 ORDER BY show.id)sql"},
    CheckSearch {DataProblem::LeadWithoutSource, Entity::Lead,
        "SELECT id, id FROM lead WHERE source_id IS NULL ORDER BY id"},
    CheckSearch {DataProblem::AppointmentOverdue, Entity::Appointment, R"sql(
        SELECT id, lead_id FROM appointment
         WHERE outcome = 0 AND due_at < ? - 86400
           AND NOT EXISTS (SELECT 1 FROM show
                            WHERE show.lead_id = appointment.lead_id
                              AND show.appointment_id = appointment.id)
         ORDER BY id)sql",
        CheckSearch::Parameter::Now},
    CheckSearch {DataProblem::SpendMissing, Entity::Lead, ""}, // See missingSpend().
    CheckSearch {DataProblem::CommunicationBeforeLead, Entity::Communication, R"sql(
        SELECT communication.id, lead.id FROM communication
          JOIN lead ON lead.id = communication.lead_id
         WHERE communication.at < lead.received_at
                 - CASE WHEN direction = 0 AND is_automatic = 0 THEN 60 ELSE 86400 END
         ORDER BY communication.id)sql"},
    CheckSearch {DataProblem::AppointmentDueBeforeSet, Entity::Appointment,
        "SELECT id, lead_id FROM appointment WHERE due_at < set_at ORDER BY id"},
    CheckSearch {DataProblem::ShowBeforeLead, Entity::Show, R"sql(
        SELECT show.id, show.lead_id FROM show JOIN lead ON lead.id = show.lead_id
         WHERE show.at < lead.received_at - 86400 ORDER BY show.id)sql"},
    CheckSearch {DataProblem::SaleBeforeLead, Entity::Sale, R"sql(
        SELECT sale.id, lead.id FROM sale JOIN lead ON lead.id = sale.lead_id
         WHERE coalesce(sale.contract_day, sale.delivered_day, sale.posted_day)
               < lead.received_day ORDER BY sale.id)sql"},
    CheckSearch {DataProblem::SaleDatesOutOfOrder, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale
         WHERE unwound_day < coalesce(contract_day, delivered_day, posted_day) ORDER BY id)sql"},
    CheckSearch {DataProblem::InTheFuture, Entity::Lead,
        "SELECT id, id FROM lead WHERE received_at > ? + 86400 ORDER BY id",
        CheckSearch::Parameter::Now},
    CheckSearch {DataProblem::CreditsDoNotAddUp, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale
         WHERE (SELECT sum(basis_points) FROM sale_credit WHERE sale_id = sale.id) <> 10000
         ORDER BY id)sql"},
    CheckSearch {DataProblem::SaleWithoutCredits, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale WHERE kind <= 1
           AND NOT EXISTS (SELECT 1 FROM sale_credit WHERE sale_credit.sale_id = sale.id)
         ORDER BY id)sql"},
    CheckSearch {DataProblem::SoldLeadWithoutSale, Entity::Lead, R"sql(
        SELECT id, id FROM lead WHERE status = 1
           AND NOT EXISTS (SELECT 1 FROM sale WHERE sale.lead_id = lead.id) ORDER BY id)sql"},
    CheckSearch {DataProblem::SaleOnUnsoldLead, Entity::Sale, R"sql(
        SELECT sale.id, lead.id FROM sale JOIN lead ON lead.id = sale.lead_id
         WHERE sale.kind <= 1 AND sale.unwound_day IS NULL AND lead.status <> 1
         ORDER BY sale.id)sql"},
    // Only numbers and addresses that stand more than once are looked at: far fewer than leads.
    CheckSearch {DataProblem::DuplicateSuspected, Entity::Lead, R"sql(
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
    CheckSearch {DataProblem::OpenLeadOfLeaver, Entity::Lead, R"sql(
        SELECT lead.id, lead.id FROM lead JOIN staff ON staff.id = lead.assigned_staff_id
         WHERE lead.status = 0 AND staff.active_to_day < ? ORDER BY lead.id)sql",
        CheckSearch::Parameter::Today},
    CheckSearch {DataProblem::LeadOfNobody, Entity::Lead, R"sql(
        SELECT lead.id, lead.id FROM customer JOIN lead ON lead.customer_id = customer.id
         WHERE first_name = '' AND last_name = '' AND erased_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM customer_phone WHERE customer_id = customer.id)
           AND NOT EXISTS (SELECT 1 FROM customer_email WHERE customer_id = customer.id)
         ORDER BY lead.id)sql"},
    CheckSearch {DataProblem::SaleWithoutPrice, Entity::Sale,
        "SELECT id, lead_id FROM sale WHERE price_cents IS NULL AND kind <= 1 ORDER BY id"},
    CheckSearch {DataProblem::SaleWithoutGross, Entity::Sale, R"sql(
        SELECT id, lead_id FROM sale
         WHERE (front_gross_cents IS NULL OR back_gross_cents IS NULL) AND kind <= 1
         ORDER BY id)sql"},
    CheckSearch {DataProblem::SaleWithoutItsDay, Entity::Sale, R"sql(
        SELECT sale.id, lead_id FROM sale JOIN store ON store.id = sale.store_id
         WHERE kind <= 1 AND CASE sale_date_rule WHEN 0 THEN contract_day
                              WHEN 1 THEN delivered_day ELSE posted_day END IS NULL
         ORDER BY sale.id)sql"},
    CheckSearch {DataProblem::VehicleSoldTwice, Entity::Sale, R"sql(
        WITH sold (id, lead_id, day, before) AS (
            SELECT id, lead_id, coalesce(contract_day, delivered_day, posted_day),
                   lag(coalesce(contract_day, delivered_day, posted_day)) OVER (
                       PARTITION BY vehicle_id
                       ORDER BY coalesce(contract_day, delivered_day, posted_day), id)
              FROM sale WHERE kind <= 1 AND unwound_day IS NULL AND vehicle_id IS NOT NULL)
        SELECT id, lead_id FROM sold WHERE day - before <= 60 ORDER BY id)sql"},
    CheckSearch {DataProblem::ConfirmedBeforeSet, Entity::Appointment,
        "SELECT id, lead_id FROM appointment WHERE confirmed_at < set_at ORDER BY id"},
    CheckSearch {DataProblem::CommunicationInTheFuture, Entity::Communication,
        "SELECT id, lead_id FROM communication WHERE at > ? + 86400 ORDER BY id",
        CheckSearch::Parameter::Now},
    CheckSearch {DataProblem::ShowInTheFuture, Entity::Show,
        "SELECT id, lead_id FROM show WHERE at > ? + 86400 ORDER BY id",
        CheckSearch::Parameter::Now},
};
static_assert(searches.size() == dataProblemCount);

// Duplicate and invalid leads are in no figure, nor is what belongs to them, but for deals.
constexpr FigurePlace placeOfLead {
    Entity::Lead, "SELECT id, received_day FROM lead WHERE id = ? AND status NOT IN (3, 4)"};
constexpr FigurePlace placeOfCommunication {Entity::Lead, R"sql(
    SELECT lead.id, lead.received_day
      FROM communication JOIN lead ON lead.id = communication.lead_id
     WHERE communication.id = ? AND lead.status NOT IN (3, 4))sql"};
// Of a chain of reschedules the first row is counted, and its last says when.
constexpr FigurePlace placeOfAppointment {Entity::Appointment, R"sql(
    WITH RECURSIVE
    earlier (id, before) AS (
        SELECT id, continues_id FROM appointment WHERE id = ?1
         UNION
        SELECT appointment.id, appointment.continues_id
          FROM earlier JOIN appointment ON appointment.id = earlier.before),
    later (id, due_at, lead_id) AS (
        SELECT id, due_at, lead_id FROM appointment WHERE id = ?1
         UNION
        SELECT appointment.id, appointment.due_at, appointment.lead_id
          FROM later JOIN appointment ON appointment.continues_id = later.id)
    SELECT (SELECT id FROM earlier WHERE before IS NULL), later.due_at
      FROM later JOIN lead ON lead.id = later.lead_id
     WHERE lead.status NOT IN (3, 4)
       AND NOT EXISTS (SELECT 1 FROM appointment WHERE continues_id = later.id))sql",
    true};
constexpr FigurePlace placeOfShow {Entity::Show, R"sql(
    SELECT show.id, show.at FROM show JOIN lead ON lead.id = show.lead_id
     WHERE show.id = ? AND lead.status NOT IN (3, 4))sql",
    true};
constexpr FigurePlace placeOfSale {Entity::Sale, R"sql(
    SELECT sale.id,
           coalesce(CASE sale_date_rule WHEN 0 THEN contract_day WHEN 1 THEN delivered_day
                    ELSE posted_day END, contract_day, delivered_day, posted_day)
      FROM sale JOIN store ON store.id = sale.store_id
     WHERE sale.id = ? AND kind <= 1 AND (unwound_day IS NULL OR unwind_rule = 1))sql"};

} // namespace

std::span<const CheckSearch> checkSearches()
{
    return searches;
}

const FigurePlace& placeInFiguresOf(Entity entity)
{
    switch (entity) {
    case Entity::Communication:
        return placeOfCommunication;
    case Entity::Appointment:
        return placeOfAppointment;
    case Entity::Show:
        return placeOfShow;
    case Entity::Sale:
        return placeOfSale;
    default:
        return placeOfLead;
    }
}

} // namespace lotboard::storage
