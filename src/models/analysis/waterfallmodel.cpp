#include "models/analysis/waterfallmodel.h"

#include "metrics/leaks/causenames.h"
#include "models/analysis/leakwords.h"
#include "services/wording/periodtext.h"

#include <cmath>

namespace lotboard {
namespace {

constexpr double nothing = 0.005; ///< Less than a hundredth of a car, or half a cent, is no cause.

Tone toneOf(double part, bool isTooFew)
{
    if (isTooFew)
        return Tone::Muted;
    return part < 0 ? Tone::Bad : Tone::Good;
}

} // namespace

void WaterfallModel::setReport(const LeakReport& report, bool isInGross)
{
    beginResetModel();
    m_bars.clear();
    m_amountHeading = isInGross ? tr("Gross") : tr("Cars");
    const metrics::LeakRow& total = report.answer.total;
    const auto addWhole = [&](const QString& name, const metrics::CarSum& made,
                              const metrics::ResultTable* figures) {
        const double amount = isInGross ? made.gross : made.cars;
        m_bars.push_back({.name = name,
            .amount = madeText(amount, isInGross, report.style),
            .to = amount,
            .isWhole = true,
            .tone = Tone::Strong,
            .figure = figures ? std::optional(figureOfWhole(*figures, isInGross)) : std::nullopt});
    };
    addWhole(yardstickText(report), total.before.units(), report.madeBefore.get());
    double level = m_bars.front().to;
    const metrics::LeakParts& parts = isInGross ? total.split.gross : total.split.cars;
    for (const metrics::LeakCause cause : metrics::leakCauses(report.answer.yardstick, isInGross)) {
        const double part = parts[cause];
        if (std::abs(part) < nothing)
            continue;
        m_bars.push_back({.name = causeText(cause),
            .amount = partText(part, isInGross, report.style),
            .meaning = causeMeaning(cause),
            .from = level,
            .to = level + part,
            .tone = toneOf(part, report.isTooFew()),
            .figure = figureOfCause(*report.steps, cause)});
        level += part;
    }
    addWhole(periodDates(report.answer.period), total.after.units(), report.made.get());
    endResetModel();
}

int WaterfallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int WaterfallModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaterfallModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Bar& bar = m_bars[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? bar.name : bar.amount;
    case Qt::ToolTipRole:
        return bar.meaning;
    case FromRole:
        return bar.from;
    case ToRole:
        return bar.to;
    case IsWholeRole:
        return bar.isWhole;
    case ToneRole:
        return QVariant::fromValue(bar.tone);
    case FigureRole:
        return bar.figure ? QVariant::fromValue(*bar.figure) : QVariant();
    default:
        return {};
    }
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Cause") : m_amountHeading;
}

} // namespace lotboard
