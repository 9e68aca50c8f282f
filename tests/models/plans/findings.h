#pragma once

#include "services/plans/planfindings.h"

#include "support/days.h"

namespace lotboard {

/// A rate of the 100 days before, or of those since, with its interval.
inline FrozenFigure frozenRate(const char* metric, double successes, double cases)
{
    const metrics::Interval interval = metrics::wilsonInterval({successes, cases});
    return {.metric = QString::fromLatin1(metric),
        .period = {january(1), january(28)},
        .windowDays = 7,
        .numerator = successes,
        .denominator = cases,
        .value = successes / cases,
        .low = interval.low,
        .high = interval.high,
        .leftOut = 12};
}

/// A plan that raised the contact rate from 50 % to 60 %, and another rate not at all.
inline PlanFindings madeUpFindings()
{
    PlanFindings findings {.plan = {.id = {1},
                               .name = QStringLiteral("<b>Two calls</b>"),
                               .whatChanges = QStringLiteral("Two calls in the first hour"),
                               .from = january(29),
                               .metric = QStringLiteral("contact_rate"),
                               .aim = 0.6,
                               .baseline = {1}},
        .baseline = {.id = {1}, .name = QStringLiteral("Winter")},
        .baselineLeads = {.period = {january(1), january(28)}},
        .planLeads = {.period = {january(29), january(29) + std::chrono::days(27)}},
        .baselineLeadCount = 2000,
        .planLeadCount = 2000,
        .metrics = {comparedMetric(frozenRate("appointment_set_rate", 300, 1000),
                        frozenRate("appointment_set_rate", 303, 1000), {}),
            comparedMetric(frozenRate("contact_rate", 1000, 2000),
                frozenRate("contact_rate", 1200, 2000), 0.6)}};
    findings.weeks = {{.week = {january(1), january(7)}, .figure = {.value = 0.5, .cases = 500}},
        {.week = {january(29), january(29) + std::chrono::days(6)},
            .part = WeekFigure::Part::Plan,
            .figure = {.value = 0.6, .cases = 500}}};
    return findings;
}

} // namespace lotboard
