#include "services/store/storeservice.h"

#include "base/textgate.h"
#include "services/unit.h"
#include "storage/changes/permission.h"
#include "storage/repositories/storerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

bool isCountry(const QString& code)
{
    return code.size() == 2
        && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Status check(const StoreSettings& settings)
{
    const auto& [goal, limit] = settings.rules.response;
    if (settings.store.name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The store needs a name. Nothing was saved."));
    if (!isCountry(settings.store.countryCode))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "A country has two letters, such as US. Nothing was saved."));
    const auto& week = settings.store.calendar.hoursByWeekday();
    if (std::ranges::any_of(
            week, [](const OpenHours& day) { return day.toMinute < day.fromMinute; }))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "On a day the store closes before it opens. Nothing was saved."));
    if (std::ranges::all_of(week, &OpenHours::isClosed))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "The store is open on at least one day of the week. Nothing was saved."));
    if (goal <= 0 || limit < goal)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "The goal must be at least a minute, and the limit not shorter than the goal. "
            "Nothing was saved."));
    if (settings.rules.episodeDays <= 0)
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "Between two opportunities lies at least a day. Nothing was saved."));
    return success();
}

Result<StoreSettings> read(const Session& session, storage::Database& database)
{
    const storage::StoreRepository repository(database);
    auto store = repository.load(session);
    if (!store)
        return store.error();
    const auto rules = repository.rules(session);
    if (!rules)
        return rules.error();
    return StoreSettings {.store = *std::move(store), .rules = *rules};
}

Result<StoreSettings> write(
    const Session& session, storage::UnitOfWork& unit, const StoreSettings& settings)
{
    const auto now = read(session, unit.database());
    if (!now)
        return now;
    if (now->store.version != settings.store.version)
        return Error {
            Error::Code::Conflict, {QCoreApplication::translate("Error", "The store")}, {}};
    storage::StoreRepository repository(unit.database());
    if (!isSameStore(now->store, settings.store)) {
        if (const auto saved = repository.update(session, unit, settings.store); !saved)
            return saved.error();
    }
    if (now->rules != settings.rules) {
        if (const auto saved = repository.changeRules(session, unit, settings.rules); !saved)
            return saved.error();
    }
    return read(session, unit.database());
}

} // namespace

bool isSameStore(const Store& a, const Store& b)
{
    return a.name == b.name && a.calendar.zone() == b.calendar.zone()
        && a.calendar.hoursByWeekday() == b.calendar.hoursByWeekday()
        && a.calendar.holidays() == b.calendar.holidays() && a.currency == b.currency
        && a.countryCode == b.countryCode && a.saleDateRule == b.saleDateRule
        && a.unwindRule == b.unwindRule && a.isDemo == b.isDemo;
}

Result<StoreSettings> StoreService::settings(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) { return read(session, database); });
}

Result<Saved<StoreSettings>> StoreService::save(
    const Session& session, const StoreSettings& settings)
{
    StoreSettings cleaned = settings;
    cleaned.store.name = cleanText(settings.store.name, TextKind::Name).text;
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    if (const auto fit = check(cleaned); !fit)
        return fit.error();
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return write(session, unit, cleaned); });
}

} // namespace lotboard
