#include "storage/repositories/factrows.h"

#include "storage/engine/database.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectCredits = R"sql(
    SELECT staff_id, role, basis_points FROM sale_credit WHERE sale_id = ? ORDER BY position
)sql";

std::vector<SaleCredit> creditsOf(Database& database, SaleId sale)
{
    std::vector<SaleCredit> credits;
    const auto query = database.prepare(selectCredits);
    query->bindAll(sale);
    while (query->step())
        credits.push_back({.staff = query->id<StaffId>(0),
            .role = query->enumerator<CreditRole>(1),
            .basisPoints = query->integer(2)});
    return credits;
}

} // namespace

const std::string_view selectLeads = R"sql(
    SELECT l.id, l.store_id, l.customer_id, l.received_at, l.status, l.source_id, l.campaign_id,
           l.assigned_staff_id, l.territory_id, l.channel,
           CASE WHEN l.wanted_condition = 0 THEN v.condition ELSE l.wanted_condition END,
           CASE WHEN l.wanted_make = '' THEN v.make ELSE l.wanted_make END,
           CASE WHEN l.wanted_model = '' THEN v.model ELSE l.wanted_model END,
           l.status_reason
      FROM lead l LEFT JOIN vehicle v ON v.id = l.wanted_vehicle_id
)sql";

const std::string_view selectCommunications = R"sql(
    SELECT id, lead_id, at, staff_id, channel, direction, is_two_way, is_automatic
      FROM communication l
)sql";

const std::string_view selectAppointments = R"sql(
    SELECT id, lead_id, set_at, set_by_staff_id, due_at, confirmed_at, outcome, continues_id
      FROM appointment l
)sql";

const std::string_view selectShows = R"sql(
    SELECT id, lead_id, at, appointment_id, greeted_by_staff_id FROM show l
)sql";

const std::string_view selectSales = R"sql(
    SELECT l.id, l.store_id, l.lead_id, l.customer_id, l.kind, l.contract_day, l.delivered_day,
           l.posted_day, l.unwound_day, l.price_cents, l.front_gross_cents, l.back_gross_cents,
           v.condition, v.make, v.model
      FROM sale l LEFT JOIN vehicle v ON v.id = l.vehicle_id
)sql";

LeadFact leadFrom(const Statement& row)
{
    return {.id = row.id<LeadId>(0),
        .store = row.id<StoreId>(1),
        .customer = row.id<CustomerId>(2),
        .receivedAt = row.instant(3),
        .status = row.enumerator<LeadStatus>(4),
        .source = row.id<SourceId>(5),
        .campaign = row.id<CampaignId>(6),
        .assignedTo = row.id<StaffId>(7),
        .territory = row.id<TerritoryId>(8),
        .channel = row.enumerator<LeadChannel>(9),
        .condition = row.enumerator<Condition>(10),
        .make = row.text(11),
        .model = row.text(12),
        .statusReason = row.text(13)};
}

CommunicationFact communicationFrom(const Statement& row)
{
    return {.id = row.id<CommunicationId>(0),
        .lead = row.id<LeadId>(1),
        .at = row.instant(2),
        .staff = row.id<StaffId>(3),
        .channel = row.enumerator<Channel>(4),
        .direction = row.enumerator<Direction>(5),
        .isTwoWay = row.flag(6),
        .isAutomatic = row.flag(7)};
}

AppointmentFact appointmentFrom(const Statement& row)
{
    return {.id = row.id<AppointmentId>(0),
        .lead = row.id<LeadId>(1),
        .setAt = row.instant(2),
        .setBy = row.id<StaffId>(3),
        .dueAt = row.instant(4),
        .confirmedAt = row.optionalInstant(5),
        .outcome = row.enumerator<AppointmentOutcome>(6),
        .continues = row.id<AppointmentId>(7)};
}

ShowFact showFrom(const Statement& row)
{
    return {.id = row.id<ShowId>(0),
        .lead = row.id<LeadId>(1),
        .at = row.instant(2),
        .appointment = row.id<AppointmentId>(3),
        .greetedBy = row.id<StaffId>(4)};
}

SaleFact saleFrom(Database& database, const Statement& row)
{
    const auto id = row.id<SaleId>(0);
    return {.id = id,
        .store = row.id<StoreId>(1),
        .lead = row.id<LeadId>(2),
        .customer = row.id<CustomerId>(3),
        .kind = row.enumerator<SaleKind>(4),
        .contractOn = row.optionalDay(5),
        .deliveredOn = row.optionalDay(6),
        .postedOn = row.optionalDay(7),
        .unwoundOn = row.optionalDay(8),
        .price = row.optionalMoney(9),
        .frontGross = row.optionalMoney(10),
        .backGross = row.optionalMoney(11),
        .condition = row.enumerator<Condition>(12),
        .make = row.text(13),
        .model = row.text(14),
        .credits = creditsOf(database, id)};
}

} // namespace lotboard::storage
