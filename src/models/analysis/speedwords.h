#pragma once

#include "models/analysis/speedreport.h"

#include <QStringList>

#include <vector>

namespace lotboard {

/// Whether leads that were answered soon were contacted more often than those answered later, with
/// the numbers of both; or that there are too few of them to say.
QString responseFinding(const SpeedReport& report);

/// At which hour customers were reached more often than at all others, if one stands out. Twenty
/// hours are looked at at once, so each has to differ more than one alone would (C. E. Bonferroni).
/// Where it only does since first attempts, say, are made then, a second sentence says so.
QString reachFinding(const SpeedReport& report);

/// How many of all leads were contacted by the third and the sixth attempt.
QString attemptFinding(const SpeedReport& report);

/// When it is best to try leads that were tried so often and not reached, if an hour stands out.
QString nextFinding(const SpeedReport& report, int attemptsSoFar);
/// The best hours with weekday, chance, its interval, and attempts; none that are too few to judge.
/// Hours of any day where those of a weekday say nothing.
std::vector<QStringList> nextHours(const SpeedReport& report, int attemptsSoFar);
QStringList nextHourHeadings();
/// The best hour for the leads of each source, or that it is not known; none without attempts.
std::vector<QStringList> nextHoursBySource(const SpeedReport& report, int attemptsSoFar);
QStringList nextBySourceHeadings();

/// "9:00 AM to 10:00 AM".
QString hourSpanText(int hour, const QLocale& locale);
/// "Tuesday, 9:00 AM to 10:00 AM", "any day, 9:00 AM to 10:00 AM".
QString attemptHourText(const metrics::AttemptHour& hour, const QLocale& locale);

} // namespace lotboard
