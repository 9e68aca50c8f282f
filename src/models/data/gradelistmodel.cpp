#include "models/data/gradelistmodel.h"

#include "models/data/gradewords.h"
#include "services/wording/metrictext.h"

#include <QLocale>

#include <algorithm>

namespace lotboard {
namespace {

using metrics::Grade;
using metrics::MetricGrade;

/// The grade in `column`; nothing where there is none, or the column has none.
std::optional<Grade> gradeIn(const MetricGrade& grade, int column)
{
    const auto of = [](const auto& part) {
        return part ? std::optional(metrics::gradeOf(*part)) : std::nullopt;
    };
    switch (column) {
    case GradeListModel::GradeColumn:
        return grade.grade;
    case GradeListModel::CompletenessColumn:
        return of(grade.completeness);
    case GradeListModel::ConsistencyColumn:
        return of(grade.consistency);
    case GradeListModel::FreshnessColumn:
        return of(grade.freshness);
    default:
        return std::nullopt;
    }
}

bool isGradeColumn(int column)
{
    return column >= GradeListModel::GradeColumn && column <= GradeListModel::FreshnessColumn;
}

Tone toneOf(std::optional<Grade> grade)
{
    if (!grade)
        return Tone::Muted;
    switch (*grade) {
    case Grade::A:
    case Grade::B:
        return Tone::Plain;
    case Grade::C:
        return Tone::Warning;
    default:
        return Tone::Bad;
    }
}

} // namespace

void GradeListModel::load(std::vector<MetricGrade> grades)
{
    std::ranges::stable_sort(
        grades, [](const auto& a, const auto& b) { return a.grade > b.grade; });
    beginResetModel();
    m_grades = std::move(grades);
    endResetModel();
}

const MetricGrade* GradeListModel::gradeAt(int row) const
{
    return row > 0 ? &m_grades[static_cast<std::size_t>(row - 1)] : nullptr;
}

int GradeListModel::rowOf(metrics::MetricId metric) const
{
    const auto found = std::ranges::find(m_grades, metric, &MetricGrade::metric);
    return found == m_grades.end() ? 0 : static_cast<int>(found - m_grades.begin()) + 1;
}

int GradeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_grades.empty() ? 0 : static_cast<int>(m_grades.size()) + 1;
}

int GradeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GradeListModel::textAt(int row, int column) const
{
    const MetricGrade* grade = gradeAt(row);
    if (!grade)
        return column == MetricColumn ? tr("All metrics") : QString();
    if (column == MetricColumn)
        return metricName(grade->metric);
    if (column == CasesColumn)
        return QLocale().toString(qlonglong {grade->cases});
    const auto letter = gradeIn(*grade, column);
    return letter ? QString::fromLatin1(metrics::gradeName(*letter)) : QStringLiteral("–");
}

QString GradeListModel::toolTipAt(int row, int column) const
{
    const MetricGrade* grade = gradeAt(row);
    if (!grade || !isGradeColumn(column))
        return {};
    if (!gradeIn(*grade, column))
        return column == FreshnessColumn ? tr("Too few days with records to know a rhythm.")
                                         : tr("Nothing in the period to judge by.");
    if (column == CompletenessColumn)
        return tr("%1 lack something.").arg(touchedText(*grade->completeness));
    if (column == ConsistencyColumn)
        return tr("%1 contradict something else.").arg(touchedText(*grade->consistency));
    if (column == FreshnessColumn)
        return freshnessText(*grade->freshness);
    return gradeReason(*grade);
}

QVariant GradeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MetricGrade* grade = gradeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipAt(index.row(), index.column());
    case ToneRole:
        if (grade && isGradeColumn(index.column()))
            return QVariant::fromValue(toneOf(gradeIn(*grade, index.column())));
        return grade ? QVariant() : QVariant::fromValue(Tone::Strong);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
            | (index.column() == CasesColumn        ? Qt::AlignRight
                    : isGradeColumn(index.column()) ? Qt::AlignHCenter
                                                    : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant GradeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
            | (section == CasesColumn        ? Qt::AlignRight
                    : isGradeColumn(section) ? Qt::AlignHCenter
                                             : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isLong = role == Qt::ToolTipRole;
    switch (section) {
    case MetricColumn:
        return tr("Metric");
    case GradeColumn:
        return isLong ? tr("The worst of the three, from A to F") : tr("Grade");
    case CompletenessColumn:
        return isLong ? tr("Whether something is missing") : tr("Complete");
    case ConsistencyColumn:
        return isLong ? tr("Whether something contradicts something else") : tr("Consistent");
    case FreshnessColumn:
        return isLong ? tr("Whether what happened has been entered yet") : tr("Fresh");
    case CasesColumn:
        return isLong ? tr("On how many cases the figure rests") : tr("Cases");
    default:
        return {};
    }
}

} // namespace lotboard
