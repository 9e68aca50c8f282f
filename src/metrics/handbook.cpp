#include "metrics/handbook.h"

#include "metrics/metriccatalog.h"
#include "metrics/metricgroups.h"

namespace lotboard::metrics {

namespace {

constexpr const char* opening = R"(# What each number means

This chapter is made from the metric catalog of the program (`lotboard-cli metrics --handbook`); the
explanations beside the numbers, the headers of files and the list on the command line come from the
same place.

## Rules for every number

- **A rate** is kept as numerator and denominator. Rates of groups are added up before dividing.
  Where there is nothing to divide by there is no figure, never 0 %.
- **Event date** counts every event in the period in which it happened, whatever the date of its
  lead; a rate can then pass 100 % and is marked. **Lead date** takes the leads received in the
  period and says how far they have got by now, or within a window of W days: on the day of
  arrival or one of the W days after it.
- On lead date with a window a figure is **not ripe** while its youngest lead is less than W days
  old. What it is expected to have come to by then stands beside it with a 95 % interval, from how
  long the store's leads of the last year took to the step.
- **Left out**: leads marked duplicate or invalid and everything that belongs to them, except in
  Leads received and, on event date, in the sales; fleet, wholesale, dealer trades and, by the
  store's setting, unwound deals. What is left out is counted and can be opened. A deal without any
  date belongs to no period.
- **Too few to judge**: fewer than 30 in the denominator, or a 95 % Wilson interval wider than 20
  points.
- **Days** are those of the store's own time zone and calendar.
- **By person**: each metric says below whose it is. Where nobody was entered the figure stands
  under "none"; nothing is guessed from other fields.
- **By day, week, month, weekday or hour**: the time that puts the fact into the period, so that of
  the event on event date and that of the arrival on lead date. Deals and spend have no hour.
- **By source, campaign, channel, territory, postal code, lost reason**: those of the lead. A deal
  without a lead has none of them. Make, model and new or used are those that the lead wants and,
  for deals, those of the car sold.
)";

QString line(const char* title, const char* text)
{
    return *text ? QStringLiteral("- %1: %2\n").arg(QLatin1String(title), QString::fromUtf8(text))
                 : QString();
}

const char* unitText(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return "count";
    case Unit::Rate:
        return "percent";
    case Unit::Money:
        return "money";
    case Unit::Duration:
        return "time";
    case Unit::Number:
        return "number";
    }
    return "";
}

const char* betterText(Better better)
{
    switch (better) {
    case Better::Higher:
        return "higher";
    case Better::Lower:
        return "lower";
    case Better::Neither:
        return "neither by itself";
    }
    return "";
}

QString entryText(const MetricDefinition& definition)
{
    QString text = QStringLiteral("\n### %1 (`%2`)\n\n%3\n\n")
                       .arg(QString::fromUtf8(definition.name), QLatin1String(definition.id),
                           QString::fromUtf8(definition.explanation));
    text += line("Numerator", definition.numerator);
    text += line("Denominator", definition.denominator);
    text += line("Unit", unitText(definition.unit));
    text += line("Date basis",
        definition.onLeadDate ? (definition.onEventDate ? "event date, lead date" : "lead date")
                              : "event date");
    text += line("Better", betterText(definition.better));
    text += line("By person", definition.personMeans);
    text += line("Source", definition.source);
    return text;
}

} // namespace

QString handbookText()
{
    QString text = QString::fromUtf8(opening);
    text += QStringLiteral("\n## The funnel\n");
    for (const MetricDefinition& definition : funnelMetrics())
        text += entryText(definition);
    text += QStringLiteral("\n## Sales and money\n");
    for (const MetricDefinition& definition : moneyMetrics())
        text += entryText(definition);
    return text;
}

} // namespace lotboard::metrics
