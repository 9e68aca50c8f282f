#include "models/analysis/costwords.h"

#include "services/wording/metrictext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::Unit;
using metrics::UnsoldReason;
using metrics::UnsoldSource;

struct Costs
{
    Q_DECLARE_TR_FUNCTIONS(Costs)
};

constexpr std::size_t mostNamed = 3;

QString wholeMoney(double cents, const FigureStyle& style)
{
    return formatValue(std::round(cents / 100) * 100, Unit::Money, style);
}

QString carsText(double cars, const FigureStyle& style)
{
    return style.locale.toString(cars, 'f', 1);
}

} // namespace

QString unsoldText(const UnsoldSource& unsold, const FigureStyle& style)
{
    const QString source = memberText(unsold.source);
    const QString spend = wholeMoney(unsold.spend, style);
    const QString leads = style.locale.toString(static_cast<int>(unsold.leads));
    switch (unsold.reason) {
    case UnsoldReason::NoLeads:
        return Costs::tr("%1 cost %2 and brought no lead.").arg(source, spend);
    case UnsoldReason::YoungLeads:
        return Costs::tr("%1 cost %2 and has sold no car yet, but of its %3 leads about %4 are "
                         "still expected to buy.")
            .arg(source, spend, leads, carsText(unsold.stillExpected, style));
    case UnsoldReason::FewLeads:
        return Costs::tr("%1 cost %2 and sold no car. It may be chance: of its %3 leads about %4 "
                         "would have bought at the other sources' close rate.")
            .arg(source, spend, leads, carsText(unsold.usualSales, style));
    case UnsoldReason::None:
        return Costs::tr("%1 cost %2 and sold no car, where of its %3 leads about %4 would have "
                         "bought at the other sources' close rate.")
            .arg(source, spend, leads, carsText(unsold.usualSales, style));
    }
    return {};
}

QString costSentence(const CostReport& report)
{
    if (report.unsold.empty())
        return Costs::tr("Every source that cost something sold a car.");
    QStringList sentences;
    const std::size_t named = std::min(mostNamed, report.unsold.size());
    for (std::size_t place = 0; place < named; ++place)
        sentences.append(unsoldText(report.unsold[place], report.style));
    const auto left = static_cast<int>(report.unsold.size() - named);
    if (left > 0)
        sentences.append(
            Costs::tr("%Ln more source(s) cost something and sold no car.", nullptr, left));
    return sentences.join(u' ');
}

QString costNote(const CostReport& report)
{
    const bool isOnLeadDate = report.ladder.figures->query.basis == metrics::DateBasis::Lead;
    QStringList sentences;
    sentences.append(isOnLeadDate
            ? Costs::tr("The spend of the period against what the leads received in it have come "
                        "to; the bar above switches to what happened in it.")
            : Costs::tr("The spend of the period against what happened in it, whenever the lead "
                        "came in; the bar above switches to lead date."));
    sentences.append(Costs::tr("Costs on fewer than 30 cases are grey: too few to judge."));
    return sentences.join(u' ');
}

} // namespace lotboard
