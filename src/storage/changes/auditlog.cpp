#include "storage/changes/auditlog.h"

#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/changes/rowjson.h"
#include "storage/engine/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectLastChain = R"sql(
    SELECT chain FROM audit ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view insertRow = R"sql(
    INSERT INTO audit (at, staff_id, action, entity, row_id, lead_id, before, after, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    RETURNING seq
)sql";

constexpr std::string_view selectRowsOfLead = R"sql(
    SELECT seq, at, staff_id, action, entity, row_id, lead_id, before, after
      FROM audit WHERE lead_id = ? ORDER BY seq
)sql";

constexpr std::string_view selectRowsOfAction = R"sql(
    SELECT seq, at, staff_id, action, entity, row_id, lead_id, before, after
      FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq
)sql";

constexpr std::string_view selectNewestRows = R"sql(
    SELECT seq, at, staff_id, action, entity, row_id, lead_id, before, after
      FROM audit ORDER BY seq DESC LIMIT ?
)sql";

constexpr std::string_view selectChain = R"sql(
    SELECT seq, at, staff_id, action, entity, row_id, lead_id, before, after, chain
      FROM audit ORDER BY seq
)sql";

constexpr std::array<std::string_view, 5> actionNames {
    "added", "changed", "removed", "imported", "undone"};

QByteArray jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<std::string_view> nullIfEmpty(const QByteArray& text)
{
    if (text.isEmpty())
        return std::nullopt;
    return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
}

/// What the chain is made of, as it is stored.
struct Links
{
    std::int64_t at = 0;
    std::int64_t who = 0;
    std::string_view action {};
    std::string_view entity {};
    std::int64_t row = 0;
    std::int64_t lead = 0;
    std::string_view before {};
    std::string_view after {};
};

QString chainValue(const QString& previous, const Links& links)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part with its length, so that no two contents have the same bytes.
    const auto add = [&hash](std::string_view part) {
        const auto size = static_cast<std::uint64_t>(part.size());
        hash.addData({reinterpret_cast<const char*>(&size), sizeof size});
        hash.addData({part.data(), static_cast<qsizetype>(part.size())});
    };
    add(previous.toStdString());
    for (const std::int64_t number : {links.at, links.who, links.row, links.lead})
        add(std::to_string(number));
    for (const std::string_view part : {links.action, links.entity, links.before, links.after})
        add(part);
    return QString::fromLatin1(hash.result().toHex());
}

LeadId leadOf(Entity entity, std::int64_t row, const QJsonObject& before, const QJsonObject& after)
{
    const std::string_view column = leadColumnOf(entity);
    if (column.empty())
        return {};
    if (column == "id")
        return {row};
    const QString key = QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size()));
    return {(after.contains(key) ? after : before).value(key).toInteger()};
}

AuditAction actionOf(std::string_view name)
{
    const auto* found = std::find(actionNames.begin(), actionNames.end(), name);
    return static_cast<AuditAction>(found - actionNames.begin());
}

QJsonObject objectOf(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

std::vector<AuditRow> rowsOf(Statement& query)
{
    std::vector<AuditRow> rows;
    while (query.step())
        rows.push_back({.seq = query.int64(0),
            .at = query.instant(1),
            .who = query.id<StaffId>(2),
            .action = actionOf(query.text(3)),
            .entity = query.string(4),
            .row = query.int64(5),
            .lead = query.id<LeadId>(6),
            .before = objectOf(query.text(7)),
            .after = objectOf(query.text(8))});
    return rows;
}

} // namespace

AuditLog::AuditLog(Database& database, StaffId who, std::chrono::sys_seconds at)
    : m_database(database)
    , m_who(who)
    , m_at(at)
{
    if (const auto query = database.prepare(selectLastChain); query->step())
        m_chain = query->string(0);
}

void AuditLog::record(AuditAction action, Entity entity, std::int64_t row,
    const QJsonObject& before, const QJsonObject& after)
{
    // Only what changed is kept; but a lead has to be found in what did not.
    const LeadId lead = leadOf(entity, row, before, after);
    const bool isChange = !before.isEmpty() && !after.isEmpty();
    const QByteArray beforeText = jsonText(isChange ? difference(before, after) : before);
    const QByteArray afterText = jsonText(isChange ? difference(after, before) : after);
    const Links links {.at = m_at.time_since_epoch().count(),
        .who = m_who.value,
        .action = actionNames[static_cast<std::size_t>(action)],
        .entity = tableOf(entity),
        .row = row,
        .lead = lead.value,
        .before = nullIfEmpty(beforeText).value_or(std::string_view()),
        .after = nullIfEmpty(afterText).value_or(std::string_view())};
    m_chain = chainValue(m_chain, links);
    m_lastChain = m_chain;
    const auto insert = m_database.prepare(insertRow);
    insert->bindAll(m_at, storage::nullIfNone(m_who), links.action, links.entity, row,
        storage::nullIfNone(lead), nullIfEmpty(beforeText), nullIfEmpty(afterText), m_chain);
    while (insert->step())
        m_action.lastSeq = insert->int64(0);
    if (m_action.firstSeq == 0)
        m_action.firstSeq = m_action.lastSeq;
    if (lead.isValid())
        m_leads.insert(lead);
    if (entity == Entity::Lead && action == AuditAction::Added)
        m_arrivedLeads.insert(lead);
}

Result<std::vector<AuditRow>> AuditReader::ofLead(const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<AuditRow>> {
        if (const auto seen = checkSees(m_database, session, lead); !seen)
            return seen.error();
        const auto query = m_database.prepare(selectRowsOfLead);
        query->bindAll(lead);
        return rowsOf(*query);
    });
}

Result<std::vector<AuditRow>> AuditReader::ofAction(
    const Session& session, const SavedAction& action) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<AuditRow>> {
        const auto query = m_database.prepare(selectRowsOfAction);
        query->bindAll(action.firstSeq, action.lastSeq);
        auto rows = rowsOf(*query);
        const bool isOwn = std::ranges::all_of(
            rows, [&](const AuditRow& row) { return row.who == session.who; });
        if (const auto allowed = checkRight(session, Right::ManageStore); !isOwn && !allowed)
            return allowed.error();
        return rows;
    });
}

Result<std::vector<AuditRow>> AuditReader::newest(const Session& session, int count) const
{
    return permitted(session, Right::ManageStore, [&]() -> Result<std::vector<AuditRow>> {
        const auto query = m_database.prepare(selectNewestRows);
        query->bindAll(count);
        return rowsOf(*query);
    });
}

Result<std::optional<std::int64_t>> AuditReader::firstBroken(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::optional<std::int64_t>> {
        QString chain;
        const auto query = m_database.prepare(selectChain);
        while (query->step()) {
            chain = chainValue(chain,
                {query->int64(1), query->int64(2), query->text(3), query->text(4), query->int64(5),
                    query->int64(6), query->text(7), query->text(8)});
            if (chain != query->string(9))
                return std::optional(query->int64(0));
        }
        return std::optional<std::int64_t>();
    });
}

} // namespace lotboard::storage
