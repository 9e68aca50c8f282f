#include "storage/find/findcandidates.h"

#include "base/foldedwords.h"
#include "storage/engine/database.h"

#include <algorithm>
#include <unordered_set>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectNumberBeginning = R"sql(
    SELECT customer_id, as_typed FROM customer_phone
     WHERE e164 <> '' AND e164 >= ? AND e164 < ? ORDER BY e164 LIMIT ?
)sql";
constexpr std::string_view selectCustomerNumbers = R"sql(
    SELECT e164, as_typed FROM customer_phone WHERE customer_id = ?
)sql";
constexpr std::string_view selectEmailBeginning = R"sql(
    SELECT customer_id, address FROM customer_email
     WHERE address >= ? AND address < ? ORDER BY address LIMIT ?
)sql";
constexpr std::string_view selectByLeadNumber = R"sql(
    SELECT customer_id, external_id FROM lead
     WHERE external_id IS NOT NULL AND external_id >= ? AND external_id < ?
     ORDER BY external_id LIMIT ?
)sql";
constexpr std::string_view selectByStockNumber = R"sql(
    SELECT id, stock_number FROM vehicle
     WHERE stock_number IS NOT NULL AND stock_number >= ? AND stock_number < ?
     ORDER BY stock_number LIMIT ?
)sql";
constexpr std::string_view selectByVin = R"sql(
    SELECT id, vin FROM vehicle
     WHERE vin IS NOT NULL AND vin >= ? AND vin < ? ORDER BY vin LIMIT ?
)sql";
constexpr std::string_view selectByEndOfVin = R"sql(
    SELECT id, vin FROM vehicle INDEXED BY vehicle_by_vin
     WHERE vin IS NOT NULL AND substr(vin, -?) = ? LIMIT ?
)sql";
constexpr std::string_view selectByDealNumber = R"sql(
    SELECT id, deal_number FROM sale
     WHERE deal_number IS NOT NULL AND deal_number >= ? AND deal_number < ?
     ORDER BY deal_number LIMIT ?
)sql";

constexpr std::string_view selectWhoWants = R"sql(
    SELECT customer_id FROM lead WHERE wanted_vehicle_id = ? AND status = 0
     ORDER BY received_at DESC, id DESC
)sql";

constexpr qsizetype fewestLetters = 2;
constexpr qsizetype fewestDigits = 3;
/// People know a car by the end of its VIN: the last six count up, the last eight are written
/// behind the windscreen.
constexpr qsizetype fewestOfVinEnd = 6;

/// Collects rows, each for the first reason that is found.
class Candidates
{
public:
    explicit Candidates(std::size_t most) : m_most(most) { }

    bool isFull() const { return m_found.size() >= m_most; }
    std::size_t most() const { return m_most; }

    void add(std::int64_t id, FindReason reason, const QString& matched = {})
    {
        if (!isFull() && m_ids.insert(id).second)
            m_found.push_back({id, reason, matched});
    }

    /// Rows (id, text) of `sql` whose text begins with `beginning`, by an index.
    void addBeginningWith(
        Database& database, std::string_view sql, const QString& beginning, FindReason reason)
    {
        // No text has a character behind this one.
        const std::string first = beginning.toStdString();
        const auto query = database.prepare(sql);
        query->bindAll(first, first + "\U0010FFFF", most());
        while (!isFull() && query->step())
            add(query->int64(0), reason, query->string(1));
    }

    std::vector<FindCandidate> found() && { return std::move(m_found); }

private:
    std::size_t m_most;
    std::unordered_set<std::int64_t> m_ids {};
    std::vector<FindCandidate> m_found {};
};

void addByPhoneEnd(
    Database& database, const FindIndex& index, std::string_view digits, Candidates& customers)
{
    if (digits.size() < FindIndex::tailLength)
        return;
    const auto tail = digits.substr(digits.size() - FindIndex::tailLength);
    for (const std::int64_t id : index.withPhoneTail(tail).newest(IdSet::highest)) {
        const auto numbers = database.prepare(selectCustomerNumbers);
        numbers->bindAll(id);
        while (numbers->step()) {
            if (phoneDigits(numbers->text(0), numbers->text(1)).ends_with(digits))
                customers.add(id, FindReason::Phone, numbers->string(1));
        }
        if (customers.isFull())
            return;
    }
}

void addByPhone(
    Database& database, const FindIndex& index, const FindQuery& query, Candidates& customers)
{
    if (query.phoneDigits.size() < fewestDigits)
        return;
    // Fewer numbers end in four digits than begin with them.
    addByPhoneEnd(database, index, query.phoneDigits.toStdString(), customers);
    for (const QString& beginning : query.phoneBeginnings)
        customers.addBeginningWith(database, selectNumberBeginning, beginning, FindReason::Phone);
}

void addByName(const FindIndex& index, const FindQuery& query, Candidates& customers)
{
    const std::vector<std::string> words = foldedWords(query.text);
    if (words.empty())
        return;
    const std::size_t most = customers.most();
    // "Li" is rather Li than Lincoln, however many of these there are.
    for (const std::int64_t id : index.named(words).newest(most))
        customers.add(id, FindReason::Name);
    if (customers.isFull())
        return;
    for (const std::int64_t id : index.namedLike(words).newest(most))
        customers.add(id, FindReason::Name);
}

/// As stock numbers, VINs and the like are written: without blanks.
QString codeOf(const FindQuery& query)
{
    return query.text.contains(u' ') || query.text.size() < fewestLetters ? QString() : query.text;
}

void addCustomers(
    Database& database, const FindIndex& index, const FindQuery& query, Candidates& customers)
{
    addByPhone(database, index, query, customers);
    addByName(index, query, customers);
    if (const QString code = codeOf(query); !code.isEmpty()) {
        customers.addBeginningWith(
            database, selectEmailBeginning, code.toLower(), FindReason::Email);
        for (const QString& spelling : {code, code.toUpper()})
            customers.addBeginningWith(
                database, selectByLeadNumber, spelling, FindReason::LeadNumber);
    }
}

} // namespace

std::vector<FindCandidate> customerCandidates(
    Database& database, const FindIndex& index, const FindQuery& query, std::size_t most)
{
    Candidates customers(most);
    addCustomers(database, index, query, customers);
    return std::move(customers).found();
}

std::vector<FindCandidate> visitorCandidates(
    Database& database, const FindIndex& index, const FindQuery& query, std::size_t most)
{
    Candidates customers(most);
    addCustomers(database, index, query, customers);
    for (const FindCandidate& vehicle : vehicleCandidates(database, query, most)) {
        const auto leads = database.prepare(selectWhoWants);
        leads->bindAll(vehicle.id);
        while (!customers.isFull() && leads->step())
            customers.add(leads->int64(0), vehicle.reason, vehicle.matched);
    }
    return std::move(customers).found();
}

std::vector<FindCandidate> vehicleCandidates(
    Database& database, const FindQuery& query, std::size_t most)
{
    Candidates vehicles(most);
    const QString code = codeOf(query);
    if (code.isEmpty())
        return {};
    for (const QString& spelling : {code.toUpper(), code})
        vehicles.addBeginningWith(database, selectByStockNumber, spelling, FindReason::StockNumber);
    vehicles.addBeginningWith(database, selectByVin, code.toUpper(), FindReason::Vin);
    const bool hasDigit = std::ranges::any_of(code, [](QChar letter) { return letter.isDigit(); });
    if (code.size() >= fewestOfVinEnd && hasDigit && !vehicles.isFull()) {
        const auto ending = database.prepare(selectByEndOfVin);
        ending->bindAll(code.size(), code.toUpper(), vehicles.most());
        while (ending->step())
            vehicles.add(ending->int64(0), FindReason::Vin, ending->string(1));
    }
    return std::move(vehicles).found();
}

std::vector<FindCandidate> dealCandidates(
    Database& database, const FindQuery& query, std::size_t most)
{
    Candidates deals(most);
    const QString code = codeOf(query);
    if (code.isEmpty())
        return {};
    for (const QString& spelling : {code.toUpper(), code})
        deals.addBeginningWith(database, selectByDealNumber, spelling, FindReason::DealNumber);
    return std::move(deals).found();
}

} // namespace lotboard::storage
