#include "models/analysis/scorecardtablemodel.h"

#include "models/analysis/scorecardwords.h"
#include "models/analysis/whisker.h"
#include "services/wording/metrictext.h"

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::Scorecard;
using metrics::Standing;
using metrics::Unit;

constexpr double leastReach = 0.05; ///< Smaller differences shall look small.
constexpr double roomBeside = 1.1;

/// Of those who can be judged, if anybody can: the others' would make every interval a dot.
double reachOf(const ScorecardReport& report)
{
    const auto isJudged = [](const Scorecard& card) { return card.standing != Standing::TooFew; };
    const bool isAnyJudged = std::ranges::any_of(report.cards, isJudged);
    double reach = leastReach;
    for (const Scorecard& card : report.cards) {
        if (card.fair && (isJudged(card) || !isAnyJudged))
            reach = std::max(
                {reach, std::abs(card.fair->interval.low), std::abs(card.fair->interval.high)});
    }
    return reach * roomBeside;
}

Tone toneOfStanding(Standing standing)
{
    switch (standing) {
    case Standing::TooFew:
        return Tone::Muted;
    case Standing::Better:
        return Tone::Good;
    case Standing::Worse:
        return Tone::Bad;
    case Standing::NoDifferenceSeen:
        break;
    }
    return Tone::Plain;
}

QString differenceText(const std::optional<metrics::Estimate>& estimate, const FigureStyle& style)
{
    return estimate ? formatDifference(estimate->value, Unit::Rate, style) : QStringLiteral("–");
}

QVariant valueOfEstimate(const std::optional<metrics::Estimate>& estimate)
{
    return estimate ? QVariant(estimate->value) : QVariant();
}

} // namespace

ScorecardTableModel::Row ScorecardTableModel::rowOf(
    const ScorecardReport& report, const Scorecard& card, double reach)
{
    const FigureStyle& style = report.style;
    const auto leads = report.leadsFigure(card.person);
    const QString name = memberText(card.person);
    const double leadCount = report.leadsOf(card.person);
    const double rate = card.observed.share();
    const Tone tone = card.standing == Standing::TooFew ? Tone::Muted : Tone::Plain;
    Row row;
    row[PersonColumn] = {name, name, Tone::Plain, leads, {}};
    row[LeadsColumn]
        = {formatValue(leadCount, Unit::Count, style), leadCount, Tone::Plain, leads, {}};
    row[RateColumn]
        = {formatValue(rate, Unit::Rate, style), rate, tone, report.rateFigure(card.person), {}};
    row[AverageColumn]
        = {card.expected ? formatValue(*card.expected, Unit::Rate, style) : QStringLiteral("–"),
            card.expected ? QVariant(*card.expected) : QVariant(), tone, {}, {}};
    row[DifferenceColumn]
        = {differenceText(card.difference, style), valueOfEstimate(card.difference), tone, {}, {}};
    row[FairColumn] = {differenceText(card.fair, style), valueOfEstimate(card.fair), tone, {}, {}};
    if (card.fair) {
        const metrics::Interval& interval = card.fair->interval;
        row[IntervalColumn] = {intervalText(interval, style), card.fair->value,
            toneOfStanding(card.standing), {},
            QVariant::fromValue(Whisker {interval.low, card.fair->value, interval.high, reach})};
    }
    row[StandingColumn] = {standingText(card.standing), static_cast<int>(card.standing),
        toneOfStanding(card.standing), {}, {}};
    return row;
}

void ScorecardTableModel::setReport(const ScorecardReport& report)
{
    beginResetModel();
    m_rate = report.rate;
    m_rows.clear();
    const double reach = reachOf(report);
    for (const Scorecard& card : report.cards)
        m_rows.push_back(rowOf(report, card, reach));
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ScorecardTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScorecardTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScorecardTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell
        = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.whisker.isValid() ? QVariant(cell.text) : QVariant();
    case SortRole:
        return cell.value;
    case CsvRole:
        return csvOf(cell, index.column());
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case FigureRole:
        return cell.figure ? QVariant::fromValue(*cell.figure) : QVariant();
    case WhiskerRole:
        return cell.whisker;
    case Qt::TextAlignmentRole:
        if (index.column() != PersonColumn && index.column() < IntervalColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

/// Rates in per cent, as in every file for a spreadsheet; words as they are shown.
QVariant ScorecardTableModel::csvOf(const Cell& cell, int column)
{
    if (column == LeadsColumn)
        return cell.value;
    const bool isRate = column >= RateColumn && column <= FairColumn;
    return isRate && cell.value.isValid() ? QVariant(cell.value.toDouble() * 100) : QVariant();
}

QString ScorecardTableModel::toolTipOf(int column) const
{
    switch (column) {
    case RateColumn:
        return metricPersonMeans(m_rate);
    case AverageColumn:
        return tr(
            "What the same leads would have given with the store's average: that of everybody "
            "else for the same source, new or used, part of the day, and age.");
    case DifferenceColumn:
        return tr("The person's rate less that of the store's average.");
    case FairColumn:
        return tr("The difference drawn towards 0, the more the fewer leads it rests on and the "
                  "less people differ at all.");
    case IntervalColumn:
        return tr("Where the fair difference lies 19 of 20 times. The line in the middle is no "
                  "difference.");
    default:
        return {};
    }
}

QVariant ScorecardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return toolTipOf(section);
    if (role == Qt::TextAlignmentRole && section != PersonColumn && section < IntervalColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CsvRole && section >= RateColumn && section <= FairColumn)
        return tr("%1 (%)", "heading of a column in per cent").arg(headingOf(section));
    return role == Qt::DisplayRole ? headingOf(section) : QVariant();
}

QString ScorecardTableModel::headingOf(int column) const
{
    switch (column) {
    case PersonColumn:
        return tr("Person");
    case LeadsColumn:
        return metricName(metrics::MetricId::Leads);
    case RateColumn:
        return shortMetricName(m_rate);
    case AverageColumn:
        return tr("Store's average");
    case DifferenceColumn:
        return tr("Difference");
    case FairColumn:
        return tr("Fair difference");
    case IntervalColumn:
        return tr("95% interval");
    default:
        return tr("In words", "heading of a column: what a figure comes to");
    }
}

} // namespace lotboard
