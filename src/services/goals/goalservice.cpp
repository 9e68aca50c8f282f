#include "services/goals/goalservice.h"

#include "base/atomicfile.h"
#include "metrics/engine.h"
#include "metrics/forecast/dayseries.h"
#include "metrics/goalfigures.h"
#include "metrics/measure.h"
#include "services/goals/goalfile.h"
#include "services/goals/goalplanning.h"
#include "services/unit.h"
#include "storage/changes/permission.h"
#include "storage/repositories/goalrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/staffrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace lotboard {
namespace {

using metrics::Dimension;
using metrics::MetricId;
using storage::UnitOfWork;

constexpr int monthsOfHistory = 12;

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

QString placeText(const GoalPlace& place)
{
    return QCoreApplication::translate("Error", "The goal for %1, %2")
        .arg(place.metric, periodText(place.period));
}

Status checkEntry(const GoalEntry& entry)
{
    const auto metric = metrics::metricFromId(entry.place.metric);
    if (!metric || !canHaveGoal(*metric, entry.place.scope))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "There can be no goal for this metric here. Nothing was saved."));
    if (entry.place.period.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A goal needs a month. Nothing was saved."));
    if (entry.value && (!std::isfinite(*entry.value) || *entry.value < 0))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "A goal is a number that is not negative. Nothing was saved."));
    if (entry.value && formulaOf(*metric).form == metrics::Form::Share && *entry.value > 1)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "A rate cannot be more than 100%. Nothing was saved."));
    return success();
}

/// Writes entries in one unit.
class GoalWriter
{
public:
    GoalWriter(const Session& session, UnitOfWork& unit)
        : m_session(session)
        , m_unit(unit)
        , m_goals(unit.database())
    {
    }

    Result<int> save(std::span<const GoalEntry> entries)
    {
        auto stored = m_goals.all(m_session);
        if (!stored)
            return stored.error();
        m_stored = *std::move(stored);
        for (const GoalEntry& entry : entries) {
            if (const auto done = save(entry); !done)
                return done.error();
        }
        return m_changed;
    }

private:
    Status save(const GoalEntry& entry)
    {
        const auto found = std::ranges::find(m_stored, entry.place, &GoalPlace::of);
        const bool isThere = found != m_stored.end();
        if (entry.version && *entry.version != (isThere ? found->version : 0))
            return Error {Error::Code::Conflict, {placeText(entry.place)}, {}};
        if (!entry.value)
            return isThere ? remove(found) : success();
        if (isThere && found->value == *entry.value)
            return success();
        ++m_changed;
        if (!isThere)
            return add(entry);
        found->value = *entry.value;
        const auto updated = m_goals.update(m_session, m_unit, *found);
        if (!updated)
            return updated.error();
        *found = *updated;
        return success();
    }

    Status add(const GoalEntry& entry)
    {
        const auto& [metric, scope, scopeKey, period] = entry.place;
        const auto added = m_goals.insert(m_session, m_unit,
            {.metric = metric,
                .scope = scope,
                .scopeKey = scopeKey,
                .period = period,
                .value = *entry.value});
        if (!added)
            return added.error();
        m_stored.push_back(*added);
        return success();
    }

    Status remove(std::vector<Goal>::iterator goal)
    {
        ++m_changed;
        if (const auto removed = m_goals.remove(m_session, m_unit, *goal); !removed)
            return removed;
        m_stored.erase(goal);
        return success();
    }

    const Session& m_session;
    UnitOfWork& m_unit;
    storage::GoalRepository m_goals;
    std::vector<Goal> m_stored {};
    int m_changed = 0;
};

Dimension dimensionOf(GoalScope scope)
{
    switch (scope) {
    case GoalScope::Team:
        return Dimension::Team;
    case GoalScope::Source:
        return Dimension::Source;
    case GoalScope::Territory:
        return Dimension::Territory;
    case GoalScope::Store:
    case GoalScope::Person:
        break;
    }
    return Dimension::Person;
}

bool isSpend(metrics::Measure measure)
{
    return ruleOf(measure).stream == metrics::Stream::Spend;
}

/// Who may get a part of the goal for `month`: not people who have left by then.
Result<std::set<QString>> membersThen(
    const Session& session, storage::Database& database, const GoalShare& share)
{
    std::set<QString> keys;
    const auto people = storage::StaffRepository(database).all(session);
    if (!people)
        return people.error();
    for (const Staff& person : *people) {
        if (!person.isActiveOn(share.month.last))
            continue;
        keys.insert(share.over == GoalScope::Team ? person.team : QString::number(person.id.value));
    }
    return keys;
}

} // namespace

bool canHaveGoal(MetricId metric, GoalScope scope)
{
    const metrics::Formula& formula = formulaOf(metric);
    if (formula.form == metrics::Form::Goal
        || definitionOf(metric).better == metrics::Better::Neither)
        return false;
    const bool isOfSpend = isSpend(formula.numerator) || isSpend(formula.denominator);
    return !isOfSpend || scope == GoalScope::Store || scope == GoalScope::Source;
}

Result<std::vector<Goal>> GoalService::goals(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::GoalRepository(database).all(session);
    });
}

Result<std::vector<GoalMember>> GoalService::members(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<std::vector<GoalMember>> {
        const auto people = storage::StaffRepository(database).all(session);
        if (!people)
            return people.error();
        const auto sources = storage::SourceRepository(database).sources(session);
        if (!sources)
            return sources.error();
        std::vector<GoalMember> members {{GoalScope::Store, {}, m_workspace.store().name}};
        std::set<QString> teams;
        for (const Staff& person : *people)
            teams.insert(person.team);
        teams.erase(QString());
        for (const QString& team : teams)
            members.push_back({GoalScope::Team, team, team});
        for (const Staff& person : *people)
            members.push_back({GoalScope::Person, QString::number(person.id.value), person.name,
                person.activeTo});
        for (const Source& source : *sources)
            members.push_back({GoalScope::Source, QString::number(source.id.value), source.name});
        return members;
    });
}

Result<Saved<int>> GoalService::save(const Session& session, std::span<const GoalEntry> entries)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    for (const GoalEntry& entry : entries) {
        if (const auto sound = checkEntry(entry); !sound)
            return sound.error();
    }
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return GoalWriter(session, unit).save(entries); });
}

Result<Saved<int>> GoalService::copy(const Session& session, const GoalCopy& copy)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const auto all = goals(session);
    if (!all)
        return all.error();
    const auto entries = copiedGoals(*all, copy.from, copy.to, copy.percent, copy.metric);
    if (entries.empty())
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "There are no goals in the month to copy from. Nothing was saved."));
    return save(session, entries);
}

Result<Saved<int>> GoalService::share(const Session& session, const GoalShare& share)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const auto entries = sharedGoals(session, share);
    if (!entries)
        return entries.error();
    return save(session, *entries);
}

Result<std::vector<GoalEntry>> GoalService::sharedGoals(
    const Session& session, const GoalShare& share) const
{
    const metrics::FactTablePtr facts = m_workspace.facts();
    if (!metrics::hasPace(share.metric) || share.over == GoalScope::Store || !facts)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "Only goals for what adds up, such as units or gross, can be shared out. Nothing was "
            "saved."));
    const auto goal = metrics::goalOf(*facts, share.metric, {}, share.month);
    if (!goal)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "The store has no goal for this month that could be shared out. Nothing was saved."));
    const auto then = m_workspace.read(
        [&](storage::Database& database) { return membersThen(session, database, share); });
    if (!then)
        return then.error();

    const Dimension dimension = dimensionOf(share.over);
    const metrics::ResultTable history = evaluate(*facts,
        {.metrics = {share.metric},
            .by = {dimension},
            .period = {addMonths(share.month.first, -monthsOfHistory),
                share.month.first - std::chrono::days(1)},
            .today = m_workspace.today()});
    std::vector<double> weights;
    std::vector<GoalEntry> entries;
    for (const metrics::ResultRow& row : history.rows) {
        const QString& key = row.keys.front().key;
        const double brought = row.cells.front().figure.numerator;
        const bool isThere = share.over == GoalScope::Source || then->contains(key);
        if (key.isEmpty() || !isThere || brought <= 0)
            continue;
        weights.push_back(brought);
        entries.push_back(
            {{QString::fromLatin1(definitionOf(share.metric).id), share.over, key, share.month},
                std::nullopt, std::nullopt});
    }
    if (entries.empty())
        return invalid(QT_TRANSLATE_NOOP("Error",
            "Nobody has a history in the twelve months before, so that there is nothing to share "
            "by. Nothing was saved."));
    const auto parts = sharedOut(*goal, weights, goalStep(definitionOf(share.metric).unit));
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].value = parts[i] > 0 ? std::optional(parts[i]) : std::nullopt;
    return entries;
}

Result<Saved<int>> GoalService::importFile(const Session& session, const QString& path)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const auto known = members(session);
    if (!known)
        return known.error();
    const auto entries = readGoalFile(path, *known);
    if (!entries)
        return entries.error();
    return save(session, *entries);
}

Status GoalService::exportFile(const Session& session, const QString& path) const
{
    const auto all = goals(session);
    if (!all)
        return all.error();
    const auto known = members(session);
    if (!known)
        return known.error();
    return writeFileAtomically(path, goalFileBytes(*all, *known));
}

} // namespace lotboard
