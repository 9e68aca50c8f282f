#include "storage/repositories/factreader.h"

#include "storage/repositories/storerepository.h"
#include "storage/rows/rowaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>
#include <string>
#include <unordered_map>

namespace lotboard::storage {
namespace {

// Each of these reads one kind of fact; a clause below says of which rows.
constexpr std::string_view selectLeads = R"sql(
    SELECT l.id, l.store_id, l.customer_id, l.received_at, l.status, l.source_id, l.campaign_id,
           l.assigned_staff_id, l.territory_id, l.channel,
           CASE WHEN l.wanted_condition = 0 THEN v.condition ELSE l.wanted_condition END,
           CASE WHEN l.wanted_make = '' THEN v.make ELSE l.wanted_make END,
           CASE WHEN l.wanted_model = '' THEN v.model ELSE l.wanted_model END,
           l.status_reason
      FROM lead l LEFT JOIN vehicle v ON v.id = l.wanted_vehicle_id
)sql";

constexpr std::string_view selectCommunications = R"sql(
    SELECT id, lead_id, at, staff_id, channel, direction, is_two_way, is_automatic
      FROM communication l
)sql";

constexpr std::string_view selectAppointments = R"sql(
    SELECT id, lead_id, set_at, set_by_staff_id, due_at, confirmed_at, outcome, continues_id
      FROM appointment l
)sql";

constexpr std::string_view selectShows = R"sql(
    SELECT id, lead_id, at, appointment_id, greeted_by_staff_id FROM show l
)sql";

constexpr std::string_view selectSales = R"sql(
    SELECT l.id, l.store_id, l.lead_id, l.customer_id, l.kind, l.contract_day, l.delivered_day,
           l.posted_day, l.unwound_day, l.price_cents, l.front_gross_cents, l.back_gross_cents,
           v.condition, v.make, v.model
      FROM sale l LEFT JOIN vehicle v ON v.id = l.vehicle_id
)sql";

constexpr std::string_view everyRow = " ORDER BY l.id";
constexpr std::string_view rowWithId = " WHERE l.id = ?";
constexpr std::string_view rowsOfLead = " WHERE l.lead_id = ? ORDER BY l.id";

constexpr std::string_view selectCredits = R"sql(
    SELECT staff_id, role, basis_points FROM sale_credit WHERE sale_id = ? ORDER BY position
)sql";

// The index is read alone: it is far smaller than the customers.
constexpr std::string_view selectPostalCodes = R"sql(
    SELECT id, postal_code FROM customer INDEXED BY customer_by_postal_code
     WHERE postal_code <> ''
     ORDER BY postal_code
)sql";
constexpr std::string_view selectPostalCode = "SELECT postal_code FROM customer WHERE id = ?";

constexpr std::string_view byId = "ORDER BY id";
constexpr std::string_view selectTerritories = "SELECT id, name FROM territory ORDER BY id";

constexpr std::string_view selectLastAudit = R"sql(
    SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1
)sql";
constexpr std::string_view selectChain = "SELECT chain FROM audit WHERE seq = ?";
constexpr std::string_view selectChanges = R"sql(
    SELECT entity, row_id, lead_id, before, after FROM audit WHERE seq > ? ORDER BY seq
)sql";
constexpr std::string_view selectLeadsOfCustomer = "SELECT id FROM lead WHERE customer_id = ?";
constexpr std::string_view selectLeadsOfVehicle = "SELECT id FROM lead WHERE wanted_vehicle_id = ?";
constexpr std::string_view selectSalesOfVehicle
    = "SELECT id, lead_id FROM sale WHERE vehicle_id = ?";

constexpr std::int64_t rowsBetweenReports = 1 << 16;
/// With more leads than this it is quicker to read all of them again.
constexpr std::size_t mostNamedLeads = 20000;

std::string joined(std::string_view select, std::string_view clause)
{
    return std::string(select).append(clause);
}

/// The postal codes of all customers, a number each and the texts once.
class PostalCodes
{
public:
    explicit PostalCodes(Database& database)
    {
        const auto query = database.prepare(selectPostalCodes);
        while (query->step()) {
            const auto code = query->text(1);
            if (m_texts.back() != code)
                m_texts.emplace_back(code);
            const auto customer = static_cast<std::size_t>(query->int64(0));
            if (customer >= m_codes.size())
                m_codes.resize(customer + customer / 2 + 1);
            m_codes[customer] = static_cast<std::uint32_t>(m_texts.size() - 1);
        }
    }

    std::string_view of(CustomerId customer) const
    {
        const auto position = static_cast<std::size_t>(customer.value);
        return position < m_codes.size() ? m_texts[m_codes[position]] : m_texts.front();
    }

private:
    std::vector<std::string> m_texts {std::string()};
    std::vector<std::uint32_t> m_codes {};
};

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

FactNames namesOf(Database& database, const Store& store)
{
    FactNames names {.stores = {store},
        .staff = selectRows<Staff>(database, byId),
        .sources = selectRows<Source>(database, byId),
        .campaigns = selectRows<Campaign>(database, byId)};
    const auto territories = database.prepare(selectTerritories);
    while (territories->step())
        names.territories.emplace_back(territories->id<TerritoryId>(0), territories->string(1));
    return names;
}

void readSpend(Database& database, FactSink& sink)
{
    for (const Spend& spend : selectRows<Spend>(database, byId))
        sink.spend(spend);
}

void readGoals(Database& database, FactSink& sink)
{
    for (const Goal& goal : selectRows<Goal>(database, byId))
        sink.goal(goal);
}

ChangeStamp newestStamp(Database& database)
{
    const auto query = database.prepare(selectLastAudit);
    return query->step() ? ChangeStamp {query->int64(0), query->string(1)} : ChangeStamp();
}

/// Whether the database was once at `stamp`.
bool hasPassed(Database& database, const ChangeStamp& stamp)
{
    const auto query = database.prepare(selectChain);
    query->bindAll(stamp.auditSeq);
    return query->step() ? query->string(0) == stamp.chain : stamp == ChangeStamp();
}

/// Steps through a whole table and says how far it has come.
class WholeTables
{
public:
    WholeTables(Database& database, const JobControl& control)
        : m_database(database)
        , m_control(control)
    {
    }

    template<class Visit>
    void forEach(std::string_view select, Visit visit)
    {
        const auto query = m_database.prepare(joined(select, everyRow));
        while (query->step()) {
            visit(*query);
            if (++m_done % rowsBetweenReports == 0)
                m_control.progressed(m_done, 0);
        }
    }

private:
    Database& m_database;
    const JobControl& m_control;
    std::int64_t m_done = 0;
};

void readOneLead(Database& database, LeadId id, FactSink& sink)
{
    const auto lead = database.prepare(joined(selectLeads, rowWithId));
    lead->bindAll(id);
    if (!lead->step())
        return;
    LeadFact fact = leadFrom(*lead);
    const auto postalCode = database.prepare(selectPostalCode);
    postalCode->bindAll(fact.customer);
    if (postalCode->step())
        fact.postalCode = postalCode->text(0);
    sink.lead(fact);

    const auto forEach = [&](std::string_view select, auto visit) {
        const auto query = database.prepare(joined(select, rowsOfLead));
        query->bindAll(id);
        while (query->step())
            visit(*query);
    };
    forEach(selectCommunications,
        [&](const Statement& row) { sink.communication(communicationFrom(row)); });
    forEach(
        selectAppointments, [&](const Statement& row) { sink.appointment(appointmentFrom(row)); });
    forEach(selectShows, [&](const Statement& row) { sink.show(showFrom(row)); });
    forEach(selectSales, [&](const Statement& row) { sink.sale(saleFrom(database, row)); });
}

/// Gathers what audit rows speak of.
class ChangeCollector
{
public:
    explicit ChangeCollector(Database& database) : m_database(database) { }

    void add(const Statement& row)
    {
        const std::string_view entity = row.text(0);
        const auto is = [entity](Entity other) { return entity == tableOf(other); };
        if (is(Entity::Spend))
            m_change.hasSpend = true;
        else if (is(Entity::Goal))
            m_change.hasGoals = true;
        else if (is(Entity::Customer))
            addLeadsOf(row.id<CustomerId>(1));
        else if (is(Entity::Vehicle))
            addLeadsAndSalesOf(row.id<VehicleId>(1));
        else if (is(Entity::Sale))
            addSale(row);
        else if (is(Entity::Lead) || is(Entity::Communication) || is(Entity::Appointment)
            || is(Entity::Show))
            addLeads(row);
        else if (!is(Entity::Task)) // What is still owed is no fact.
            m_change.isEverything = true;
    }

    FactChange change() &&
    {
        if (m_leads.size() > mostNamedLeads)
            m_change.isEverything = true;
        if (m_change.isEverything)
            return {.isEverything = true};
        m_change.leads.assign(m_leads.begin(), m_leads.end());
        m_change.salesWithoutLead.assign(m_sales.begin(), m_sales.end());
        return m_change;
    }

private:
    /// A row that moved from one lead to another changes both.
    bool addLeads(const Statement& row)
    {
        bool isWithLead = false;
        const auto addLead = [&](LeadId lead) {
            if (lead.isValid())
                m_leads.insert(lead);
            return lead.isValid();
        };
        isWithLead = addLead(row.id<LeadId>(2));
        for (const int column : {3, 4}) {
            const auto text = row.text(column);
            const auto object = QJsonDocument::fromJson(
                QByteArray(text.data(), static_cast<qsizetype>(text.size())))
                                    .object();
            const auto lead = object.value(QLatin1String("lead_id"));
            if (!lead.isUndefined())
                isWithLead = addLead({lead.toInteger()}) && isWithLead;
        }
        return isWithLead;
    }
    void addSale(const Statement& row)
    {
        if (!addLeads(row))
            m_sales.insert(row.id<SaleId>(1));
    }
    /// Facts say which vehicle was wanted and sold.
    void addLeadsAndSalesOf(VehicleId vehicle)
    {
        const auto leads = m_database.prepare(selectLeadsOfVehicle);
        leads->bindAll(vehicle);
        while (leads->step())
            m_leads.insert(leads->id<LeadId>(0));
        const auto sales = m_database.prepare(selectSalesOfVehicle);
        sales->bindAll(vehicle);
        while (sales->step()) {
            if (const LeadId lead = sales->id<LeadId>(1); lead.isValid())
                m_leads.insert(lead);
            else
                m_sales.insert(sales->id<SaleId>(0));
        }
    }
    void addLeadsOf(CustomerId customer)
    {
        const auto query = m_database.prepare(selectLeadsOfCustomer);
        query->bindAll(customer);
        while (query->step())
            m_leads.insert(query->id<LeadId>(0));
    }

    Database& m_database;
    FactChange m_change {};
    std::set<LeadId> m_leads {};
    std::set<SaleId> m_sales {};
};

} // namespace

FactReader::FactReader(Database& database) : m_database(database) { }

FactReader::~FactReader() = default;

std::unique_ptr<Transaction> FactReader::stateOfCall() const
{
    return m_held ? nullptr : std::make_unique<Transaction>(m_database, Transaction::Kind::Read);
}

Status FactReader::holdState()
{
    return attempt([&]() -> Status {
        m_held = stateOfCall();
        // SQLite takes its view of the file at the first reading.
        newestStamp(m_database);
        return success();
    });
}

Result<ChangeStamp> FactReader::readAll(
    const Session& session, FactSink& sink, const JobControl& control) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<ChangeStamp> {
        const Cancellation cancellation(m_database, control);
        const auto state = stateOfCall();
        const auto store = StoreRepository(m_database).load(session);
        if (!store)
            return store.error();
        const ChangeStamp stamp = newestStamp(m_database);
        sink.names(namesOf(m_database, *store));

        WholeTables tables(m_database, control);
        const PostalCodes postalCodes(m_database);
        tables.forEach(selectLeads, [&](const Statement& row) {
            LeadFact fact = leadFrom(row);
            fact.postalCode = postalCodes.of(fact.customer);
            sink.lead(fact);
        });
        tables.forEach(selectCommunications,
            [&](const Statement& row) { sink.communication(communicationFrom(row)); });
        tables.forEach(selectAppointments,
            [&](const Statement& row) { sink.appointment(appointmentFrom(row)); });
        tables.forEach(selectShows, [&](const Statement& row) { sink.show(showFrom(row)); });
        tables.forEach(
            selectSales, [&](const Statement& row) { sink.sale(saleFrom(m_database, row)); });
        readSpend(m_database, sink);
        readGoals(m_database, sink);
        if (control.isCancelled())
            return Error {Error::Code::Cancelled, {}, {}};
        return stamp;
    });
}

Status FactReader::readChanged(
    const Session& session, const FactChange& change, FactSink& sink) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Status {
        const auto state = stateOfCall();
        const auto store = StoreRepository(m_database).load(session);
        if (!store)
            return store.error();
        sink.names(namesOf(m_database, *store));

        for (const LeadId lead : change.leads)
            readOneLead(m_database, lead, sink);
        const auto sale = m_database.prepare(joined(selectSales, rowWithId));
        for (const SaleId id : change.salesWithoutLead) {
            sale->bindAll(id);
            // One that has a lead by now came with it.
            if (sale->step() && sale->isNull(2))
                sink.sale(saleFrom(m_database, *sale));
            sale->reset();
        }
        if (change.hasSpend)
            readSpend(m_database, sink);
        if (change.hasGoals)
            readGoals(m_database, sink);
        return success();
    });
}

Result<FactReader::Changes> FactReader::changesSince(
    const Session& session, const ChangeStamp& stamp) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<Changes> {
        const auto state = stateOfCall();
        const ChangeStamp newest = newestStamp(m_database);
        if (!hasPassed(m_database, stamp))
            return Changes {{.isEverything = true}, newest};
        ChangeCollector collector(m_database);
        const auto query = m_database.prepare(selectChanges);
        query->bindAll(stamp.auditSeq);
        while (query->step())
            collector.add(*query);
        return Changes {std::move(collector).change(), newest};
    });
}

} // namespace lotboard::storage
