#include "models/dashboard/funnelmodel.h"

#include "models/dashboard/funnelleak.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <array>

namespace lotboard {
namespace {

using namespace dashboard;
using metrics::Figure;

/// From which figures of the answer a step is read.
struct StepSource
{
    const char* name = "";
    std::size_t count = 0; ///< The cell that holds how many,
    bool isDenominator = false; ///< as its denominator; else as its numerator.
    std::optional<std::size_t> rate {};
};

constexpr std::array<StepSource, 5> sources {
    StepSource {QT_TRANSLATE_NOOP("lotboard::FunnelModel", "Leads"), FunnelLeads, false, {}},
    StepSource {QT_TRANSLATE_NOOP("lotboard::FunnelModel", "Contacted"), FunnelContacted, false,
        FunnelContactRate},
    StepSource {QT_TRANSLATE_NOOP("lotboard::FunnelModel", "Appointment set"),
        FunnelWithAppointment, false, FunnelSetRate},
    StepSource {QT_TRANSLATE_NOOP("lotboard::FunnelModel", "Showed"), FunnelCloseOfShows, true,
        FunnelShowRate},
    StepSource {QT_TRANSLATE_NOOP("lotboard::FunnelModel", "Sold"), FunnelCloseRate, false,
        FunnelCloseOfShows},
};

double countOf(const Figure& figure, bool isDenominator)
{
    return isDenominator ? figure.denominator.value_or(0) : figure.numerator;
}

} // namespace

void FunnelModel::addStep(const DashboardAnswer& answer, std::size_t step)
{
    const StepSource& source = sources[step];
    const auto& cells = answer.funnel->total.cells;
    const metrics::Cell& count = cells[source.count];
    Step shown;
    shown.name = tr(source.name);
    shown.countValue = countOf(count.figure, source.isDenominator);
    shown.count = formatValue(shown.countValue, metrics::Unit::Count, answer.style);
    if (count.comparison)
        shown.countBefore = countOf(*count.comparison, source.isDenominator);
    shown.countFigure = figureReference(*answer.funnel, source.count, {},
        source.isDenominator ? RecordSelection::Denominator : RecordSelection::Numerator);
    if (source.rate) {
        const metrics::Cell& rate = cells[*source.rate];
        const auto& definition = metrics::definitionOf(answer.funnel->query.metrics[*source.rate]);
        shown.rate = formatFigure(rate.figure, definition.unit, answer.style);
        shown.rateToolTip = metricName(definition.metric);
        if (rate.figure.value)
            shown.rateValue = *rate.figure.value;
        shown.change = formatChange(rate, definition.unit, answer.style);
        shown.changeTone = toneOfChange(rate, definition, answer.funnel->query);
        shown.rateFigure = figureReference(*answer.funnel, *source.rate);
        if (rate.figure.expected) {
            const metrics::Interval& interval = rate.figure.expected->interval;
            shown.expected = tr("→ %1 to %2")
                                 .arg(formatValue(interval.low, definition.unit, answer.style),
                                     formatValue(interval.high, definition.unit, answer.style));
            shown.rateToolTip += u'\n'
                + tr("Expected in the end: %1")
                      .arg(formatExpected(rate.figure, definition.unit, answer.style));
        }
        shown.isTooFew = rate.figure.isTooFew;
    }
    m_steps.push_back(std::move(shown));
}

void FunnelModel::setAnswer(const DashboardAnswer& answer)
{
    beginResetModel();
    m_steps.clear();
    for (std::size_t step = 0; step < sources.size(); ++step)
        addStep(answer, step);
    const auto& compared = answer.funnel->comparisonPeriod;
    m_comparisonText = compared ? tr("thin bar: %1").arg(periodDates(*compared)) : QString();
    const std::optional<FunnelLeak> leak = biggestLeak(answer);
    m_leakText = leak ? leak->sentence : QString();
    m_leak = leak ? std::optional(leak->figure) : std::nullopt;
    endResetModel();
}

int FunnelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int FunnelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FunnelModel::countData(const Step& step, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return step.count;
    case SortRole:
    case ChartRole:
    case CsvRole:
        return step.countValue;
    case ComparisonRole:
        return step.countBefore ? QVariant(*step.countBefore) : QVariant();
    case FigureRole:
        return QVariant::fromValue(step.countFigure);
    default:
        return {};
    }
}

QVariant FunnelModel::rateData(const Step& step, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return step.rate;
    case Qt::ToolTipRole:
        return step.rateToolTip;
    case SortRole:
    case ChartRole:
        return step.rateValue;
    case ToneRole:
        return QVariant::fromValue(step.isTooFew ? Tone::Muted : Tone::Plain);
    case FigureRole:
        return step.rateFigure ? QVariant::fromValue(*step.rateFigure) : QVariant();
    default:
        return {};
    }
}

QVariant FunnelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Step& step = m_steps[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (index.column() == StepColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    switch (index.column()) {
    case CountColumn:
        return countData(step, role);
    case RateColumn:
        return rateData(step, role);
    case ChangeColumn:
        if (role == ToneRole)
            return QVariant::fromValue(step.changeTone);
        return role == Qt::DisplayRole ? QVariant(step.change) : QVariant();
    case ExpectedColumn:
        return role == Qt::DisplayRole ? QVariant(step.expected) : QVariant();
    default:
        return role == Qt::DisplayRole ? QVariant(step.name) : QVariant();
    }
}

QVariant FunnelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case CountColumn:
        return tr("How many");
    case RateColumn:
        return tr("Rate");
    case ChangeColumn:
        return tr("Change");
    case ExpectedColumn:
        return tr("Expected in the end");
    default:
        return {};
    }
}

} // namespace lotboard
