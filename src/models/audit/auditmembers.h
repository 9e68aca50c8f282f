#pragma once

#include "domain/auditentry.h"
#include "domain/goal.h"
#include "metrics/dimension.h"
#include "metrics/facttable.h"

#include <optional>

namespace lotboard {

// Members of dimensions in the audit: what a question is narrowed to, and whose a goal is.

/// Whether the column holds a question as metrics/querytext.h writes it.
bool isQuestion(const QString& column);
/// By whose members the goals of a scope are.
std::optional<metrics::Dimension> dimensionOfGoals(GoalScope scope);
/// By the columns of a goal; empty where they do not say it.
std::optional<metrics::DimensionValue> goalOwner(const QJsonObject& goal);

/// Where the name of a member stands in AuditPage::names: "source 2", "person 12".
QString memberNameKey(metrics::Dimension dimension, const QString& key);
/// Adds the names of the members that the entries mean.
void nameMembers(AuditPage& page, const metrics::FactTablePtr& facts);

} // namespace lotboard
