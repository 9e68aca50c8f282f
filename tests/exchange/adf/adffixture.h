#pragma once

#include "exchange/adf/adfreader.h"
#include "support/printing.h"

#include <QTimeZone>

#include <algorithm>

namespace lotboard::exchange {

inline const BusinessCalendar& newYork()
{
    static const BusinessCalendar calendar(QTimeZone("America/New_York"), {}, {});
    return calendar;
}

/// The prospects of a document; fails the test if it is refused.
inline std::vector<AdfProspect> prospectsOf(const QByteArray& document)
{
    const auto prospects = readAdf(document, newYork());
    EXPECT_TRUE(succeeded(prospects));
    return prospects ? *prospects : std::vector<AdfProspect> {};
}

inline AdfProspect onlyProspectOf(const QByteArray& document)
{
    const auto prospects = prospectsOf(document);
    EXPECT_EQ(prospects.size(), 1U);
    return prospects.empty() ? AdfProspect {} : prospects.front();
}

inline bool hasWarning(const AdfProspect& prospect, AdfProblem problem)
{
    return std::ranges::find(prospect.warnings, problem, &AdfWarning::problem)
        != prospect.warnings.end();
}

inline std::vector<AdfProblem> problemsOf(const AdfProspect& prospect)
{
    std::vector<AdfProblem> problems;
    for (const AdfWarning& warning : prospect.warnings)
        problems.push_back(warning.problem);
    return problems;
}

/// 2024-01-02T08:04:05Z, or nothing.
inline QString utc(const std::optional<std::chrono::sys_seconds>& instant)
{
    if (!instant)
        return {};
    return QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

} // namespace lotboard::exchange
