#include "models/followup/planfields.h"

#include "models/common/channeltext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct PlanFields
{
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

QString sourcesText(const FollowUpPlan& plan, const std::vector<Source>& sources)
{
    QStringList names;
    for (const Source& source : sources) {
        if (std::ranges::find(plan.cadence.sources, source.id) != plan.cadence.sources.end())
            names << source.name;
    }
    return listed(names);
}

QString stepsWithTasks(const FollowUpPlan& plan)
{
    QStringList steps;
    for (const CadenceStep& step : plan.steps)
        steps << PlanFields::tr("day %1, %2: %3", "number, channel, what is to be done")
                     .arg(QString::number(step.day), channelText(step.channel), step.what);
    return steps.join(QStringLiteral("; "));
}

/// A step that both have is theirs as it now stands, with what ours says; others are new.
void takeSteps(const FollowUpPlan& from, FollowUpPlan& to)
{
    const std::vector<CadenceStep> theirs = to.steps;
    to.steps = from.steps;
    for (CadenceStep& step : to.steps) {
        const auto known = std::ranges::find(theirs, step.id, &CadenceStep::id);
        step.version = known == theirs.end() ? CadenceStep().version : known->version;
        if (known == theirs.end())
            step.id = {};
    }
}

} // namespace

std::vector<FormField<FollowUpPlan>> planFields(const std::vector<Source>& sources)
{
    return {{PlanFields::tr("Name"), [](const FollowUpPlan& plan) { return plan.cadence.name; },
                [](const FollowUpPlan& from, FollowUpPlan& to) {
                    to.cadence.name = from.cadence.name;
                }},
        {PlanFields::tr("New leads from"),
            [sources](const FollowUpPlan& plan) { return sourcesText(plan, sources); },
            [](const FollowUpPlan& from, FollowUpPlan& to) {
                to.cadence.sources = from.cadence.sources;
            }},
        {PlanFields::tr("Steps"), &stepsWithTasks, &takeSteps}};
}

} // namespace lotboard
