#include "models/goals/goalgridmodel.h"

#include "exchange/csv/numbertext.h"
#include "models/common/modelroles.h"
#include "services/goals/goalfile.h"
#include "services/goals/goalservice.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string>

namespace lotboard {
namespace {

using namespace std::chrono;

constexpr int placesRead = 6;

QString idOf(metrics::MetricId metric)
{
    return QString::fromLatin1(definitionOf(metric).id);
}

exchange::DecimalMark decimalMark(const QLocale& locale)
{
    return locale.decimalPoint() == u"," ? exchange::DecimalMark::Comma
                                         : exchange::DecimalMark::Point;
}

} // namespace

void GoalGridModel::setGoals(std::vector<Goal> goals, std::vector<GoalMember> members)
{
    m_goals = std::move(goals);
    m_members = std::move(members);
    refill();
}

void GoalGridModel::setMetric(metrics::MetricId metric)
{
    m_metric = metric;
    refill();
}

void GoalGridModel::setYear(std::chrono::year shown)
{
    m_year = shown;
    refill();
}

void GoalGridModel::setStyle(const FigureStyle& style)
{
    m_style = style;
    refill();
}

/// Who left before the year has a row only if there is a goal in it.
void GoalGridModel::refill()
{
    std::vector<GoalMember> rows;
    const Period whole = yearOf(m_year / January / 1);
    for (const GoalMember& member : m_members) {
        if (!canHaveGoal(m_metric, member.scope))
            continue;
        const bool isThere = !member.lastDay || *member.lastDay >= whole.first;
        const bool hasGoal = std::ranges::any_of(m_goals, [&](const Goal& goal) {
            return goal.scope == member.scope && goal.scopeKey == member.key
                && goal.metric == idOf(m_metric) && whole.contains(goal.period.first);
        });
        if (isThere || hasGoal)
            rows.push_back(member);
    }
    if (rows == m_rows && !rows.empty()) {
        // The place of whoever writes stays where it is.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool GoalGridModel::hasGoals() const
{
    return std::ranges::any_of(
        m_goals, [id = idOf(m_metric)](const Goal& goal) { return goal.metric == id; });
}

std::optional<Period> GoalGridModel::monthOfColumn(int column) const
{
    if (column < FirstMonthColumn || column >= ColumnCount)
        return std::nullopt;
    const month wanted {static_cast<unsigned>(column - FirstMonthColumn) + 1};
    return lotboard::monthOf(m_year / wanted / 1);
}

GoalPlace GoalGridModel::placeOf(int row, int column) const
{
    const GoalMember& member = m_rows[static_cast<std::size_t>(row)];
    return {idOf(m_metric), member.scope, member.key, *monthOfColumn(column)};
}

const Goal* GoalGridModel::goalAt(int row, int column) const
{
    if (!monthOfColumn(column))
        return nullptr;
    const auto found = std::ranges::find(m_goals, placeOf(row, column), &GoalPlace::of);
    return found == m_goals.end() ? nullptr : &*found;
}

/// Without the marks that a spreadsheet would not take for a number.
QString GoalGridModel::editText(int row, int column) const
{
    const Goal* goal = goalAt(row, column);
    if (!goal)
        return {};
    QString text = goalNumberText(goal->metric, goal->value);
    return text.replace(QStringLiteral("."), m_style.locale.decimalPoint());
}

Result<GoalEntry> GoalGridModel::entryOf(int row, int column, const QString& text) const
{
    const Goal* goal = goalAt(row, column);
    GoalEntry entry {placeOf(row, column), std::nullopt, goal ? goal->version : 0};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return entry;
    const std::string typed = trimmed.toStdString(); // The number keeps a view of its fraction.
    const auto number = exchange::readNumber(typed, decimalMark(m_style.locale));
    if (!number || number->isNegative)
        return Error {Error::Code::InvalidInput,
            {tr("“%1” is not a goal: enter a number that is not negative. Nothing was saved.")
                    .arg(trimmed)},
            {}};
    const double value
        = static_cast<double>(scaled(*number, placesRead)) / std::pow(10, placesRead);
    entry.value = value / goalScale(entry.place.metric);
    return entry;
}

QString GoalGridModel::text(const QModelIndexList& cells) const
{
    QModelIndexList ordered = cells;
    std::ranges::sort(
        ordered, {}, [](const QModelIndex& cell) { return std::pair(cell.row(), cell.column()); });
    QString text;
    int row = ordered.isEmpty() ? 0 : ordered.front().row();
    bool isFirst = true;
    for (const QModelIndex& cell : ordered) {
        if (cell.row() != row)
            text += u'\n';
        else if (!isFirst)
            text += u'\t';
        row = cell.row();
        isFirst = false;
        text += monthOfColumn(cell.column()) ? editText(cell.row(), cell.column())
                                             : cell.data().toString();
    }
    return text;
}

Result<std::vector<GoalEntry>> GoalGridModel::pasted(
    const QString& text, const QModelIndex& topLeft, const QModelIndexList& cells) const
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    if (lines.size() > 1 && lines.back().isEmpty())
        lines.removeLast();
    std::vector<GoalEntry> entries;
    const auto add = [&](int row, int column, const QString& cell) -> Status {
        if (row >= rowCount() || !monthOfColumn(column))
            return Error {Error::Code::InvalidInput,
                {tr("What is pasted does not fit: it goes beyond the months or the rows. Nothing "
                    "was saved.")},
                {}};
        const auto entry = entryOf(row, column, cell);
        if (entry)
            entries.push_back(*entry);
        return entry ? success() : Status(entry.error());
    };
    const bool isOneValue = lines.size() == 1 && !lines.front().contains(u'\t');
    if (isOneValue && cells.size() > 1) {
        for (const QModelIndex& cell : cells) {
            if (const auto added = add(cell.row(), cell.column(), lines.front()); !added)
                return added.error();
        }
        return entries;
    }
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList values = lines[line].split(u'\t');
        for (int at = 0; at < values.size(); ++at) {
            const auto added = add(topLeft.row() + line, topLeft.column() + at, values[at]);
            if (!added)
                return added.error();
        }
    }
    return entries;
}

std::vector<GoalEntry> GoalGridModel::cleared(const QModelIndexList& cells) const
{
    std::vector<GoalEntry> entries;
    for (const QModelIndex& cell : cells) {
        if (goalAt(cell.row(), cell.column()))
            entries.push_back(*entryOf(cell.row(), cell.column(), {}));
    }
    return entries;
}

int GoalGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GoalGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GoalGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GoalMember& member = m_rows[static_cast<std::size_t>(index.row())];
    const bool isMonth = monthOfColumn(index.column()).has_value();
    if (role == Qt::TextAlignmentRole && isMonth)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && isMonth)
        return editText(index.row(), index.column());
    if (role == ToneRole && index.column() == KindColumn)
        return QVariant::fromValue(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == NameColumn)
        return member.name;
    if (index.column() == KindColumn) {
        switch (member.scope) {
        case GoalScope::Store:
            return tr("Store");
        case GoalScope::Team:
            return tr("Team");
        case GoalScope::Person:
            return tr("Person");
        case GoalScope::Source:
            return tr("Source");
        case GoalScope::Territory:
            return tr("Territory");
        }
    }
    const Goal* goal = goalAt(index.row(), index.column());
    return goal ? QVariant(formatValue(goal->value, definitionOf(m_metric).unit, m_style))
                : QVariant();
}

QVariant GoalGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= FirstMonthColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Goal of");
    if (section == KindColumn)
        return tr("Kind");
    return m_style.locale.standaloneMonthName(section - FirstMonthColumn + 1, QLocale::ShortFormat);
}

Qt::ItemFlags GoalGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && monthOfColumn(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool GoalGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == editText(index.row(), index.column()))
        return false;
    const auto entry = entryOf(index.row(), index.column(), value.toString());
    if (entry)
        Q_EMIT entered({*entry});
    else
        Q_EMIT refused(errorText(entry.error()));
    return false;
}

} // namespace lotboard
