#include "storage/repositories/auditsearch.h"

#include "domain/people.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"
#include "storage/repositories/storerepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <functional>
#include <string>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectEntries = R"sql(
    SELECT seq, at, staff_id, action, entity, row_id, lead_id, before, after FROM audit
)sql";
// Ordered by time, which an index has; entries of one second by their number.
constexpr std::string_view newestFirst = " ORDER BY at DESC, seq DESC LIMIT ?";

constexpr std::string_view selectStaff = "SELECT name, '' FROM staff WHERE id = ?";
constexpr std::string_view selectSource = "SELECT name, '' FROM source WHERE id = ?";
constexpr std::string_view selectCampaign = "SELECT name, '' FROM campaign WHERE id = ?";
constexpr std::string_view selectBaseline = "SELECT name, '' FROM baseline WHERE id = ?";
constexpr std::string_view selectPlan = "SELECT name, '' FROM plan WHERE id = ?";
constexpr std::string_view selectView = "SELECT name, '' FROM saved_view WHERE id = ?";
constexpr std::string_view selectCadence = "SELECT name, '' FROM cadence WHERE id = ?";
constexpr std::string_view selectStep = "SELECT what, '' FROM cadence_step WHERE id = ?";
constexpr std::string_view selectCustomer = R"sql(
    SELECT first_name, last_name FROM customer WHERE id = ?
)sql";
constexpr std::string_view selectCustomerOfLead = R"sql(
    SELECT c.first_name, c.last_name FROM lead l JOIN customer c ON c.id = l.customer_id
     WHERE l.id = ?
)sql";
constexpr std::string_view selectVehicle = R"sql(
    SELECT coalesce(stock_number, ''), trim(year || ' ' || make || ' ' || model)
      FROM vehicle WHERE id = ?
)sql";

/// A column that holds the id of a row of another table.
struct Reference
{
    std::string_view ending {};
    std::string_view table {};
    std::string_view select {};
};
constexpr std::array references {Reference {"staff_id", "staff", selectStaff},
    Reference {"customer_id", "customer", selectCustomer},
    Reference {"merged_into_id", "customer", selectCustomer},
    Reference {"source_id", "source", selectSource},
    Reference {"campaign_id", "campaign", selectCampaign},
    Reference {"vehicle_id", "vehicle", selectVehicle},
    Reference {"baseline_id", "baseline", selectBaseline},
    Reference {"plan_id", "plan", selectPlan}, Reference {"view_id", "saved_view", selectView},
    Reference {"cadence_id", "cadence", selectCadence},
    Reference {"cadence_step_id", "cadence_step", selectStep}};

QString qString(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// "First Last" of people; of a vehicle its stock number, then what it is.
QString nameFrom(Database& database, std::string_view select, std::int64_t id)
{
    const auto query = database.prepare(select);
    query->bindAll(id);
    if (!query->step())
        return {};
    return Customer {.firstName = query->string(0), .lastName = query->string(1)}.name();
}

QString subjectOf(Database& database, const AuditEntry& entry)
{
    if (entry.lead.isValid())
        return nameFrom(database, selectCustomerOfLead, entry.lead.value);
    for (const Reference& reference : references) {
        if (entry.entity == qString(reference.table))
            return nameFrom(database, reference.select, entry.row);
    }
    return {};
}

void addNames(Database& database, const QJsonObject& values, QHash<QString, QString>& names)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        for (const Reference& reference : references) {
            if (!value.key().endsWith(qString(reference.ending)) || !value->isDouble())
                continue;
            const std::int64_t id = value->toInteger();
            const QString key = qString(reference.table) + QStringLiteral(" %1").arg(id);
            if (!names.contains(key))
                names.insert(key, nameFrom(database, reference.select, id));
        }
        // The credits of a deal hold people as well.
        for (const QJsonValue& part : value->toArray())
            addNames(database, part.toObject(), names);
    }
}

QJsonObject objectFrom(const Statement& row, int column)
{
    const auto text = row.text(column);
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

AuditEntry entryFrom(const Statement& row)
{
    return {.seq = row.int64(0),
        .at = row.instant(1),
        .who = row.id<StaffId>(2),
        .action = row.string(3),
        .entity = row.string(4),
        .row = row.int64(5),
        .lead = row.id<LeadId>(6),
        .before = objectFrom(row, 7),
        .after = objectFrom(row, 8)};
}

/// A WHERE with what fills its places.
class Condition
{
public:
    template<class... Value>
    void add(std::string_view text, const Value&... values)
    {
        m_sql += (m_sql.empty() ? " WHERE " : " AND ") + std::string(text);
        (m_binders.push_back(
             [value = values](Statement& statement, int index) { statement.bind(index, value); }),
            ...);
    }
    const std::string& sql() const { return m_sql; }
    /// The index of the next place.
    int bind(Statement& statement) const
    {
        int index = 0;
        for (const auto& binder : m_binders)
            binder(statement, index++);
        return index;
    }

private:
    std::string m_sql {};
    std::vector<std::function<void(Statement&, int)>> m_binders {};
};

Condition conditionOf(
    const AuditFilter& filter, const BusinessCalendar& calendar, const AuditEntry* before)
{
    Condition condition;
    if (filter.who && filter.who->isValid())
        condition.add("staff_id = ?", *filter.who);
    else if (filter.who)
        condition.add("staff_id IS NULL");
    // A kind alone is most of the table: read in the order of time. One record is found by itself.
    if (!filter.entity.isEmpty())
        condition.add(filter.row > 0 ? "entity = ?" : "+entity = ?", filter.entity);
    if (filter.row > 0)
        condition.add("row_id = ?", filter.row);
    if (filter.lead.isValid())
        condition.add("lead_id = ?", filter.lead);
    if (filter.days) {
        condition.add("at >= ?", calendar.instant(filter.days->first, 0));
        condition.add("at < ?", calendar.instant(filter.days->last + std::chrono::days(1), 0));
    }
    if (before)
        condition.add("(at, seq) < (?, ?)", before->at, before->seq);
    return condition;
}

} // namespace

Result<AuditPage> AuditSearch::page(
    const Session& session, const AuditFilter& filter, const AuditEntry* before, int count) const
{
    return permitted(session, Right::ManageStore, [&]() -> Result<AuditPage> {
        const Transaction oneState(m_database, Transaction::Kind::Read);
        const auto store = StoreRepository(m_database).load(session);
        if (!store)
            return store.error();
        const Condition condition = conditionOf(filter, store->calendar, before);
        const auto query = m_database.prepare(
            std::string(selectEntries) + condition.sql() + std::string(newestFirst));
        query->bind(condition.bind(*query), count + 1);
        AuditPage page;
        while (query->step())
            page.entries.push_back(entryFrom(*query));
        page.isLast = static_cast<int>(page.entries.size()) <= count;
        if (!page.isLast)
            page.entries.pop_back();
        for (AuditEntry& entry : page.entries) {
            entry.subject = subjectOf(m_database, entry);
            addNames(m_database, entry.before, page.names);
            addNames(m_database, entry.after, page.names);
            addNames(
                m_database, {{QStringLiteral("staff_id"), qint64 {entry.who.value}}}, page.names);
        }
        return page;
    });
}

} // namespace lotboard::storage
