#include "storage/repositories/factreader.h"

#include "storage/repositories/changecollector.h"
#include "storage/repositories/factrows.h"
#include "storage/repositories/storerepository.h"
#include "storage/rows/rowaccess.h"

#include <string>

namespace lotboard::storage {
namespace {

constexpr std::string_view everyRow = " ORDER BY l.id";
constexpr std::string_view rowWithId = " WHERE l.id = ?";
constexpr std::string_view rowsOfLead = " WHERE l.lead_id = ? ORDER BY l.id";

// The index is read alone: it is far smaller than the customers.
constexpr std::string_view selectPostalCodes = R"sql(
    SELECT id, postal_code FROM customer INDEXED BY customer_by_postal_code
     WHERE postal_code <> ''
     ORDER BY postal_code
)sql";
constexpr std::string_view selectPostalCode = "SELECT postal_code FROM customer WHERE id = ?";

constexpr std::string_view byId = "ORDER BY id";
constexpr std::string_view selectTerritories = "SELECT id, name FROM territory ORDER BY id";

constexpr std::string_view selectChangesSince = R"sql(
    SELECT entity, row_id, lead_id, before, after FROM audit WHERE seq > ? ORDER BY seq
)sql";

/// What was read is not read again, and what it filled is memory that the numbers need.
constexpr std::string_view releaseCache = "PRAGMA shrink_memory";

constexpr std::int64_t rowsBetweenReports = 1 << 16;

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
        m_database.execute(releaseCache);
        if (control.isCancelled())
            return Error {Error::Code::Cancelled, {}, {}};
        return stamp;
    });
}

Status FactReader::readNames(const Session& session, FactSink& sink) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Status {
        const auto state = stateOfCall();
        const auto store = StoreRepository(m_database).load(session);
        if (!store)
            return store.error();
        sink.names(namesOf(m_database, *store));
        return success();
    });
}

Status FactReader::readChanged(
    const Session& session, const FactChange& change, FactSink& sink) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Status {
        const auto state = stateOfCall();
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
        const auto query = m_database.prepare(selectChangesSince);
        query->bindAll(stamp.auditSeq);
        while (query->step())
            collector.add(*query);
        return Changes {std::move(collector).change(), newest};
    });
}

} // namespace lotboard::storage
