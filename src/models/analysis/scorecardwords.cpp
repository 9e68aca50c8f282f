#include "models/analysis/scorecardwords.h"

#include "services/wording/metrictext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using metrics::Scorecard;
using metrics::Standing;

struct Scorecards
{
    Q_DECLARE_TR_FUNCTIONS(Scorecards)
};

QStringList namesOf(const ScorecardReport& report, Standing standing)
{
    QStringList names;
    for (const Scorecard& card : report.cards) {
        if (card.standing == standing)
            names.append(memberText(card.person));
    }
    return names;
}

} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::TooFew:
        return Scorecards::tr("Too few to judge");
    case Standing::NoDifferenceSeen:
        return Scorecards::tr("No difference seen");
    case Standing::Better:
        return Scorecards::tr("Better");
    case Standing::Worse:
        return Scorecards::tr("Worse");
    }
    return {};
}

QString intervalText(const metrics::Interval& interval, const FigureStyle& style)
{
    return Scorecards::tr("%1 to %2", "an interval of differences")
        .arg(formatDifference(interval.low, metrics::Unit::Rate, style),
            formatDifference(interval.high, metrics::Unit::Rate, style));
}

QString scorecardSentence(const ScorecardReport& report)
{
    const QStringList better = namesOf(report, Standing::Better);
    const QStringList worse = namesOf(report, Standing::Worse);
    const auto alike = static_cast<int>(namesOf(report, Standing::NoDifferenceSeen).size());
    const auto tooFew = static_cast<int>(namesOf(report, Standing::TooFew).size());
    if (tooFew == static_cast<int>(report.cards.size()))
        return Scorecards::tr("Nobody has enough cases to be judged. Choose a longer period in the "
                              "bar above.");
    QStringList sentences;
    const QLocale& locale = report.style.locale;
    if (!better.isEmpty())
        sentences.append(Scorecards::tr("Better than the store's average with the same leads: %1.")
                             .arg(locale.createSeparatedList(better)));
    if (!worse.isEmpty())
        sentences.append(Scorecards::tr("Worse than the store's average with the same leads: %1.")
                             .arg(locale.createSeparatedList(worse)));
    if (alike > 0)
        sentences.append(
            Scorecards::tr("No difference is seen for %Ln person(s).", nullptr, alike));
    if (tooFew > 0)
        sentences.append(
            Scorecards::tr("%Ln person(s) have too few cases to be judged.", nullptr, tooFew));
    return sentences.join(u' ');
}

QString scorecardNote(const ScorecardReport& report)
{
    QStringList sentences {Scorecards::tr(
        "By lead date. Each lead is held against the others' leads of the same source, new or "
        "used, part of the day, and age. The fair difference is drawn towards 0 by how much of it "
        "chance explains.")};
    if (report.isYoung)
        sentences.append(
            Scorecards::tr("Young leads may still go on, so that all rates still rise; "
                           "each is held against others of its age."));
    return sentences.join(u' ');
}

} // namespace lotboard
