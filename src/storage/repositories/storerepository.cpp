#include "storage/repositories/storerepository.h"

#include "storage/changes/permission.h"
#include "storage/changes/rowchange.h"
#include "storage/rows/thestore.h"

#include <QStringList>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectStore = R"sql(
    SELECT id, version, name, time_zone, currency, country_code, open_hours, sale_date_rule,
           unwind_rule, is_demo
      FROM store WHERE id = ?
)sql";

constexpr std::string_view insertStore = R"sql(
    INSERT INTO store (id, version, name, time_zone, currency, country_code, open_hours,
                       sale_date_rule, unwind_rule, is_demo)
    VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view updateStore = R"sql(
    UPDATE store
       SET name = ?, time_zone = ?, currency = ?, country_code = ?, open_hours = ?,
           sale_date_rule = ?, unwind_rule = ?, is_demo = ?, version = version + 1
     WHERE id = ?
)sql";

constexpr std::string_view selectRules = R"sql(
    SELECT version, response_goal_minutes, response_limit_minutes, episode_days
      FROM store WHERE id = ?
)sql";

constexpr std::string_view updateRules = R"sql(
    UPDATE store
       SET response_goal_minutes = ?, response_limit_minutes = ?, episode_days = ?,
           version = version + 1
     WHERE id = ?
)sql";

constexpr std::string_view selectHolidays = R"sql(
    SELECT day FROM holiday WHERE store_id = ? ORDER BY day
)sql";

constexpr std::string_view deleteHolidays = R"sql(
    DELETE FROM holiday WHERE store_id = ?
)sql";

constexpr std::string_view insertHoliday = R"sql(
    INSERT INTO holiday (store_id, day) VALUES (?, ?)
)sql";

constexpr std::string_view selectReceived = "SELECT id, received_at FROM lead";
constexpr std::string_view updateReceivedDay = "UPDATE lead SET received_day = ? WHERE id = ?";

constexpr std::string_view selectSetting = "SELECT value FROM setting WHERE key = ?";
constexpr std::string_view upsertSetting = R"sql(
    INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value
)sql";

QString hoursText(const std::array<OpenHours, 7>& hours)
{
    QStringList minutes;
    for (const OpenHours& day : hours)
        minutes << QString::number(day.fromMinute) << QString::number(day.toMinute);
    return minutes.join(u' ');
}

std::array<OpenHours, 7> hoursOf(const QString& text)
{
    const QStringList minutes = text.split(u' ', Qt::SkipEmptyParts);
    std::array<OpenHours, 7> hours {};
    for (std::size_t day = 0; day < hours.size(); ++day) {
        const auto at = static_cast<qsizetype>(2 * day);
        hours[day] = {minutes.value(at).toInt(), minutes.value(at + 1).toInt()};
    }
    return hours;
}

std::vector<std::chrono::sys_days> readHolidays(Database& database, StoreId store)
{
    std::vector<std::chrono::sys_days> days;
    const auto query = database.prepare(selectHolidays);
    query->bindAll(store);
    while (query->step())
        days.push_back(query->day(0));
    return days;
}

void writeHolidays(Database& database, StoreId store, const BusinessCalendar& calendar)
{
    const auto insert = database.prepare(insertHoliday);
    for (const auto day : calendar.holidays())
        insert->run(store, day);
}

void computeReceivedDays(Database& database, const BusinessCalendar& calendar)
{
    const auto leads = database.prepare(selectReceived);
    const auto update = database.prepare(updateReceivedDay);
    while (leads->step())
        update->run(calendar.businessDay(leads->instant(1)), leads->id<LeadId>(0));
}

QString zoneName(const Store& store)
{
    return QString::fromUtf8(store.calendar.zone().id());
}

} // namespace

Result<Store> StoreRepository::load(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<Store> {
        const auto row = m_database.prepare(selectStore);
        row->bindAll(theStore);
        if (!row->step())
            return Error {Error::Code::NotFound, {QStringLiteral("store")}, {}};
        const QTimeZone zone(row->string(3).toUtf8());
        if (!zone.isValid())
            return Error {
                Error::Code::Unavailable, {QStringLiteral("time zone %1").arg(row->string(3))}, {}};
        return Store {.id = row->id<StoreId>(0),
            .version = row->int64(1),
            .name = row->string(2),
            .calendar
            = BusinessCalendar(zone, hoursOf(row->string(6)), readHolidays(m_database, theStore)),
            .currency = row->string(4),
            .countryCode = row->string(5),
            .saleDateRule = row->enumerator<SaleDateRule>(7),
            .unwindRule = row->enumerator<UnwindRule>(8),
            .isDemo = row->flag(9)};
    });
}

Result<Store> StoreRepository::update(const Session& session, UnitOfWork& unit, const Store& store)
{
    return permitted(session, Right::ManageStore, [&]() -> Result<Store> {
        const auto before = load(session);
        const auto changed = changeRow(unit, Entity::Store, theStore.value, store.version, [&] {
            m_database.prepare(updateStore)
                ->run(store.name, zoneName(store), store.currency, store.countryCode,
                    hoursText(store.calendar.hoursByWeekday()), store.saleDateRule,
                    store.unwindRule, store.isDemo, theStore);
            m_database.prepare(deleteHolidays)->run(theStore);
            writeHolidays(m_database, theStore, store.calendar);
        });
        if (!changed)
            return changed.error();
        if (!before || zoneName(*before) != zoneName(store))
            computeReceivedDays(m_database, store.calendar);
        return load(session);
    });
}

Result<StoreRules> StoreRepository::rules(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<StoreRules> {
        const auto row = m_database.prepare(selectRules);
        row->bindAll(theStore);
        if (!row->step())
            return Error {Error::Code::NotFound, {QStringLiteral("store")}, {}};
        return StoreRules {.response = {.goalMinutes = static_cast<int>(row->int64(1)),
                               .limitMinutes = static_cast<int>(row->int64(2))},
            .episodeDays = static_cast<int>(row->int64(3))};
    });
}

Status StoreRepository::changeRules(
    const Session& session, UnitOfWork& unit, const StoreRules& rules)
{
    return permitted(session, Right::ManageStore, [&]() -> Status {
        const auto store = load(session);
        if (!store)
            return store.error();
        return changeRow(unit, Entity::Store, theStore.value, store->version, [&] {
            m_database.prepare(updateRules)
                ->run(std::int64_t {rules.response.goalMinutes},
                    std::int64_t {rules.response.limitMinutes}, std::int64_t {rules.episodeDays},
                    theStore);
        });
    });
}

Result<std::optional<QString>> StoreRepository::setting(
    const Session& session, const QString& key) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::optional<QString>> {
        const auto query = m_database.prepare(selectSetting);
        query->bindAll(key);
        return query->step() ? std::optional(query->string(0)) : std::nullopt;
    });
}

Status StoreRepository::changeSetting(
    const Session& session, UnitOfWork& unit, const QString& key, const QString& value)
{
    return permitted(session, Right::ManageStore, [&]() -> Status {
        const auto before = setting(session, key);
        if (!before)
            return before.error();
        if (*before == value)
            return success();
        m_database.prepare(upsertSetting)->run(key, value);
        const QJsonObject was {{key, *before ? QJsonValue(**before) : QJsonValue()}};
        unit.audit().record(
            AuditAction::Changed, Entity::Store, theStore.value, was, QJsonObject {{key, value}});
        return success();
    });
}

void StoreRepository::writeNew(Database& database, const Store& store)
{
    database.prepare(insertStore)
        ->run(theStore, store.name, zoneName(store), store.currency, store.countryCode,
            hoursText(store.calendar.hoursByWeekday()), store.saleDateRule, store.unwindRule,
            store.isDemo);
    writeHolidays(database, theStore, store.calendar);
}

} // namespace lotboard::storage
