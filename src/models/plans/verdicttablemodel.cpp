#include "models/plans/verdicttablemodel.h"

#include "models/common/modelroles.h"
#include "models/plans/planwords.h"
#include "services/wording/metrictext.h"

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

using metrics::MetricId;

constexpr double nearlySure = 0.999;

/// What is asked of every plan, along the way from a lead to a sale; the others stand below in the
/// order of the catalog.
constexpr std::array askedFirst {MetricId::ResponseTime, MetricId::ContactRate,
    MetricId::AppointmentSetRate, MetricId::ShowRate, MetricId::CloseRate, MetricId::GrossPerUnit};

std::vector<const ComparedMetric*> inOrder(const PlanFindings& findings)
{
    std::vector<const ComparedMetric*> compared;
    for (const ComparedMetric& each : findings.metrics)
        compared.push_back(&each);
    std::ranges::stable_sort(compared, {}, [&](const ComparedMetric* each) {
        const auto place = std::ranges::find(askedFirst, each->metric) - askedFirst.begin();
        return each == findings.aimed() ? std::ptrdiff_t {-1} : place;
    });
    return compared;
}

QString valueText(std::optional<double> value, metrics::Unit unit, const FigureStyle& style)
{
    return value ? formatValue(*value, unit, style) : QStringLiteral("–");
}

/// Never 0 % or 100 %: nothing is that sure.
QString chanceText(double chance, const QLocale& locale)
{
    const auto percent = [&](double part, int decimals) -> QString {
        return locale.toString(part * 100, 'f', decimals) + locale.percent();
    };
    if (chance > nearlySure)
        return VerdictTableModel::tr("over %1").arg(percent(nearlySure, 1));
    if (chance < 1 - nearlySure)
        return VerdictTableModel::tr("under %1").arg(percent(1 - nearlySure, 1));
    const bool isNearEnd = chance > 0.99 || chance < 0.01;
    return percent(chance, isNearEnd ? 1 : 0);
}

bool isTooFew(const FrozenFigure& figure)
{
    return figure.denominator.value_or(0) < static_cast<double>(metrics::fewestCases);
}

QString casesText(const FrozenFigure& figure)
{
    if (!figure.denominator)
        return {};
    const QString cases = VerdictTableModel::tr("%1 cases within %2 days of the lead's arrival")
                              .arg(QLocale().toString(*figure.denominator, 'f', 0),
                                  QLocale().toString(figure.windowDays));
    return isTooFew(figure) ? VerdictTableModel::tr("%1: too few to judge").arg(cases) : cases;
}

} // namespace

void VerdictTableModel::setFindings(const PlanFindings& findings, const FigureStyle& style)
{
    beginResetModel();
    m_rows.clear();
    for (const ComparedMetric* compared : inOrder(findings))
        m_rows.push_back(rowText(*compared, compared == findings.aimed(), style));
    endResetModel();
}

VerdictTableModel::RowText VerdictTableModel::rowText(
    const ComparedMetric& compared, bool isAimed, const FigureStyle& style)
{
    const metrics::Unit unit = metrics::definitionOf(compared.metric).unit;
    RowText row;
    row[MetricColumn] = {metricName(compared.metric), metricExplanation(compared.metric),
        isAimed ? Tone::Strong : Tone::Plain};
    row[BaselineColumn] = {valueText(compared.baseline.value, unit, style),
        casesText(compared.baseline), isTooFew(compared.baseline) ? Tone::Muted : Tone::Plain};
    row[PlanColumn] = {valueText(compared.plan.value, unit, style), casesText(compared.plan),
        isTooFew(compared.plan) ? Tone::Muted : Tone::Strong};
    if (const auto& difference = compared.judgement.difference) {
        row[ChangeColumn].text = formatDifference(difference->value, unit, style);
        row[IntervalColumn].text
            = tr("%1 to %2", "both ends of an interval")
                  .arg(formatDifference(difference->interval.low, unit, style),
                      formatDifference(difference->interval.high, unit, style));
        row[ChanceColumn].text = chanceText(compared.chanceOfBetter, style.locale);
    }
    row[VerdictColumn] = {isTooFew(compared.plan) ? tr("Too few to judge") : verdictText(compared),
        {}, verdictTone(compared.judgement.verdict)};
    row[MixColumn].text = valueText(compared.mixAdjusted, unit, style);
    if (compared.others)
        row[OthersColumn].text = formatDifference(compared.others->value, unit, style);
    return row;
}

int VerdictTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VerdictTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellText& cell
        = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case Qt::TextAlignmentRole: {
        const bool isText = index.column() == MetricColumn || index.column() == VerdictColumn;
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == MetricColumn || section == VerdictColumn;
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    const std::array<QString, ColumnCount> headings {tr("Metric"), tr("Baseline"), tr("Plan"),
        tr("Change"), tr("95% interval"), tr("Chance it is better"), tr("Verdict"),
        tr("With the same sources"), tr("Other leads")};
    const std::array<QString, ColumnCount> explanations {QString(), tr("As it was frozen."),
        tr("Of the leads since the plan began that are old enough."), QString(),
        tr("Where the true change lies. It holds however often one looks, so it is wider than that "
           "of a single look."),
        tr("As if one looked just this once."), QString(),
        tr("The plan's rate if its leads came from the sources as those of the baseline did."),
        tr("How the leads moved that the plan does not apply to, in the same weeks.")};
    if (role == Qt::DisplayRole)
        return headings[static_cast<std::size_t>(section)];
    if (role == Qt::ToolTipRole)
        return explanations[static_cast<std::size_t>(section)];
    return {};
}

} // namespace lotboard
