#include "storage/rows/rowwriter.h"

#include "storage/repositories/storerepository.h"
#include "storage/rows/benchmarkrows.h"
#include "storage/rows/consentrows.h"
#include "storage/rows/viewrows.h"

namespace lotboard::storage {
namespace {

using namespace std::string_view_literals;

constexpr std::array phoneColumns {"customer_id"sv, "position"sv, "e164"sv, "as_typed"sv};
constexpr std::array emailColumns {"customer_id"sv, "position"sv, "address"sv};
constexpr std::array spellingColumns {"spelling"sv, "source_id"sv};
constexpr std::array creditColumns {
    "sale_id"sv, "position"sv, "staff_id"sv, "role"sv, "basis_points"sv};
constexpr std::array documentColumns {"lead_id"sv, "document"sv};
constexpr std::array planSourceColumns {"source_id"sv, "cadence_id"sv};
constexpr std::array verdictColumns {"plan_id"sv, "at"sv, "verdict"sv, "figures"sv};

constexpr std::string_view deleteDocument = "DELETE FROM lead_document WHERE lead_id = ?";
constexpr std::string_view updateReceivedDay = "UPDATE lead SET received_day = ? WHERE id = ?";

/// The columns that every new row has, then those of the mapping, then `more`.
template<class T, std::size_t N = 0>
constexpr auto insertColumns(const std::array<std::string_view, N>& more = {})
{
    constexpr std::size_t mapped = RowMapping<T>::columns.size();
    std::array<std::string_view, 2 + mapped + N> columns {"id", "created_at"};
    for (std::size_t at = 0; at < mapped; ++at)
        columns[2 + at] = RowMapping<T>::columns[at];
    for (std::size_t at = 0; at < N; ++at)
        columns[2 + mapped + at] = more[at];
    return columns;
}

template<class T>
constexpr auto newRowColumns = insertColumns<T>();
template<>
constexpr auto newRowColumns<Lead> = insertColumns<Lead, 1>({"received_day"});

BulkWriter& opened(std::unique_ptr<BulkWriter>& writer, Database& database, std::string_view table,
    ColumnNames columns)
{
    if (!writer)
        writer = database.bulkWriter(table, columns);
    return *writer;
}

} // namespace

RowWriter::RowWriter(Database& database, std::chrono::sys_seconds at)
    : m_database(database)
    , m_at(at)
{
}

RowWriter::~RowWriter() = default;

RowWriter::Kind& RowWriter::kind(Entity entity, ColumnNames columns)
{
    Kind& kind = m_kinds[static_cast<std::size_t>(entity)];
    if (!kind.rows) {
        const auto query = m_database.prepare(
            std::string("SELECT coalesce(max(id), 0) + 1 FROM ").append(tableOf(entity)));
        query->step();
        kind.firstId = kind.nextId = query->int64(0);
        kind.rows = m_database.bulkWriter(tableOf(entity), columns);
    }
    return kind;
}

template<class T>
auto RowWriter::add(const T& value) -> decltype(T::id)
{
    Kind& rows = kind(RowMapping<T>::entity, newRowColumns<T>);
    const decltype(T::id) id {rows.nextId};
    addRow(value, rows, id);
    ++rows.nextId;
    addParts(value, id);
    return id;
}

template<class T, class Id>
void RowWriter::addRow(const T& value, Kind& kind, Id id)
{
    RowMapping<T>::write(
        value, [&](const auto&... columns) { kind.rows->append(id, m_at, columns...); });
}

void RowWriter::addRow(const Lead& lead, Kind& kind, LeadId id)
{
    RowMapping<Lead>::write(lead, [&](const auto&... columns) {
        kind.rows->append(id, m_at, columns..., businessDay(lead.receivedAt));
    });
}

template<class T>
void RowWriter::change(const T& value)
{
    RowMapping<T>::write(value, [&](const auto&... columns) {
        m_database.prepare(updateSql<T>())->run(columns..., value.id);
    });
    removeParts(RowMapping<T>::entity, value.id.value);
    addParts(value, value.id);
    changeReceivedDay(value);
}

void RowWriter::changeReceivedDay(const Lead& lead)
{
    m_database.prepare(updateReceivedDay)->run(businessDay(lead.receivedAt), lead.id);
}

void RowWriter::removeParts(Entity entity, std::int64_t id)
{
    for (const PartTable& part : partsOf(entity))
        m_database
            .prepare(std::string("DELETE FROM ").append(part.table) + " WHERE "
                + std::string(part.owner) + " = ?")
            ->run(id);
    if (entity == Entity::Lead)
        m_database.prepare(deleteDocument)->run(id);
}

void RowWriter::addParts(const Customer& customer, CustomerId id)
{
    if (!customer.phones.empty())
        opened(m_phones, m_database, "customer_phone", phoneColumns);
    int position = 0;
    for (const Phone& phone : customer.phones)
        m_phones->append(id, position++, phone.e164, phone.asTyped);
    if (!customer.emails.empty())
        opened(m_emails, m_database, "customer_email", emailColumns);
    position = 0;
    for (const QString& address : customer.emails)
        m_emails->append(id, position++, address);
}

void RowWriter::addParts(const Source& source, SourceId id)
{
    for (const QString& spelling : source.otherSpellings)
        opened(m_spellings, m_database, "source_spelling", spellingColumns).append(spelling, id);
}

void RowWriter::addParts(const Sale& sale, SaleId id)
{
    int position = 0;
    for (const SaleCredit& credit : sale.credits)
        opened(m_credits, m_database, "sale_credit", creditColumns)
            .append(id, position++, credit.staff, credit.role, credit.basisPoints);
}

void RowWriter::addParts(const Lead& lead, LeadId id)
{
    if (!lead.rawDocument.isEmpty())
        opened(m_documents, m_database, "lead_document", documentColumns)
            .append(id, lead.rawDocument);
}

void RowWriter::addParts(const Cadence& cadence, CadenceId id)
{
    for (const SourceId source : cadence.sources)
        opened(m_planSources, m_database, "cadence_source", planSourceColumns).append(source, id);
}

void RowWriter::addParts(const Plan& plan, PlanId id)
{
    for (const JudgedPlan& judged : plan.history)
        opened(m_verdicts, m_database, "plan_verdict", verdictColumns)
            .append(id, judged.at, judged.verdict, figuresText(judged.figures));
}

std::chrono::sys_days RowWriter::businessDay(std::chrono::sys_seconds instant)
{
    if (!m_calendar) {
        const auto store = StoreRepository(m_database).load(Session::manager());
        if (!store)
            throw DatabaseError(store.error());
        m_calendar = store->calendar;
    }
    return m_calendar->businessDay(instant);
}

std::vector<RowRun> RowWriter::runs() const
{
    std::vector<RowRun> runs;
    for (std::size_t entity = 0; entity < m_kinds.size(); ++entity) {
        const Kind& kind = m_kinds[entity];
        if (kind.nextId > kind.firstId)
            runs.push_back({static_cast<Entity>(entity), kind.firstId, kind.nextId - 1});
    }
    return runs;
}

#define LOTBOARD_WRITES(T)                                                                         \
    template decltype(T::id) RowWriter::add(const T&);                                             \
    template void RowWriter::change(const T&);
LOTBOARD_WRITES(Source)
LOTBOARD_WRITES(Campaign)
LOTBOARD_WRITES(Staff)
LOTBOARD_WRITES(Customer)
LOTBOARD_WRITES(Vehicle)
LOTBOARD_WRITES(Lead)
LOTBOARD_WRITES(Communication)
LOTBOARD_WRITES(Appointment)
LOTBOARD_WRITES(Show)
LOTBOARD_WRITES(Sale)
LOTBOARD_WRITES(Spend)
LOTBOARD_WRITES(Goal)
LOTBOARD_WRITES(Task)
LOTBOARD_WRITES(Cadence)
LOTBOARD_WRITES(CadenceStep)
LOTBOARD_WRITES(Consent)
LOTBOARD_WRITES(Baseline)
LOTBOARD_WRITES(Plan)
LOTBOARD_WRITES(SavedView)
LOTBOARD_WRITES(Benchmark)
#undef LOTBOARD_WRITES

} // namespace lotboard::storage
