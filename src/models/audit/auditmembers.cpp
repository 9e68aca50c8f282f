#include "models/audit/auditmembers.h"

#include "metrics/goalfigures.h"
#include "metrics/querytext.h"
#include "models/common/questiontext.h"

#include <algorithm>

namespace lotboard {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, QString>;

void nameMember(
    Names& names, const MemberNames& name, metrics::Dimension dimension, const QString& key)
{
    QString& known = names[memberNameKey(dimension, key)];
    if (known.isEmpty())
        known = name(dimension, key);
}

void nameMembersIn(Names& names, const MemberNames& name, const QJsonObject& columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!isQuestion(column.key()))
            continue;
        const auto asked = metrics::crossQueryFromText(column->toString(), {});
        if (!asked)
            continue;
        for (const metrics::FilterCondition& condition : asked->query.filter) {
            for (const QString& key : condition.keys)
                nameMember(names, name, condition.dimension, key);
        }
    }
    if (const auto owner = goalOwner(columns))
        nameMember(names, name, owner->dimension, owner->key);
}

} // namespace

bool isQuestion(const QString& column)
{
    return column == u"applies_to" || column == u"query";
}

std::optional<metrics::Dimension> dimensionOfGoals(GoalScope scope)
{
    const auto dimension
        = std::ranges::find(metrics::allDimensions(), std::optional(scope), metrics::goalScopeOf);
    return dimension == metrics::allDimensions().end() ? std::nullopt : std::optional(*dimension);
}

std::optional<metrics::DimensionValue> goalOwner(const QJsonObject& goal)
{
    const QString key = goal.value("scope_key"_L1).toString();
    const QJsonValue scope = goal.value("scope"_L1);
    if (key.isEmpty() || !scope.isDouble())
        return std::nullopt;
    const auto dimension = dimensionOfGoals(static_cast<GoalScope>(scope.toInt()));
    return dimension ? std::optional(metrics::DimensionValue {*dimension, key}) : std::nullopt;
}

QString memberNameKey(metrics::Dimension dimension, const QString& key)
{
    return metrics::dimensionId(dimension) + u' ' + key;
}

void nameMembers(AuditPage& page, const metrics::FactTablePtr& facts)
{
    const MemberNames name = memberNames(facts);
    for (const AuditEntry& entry : page.entries) {
        nameMembersIn(page.names, name, entry.before);
        nameMembersIn(page.names, name, entry.after);
    }
}

} // namespace lotboard
