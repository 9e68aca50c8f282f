#include "models/data/fixeffects.h"

#include "services/wording/metrictext.h"

namespace lotboard {
namespace {

/// More figures than these are one too many to read.
constexpr qsizetype mostFigures = 4;

QString joined(QStringList parts)
{
    return parts.mid(0, mostFigures).join(QStringLiteral("; "));
}

} // namespace

FixEffects::FixEffects(Calls calls, const FigureStyle& style, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_style(style)
{
}

void FixEffects::look(const CheckFinding& finding, const QString& period)
{
    m_finding = finding;
    m_period = period;
    m_expectedText.clear();
    Q_EMIT changed();
    if (!m_calls.effect)
        return;
    m_expecting.start([effect = m_calls.effect, finding, period](
                          const JobControl& control) { return effect(finding, period, control); },
        [this](const Result<FixEffect>& effect) {
            // What cannot be said beforehand is said afterwards.
            m_expectedText = effect ? textOf(*effect) : QString();
            Q_EMIT changed();
        });
}

void FixEffects::clear()
{
    m_expecting.cancel();
    m_expectedText.clear();
    Q_EMIT changed();
}

void FixEffects::begin()
{
    m_begun = m_finding;
    m_before = m_calls.facts ? m_calls.facts() : nullptr;
    m_movedText.clear();
    Q_EMIT changed();
}

void FixEffects::finish()
{
    const auto after = m_before ? m_calls.facts() : nullptr;
    if (!after)
        return;
    m_measuring.start(
        [moves = m_calls.moves, before = m_before, after, finding = m_begun, period = m_period](
            const JobControl& /*control*/) { return moves(before, after, finding, period); },
        [this](const std::vector<metrics::FigureMove>& moves) {
            m_movedText = textOf(moves);
            Q_EMIT changed();
        });
    m_before = after; // Of many at once the next begins here.
}

QString FixEffects::textOf(const FixEffect& effect) const
{
    QStringList parts;
    for (const metrics::FigureRange& range : effect.ranges) {
        const auto unit = metrics::definitionOf(range.metric).unit;
        const QString name = metricName(range.metric);
        const QString now = formatFigure(range.now, unit, m_style);
        const QString low = formatValue(range.low, unit, m_style);
        const QString high = formatValue(range.high, unit, m_style);
        if (low == high && high == now)
            continue;
        parts << (effect.isExact
                ? tr("%1 becomes %2, now %3").arg(name, high, now)
                : tr("%1 will be between %2 and %3, now %4").arg(name, low, high, now));
    }
    return parts.isEmpty() ? QString() : tr("If all are put right: %1.").arg(joined(parts));
}

QString FixEffects::textOf(const std::vector<metrics::FigureMove>& moves) const
{
    QStringList parts;
    for (const metrics::FigureMove& move : moves) {
        const auto unit = metrics::definitionOf(move.metric).unit;
        const QString before = formatFigure(move.before, unit, m_style);
        const QString after = formatFigure(move.after, unit, m_style);
        if (before != after)
            parts << tr("%1 moved from %2 to %3").arg(metricName(move.metric), before, after);
    }
    return parts.isEmpty()
        ? tr("Saved. No figure of the period moved by as much as the last digit shown.")
        : tr("Saved. %1.").arg(joined(parts));
}

} // namespace lotboard
