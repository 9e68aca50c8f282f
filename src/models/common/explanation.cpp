#include "models/common/explanation.h"

#include "models/common/boardfacts.h"
#include "models/common/loadedcost.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using metrics::Figure;
using metrics::Unit;

/// Gives the texts below their context for translators.
struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// What the number is: a figure of the catalog, or one of it with labour.
const metrics::MetricDefinition& definitionOf(const FigureReference& figure)
{
    return metrics::definitionOf(
        withoutLabour(figure).value_or(figure.query.metrics[figure.metric]));
}

/// What is counted above and below the line has a unit of its own: only sums of money are money.
Unit unitOfPart(const metrics::MetricDefinition& definition, bool isNumerator)
{
    if (definition.metric == metrics::MetricId::SourceRoi)
        return Unit::Money;
    return definition.unit == Unit::Money && isNumerator ? Unit::Money : Unit::Count;
}

QString partText(const FigureReference& figure, bool isNumerator)
{
    const metrics::MetricId metric = definitionOf(figure).metric;
    // Of a return it is what is divided by, else what is divided.
    const bool isReturn = metric == metrics::MetricId::SourceRoi;
    if (withoutLabour(figure) && isNumerator != isReturn)
        return metricName(metrics::MetricId::LoadedSpend);
    return isNumerator ? metricNumerator(metric) : metricDenominator(metric);
}

void addWhere(Explanation& text, const FigureReference& figure, const BoardFacts& facts)
{
    for (const metrics::DimensionValue& key : figure.keys)
        text.facts.emplace_back(dimensionText(key.dimension), memberText(key));
    text.facts.emplace_back(ExplanationText::tr("Period"), periodDates(figure.query.period));
    text.facts.emplace_back(
        ExplanationText::tr("Basis"), basisText(figure.query.basis, figure.query.windowDays));
    for (const metrics::FilterCondition& condition : figure.query.filter) {
        QStringList names;
        for (const QString& key : condition.keys)
            names << facts.memberName(condition.dimension, key);
        text.facts.emplace_back(
            dimensionText(condition.dimension), ExplanationText::tr("only %1").arg(listed(names)));
    }
}

void addParts(Explanation& text, const FigureReference& figure, const FigureStyle& style)
{
    const auto& definition = definitionOf(figure);
    const Figure& shown = figure.cell.figure;
    const auto part = [&](double value, bool isNumerator) {
        return ExplanationText::tr("%1 · %2").arg(
            formatValue(value, unitOfPart(definition, isNumerator), style),
            partText(figure, isNumerator));
    };
    if (shown.isWithheld)
        return;
    text.numerator = part(shown.numerator, true);
    if (shown.denominator)
        text.denominator = part(*shown.denominator, false);
    if (shown.interval)
        text.facts.emplace_back(ExplanationText::tr("95% interval"),
            ExplanationText::tr("%1 to %2")
                .arg(formatValue(shown.interval->low, definition.unit, style),
                    formatValue(shown.interval->high, definition.unit, style)));
    if (shown.expected)
        text.facts.emplace_back(ExplanationText::tr("Expected in the end"),
            formatExpected(shown, definition.unit, style));
    if (figure.cell.comparison && figure.comparisonPeriod) {
        const QString change = formatChange(figure.cell, definition.unit, style);
        const QString before = formatFigure(*figure.cell.comparison, definition.unit, style);
        text.facts.emplace_back(periodDates(*figure.comparisonPeriod),
            change.isEmpty() ? before : ExplanationText::tr("%1 (%2)").arg(before, change));
    }
}

void addNotes(Explanation& text, const FigureReference& figure)
{
    const metrics::MetricId metric = definitionOf(figure).metric;
    const Figure& shown = figure.cell.figure;
    text.notes.push_back(basisExplanation(figure.query.basis, figure.query.windowDays));
    if (withoutLabour(figure))
        text.notes.push_back(ExplanationText::tr(
            "With the labour of acquisition that was entered as a cost. By its definition the "
            "figure counts media and vendors alone; without labour it opens as such."));
    if (shown.isTooFew)
        text.notes.push_back(ExplanationText::tr(
            "Too few to judge: it rests on %Ln case(s). A single one moves it a lot.", nullptr,
            static_cast<int>(shown.cases)));
    if (shown.isUnripe)
        text.notes.push_back(ExplanationText::tr(
            "Not ripe: some of these have not had their time yet, so the figure will still move."));
    if (shown.expected)
        text.notes.push_back(ExplanationText::tr(
            "What is expected in the end adds, for each lead that still waits, the chance that it "
            "takes the step yet, from how long the leads of the last year took."));
    if (shown.isAboveWhole)
        text.notes.push_back(ExplanationText::tr(
            "Above 100%, because events of leads that arrived earlier are among the counted."));
    if (shown.isWithheld)
        text.notes.push_back(ExplanationText::tr("Withheld: %1").arg(withheldReason()));
    else if (!shown.value)
        text.notes.push_back(
            ExplanationText::tr("There is nothing to divide by, so there is no figure."));
    for (const metrics::DimensionValue& key : figure.keys) {
        if (key.dimension == metrics::Dimension::Person)
            text.notes.push_back(
                ExplanationText::tr("By person: %1").arg(metricPersonMeans(metric)));
    }
}

void addLeftOut(Explanation& text, const metrics::Exclusions& exclusions)
{
    const auto add = [&text](std::int64_t count, const char* sentence) {
        if (count > 0)
            text.leftOut.push_back(ExplanationText::tr(sentence, nullptr, static_cast<int>(count)));
    };
    add(exclusions.duplicateLeads, QT_TRANSLATE_N_NOOP("Explanation", "%Ln duplicate lead(s)"));
    add(exclusions.invalidLeads, QT_TRANSLATE_N_NOOP("Explanation", "%Ln invalid lead(s)"));
    add(exclusions.otherSales,
        QT_TRANSLATE_N_NOOP("Explanation", "%Ln fleet, wholesale or dealer trade(s)"));
    add(exclusions.unwoundSales, QT_TRANSLATE_N_NOOP("Explanation", "%Ln unwound deal(s)"));
    add(exclusions.salesWithoutDate,
        QT_TRANSLATE_N_NOOP("Explanation", "%Ln deal(s) without a date"));
}

} // namespace

Explanation explain(const FigureReference& figure, const BoardFacts& facts)
{
    const auto& definition = definitionOf(figure);
    const FigureStyle style = facts.style();
    Explanation text;
    text.name = withoutLabour(figure)
        ? ExplanationText::tr("%1, with labour", "a cost").arg(metricName(definition.metric))
        : metricName(definition.metric);
    text.value = formatFigure(figure.cell.figure, definition.unit, style);
    text.definition = metricExplanation(definition.metric);
    text.source = metricSource(definition.metric);
    addWhere(text, figure, facts);
    addParts(text, figure, style);
    addNotes(text, figure);
    addLeftOut(text, figure.exclusions);
    return text;
}

} // namespace lotboard
