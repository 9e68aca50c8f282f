#include "models/today/queuemodel.h"

#include "models/today/todaywords.h"

#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QueueModel::QueueModel(const BusinessCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent)
    , m_calendar(calendar)
{
}

QueueModel::Line QueueModel::lineOf(WorkRow row, std::chrono::sys_seconds now) const
{
    Line line;
    line.customer = row.lead.customerName.isEmpty() ? tr("No name") : row.lead.customerName;
    line.detail = joined({row.lead.vehicle, row.lead.sourceName});
    line.urgency = urgencyText(row.item, now, m_calendar);
    line.reason = reasonText(row, now, m_calendar, m_goals);
    line.nextStep = nextStepText(row);
    line.tone = urgencyTone(row.item, now, m_calendar, m_goals);
    line.row = std::move(row);
    return line;
}

void QueueModel::setRows(
    std::vector<WorkRow> rows, std::chrono::sys_seconds now, const ResponseGoals& goals)
{
    m_goals = goals;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const LeadId lead = rows[at].item.lead;
        const int row = static_cast<int>(at);
        const int before = rowOf(lead);
        Line line = lineOf(std::move(rows[at]), now);
        if (before < 0) {
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row, std::move(line));
            endInsertRows();
            continue;
        }
        if (before != row) { // Further down: what is above is as it shall be.
            beginMoveRows({}, before, before, {}, row);
            std::rotate(
                m_lines.begin() + row, m_lines.begin() + before, m_lines.begin() + before + 1);
            endMoveRows();
        }
        change(at, std::move(line));
    }
    const auto count = static_cast<int>(rows.size());
    if (count < rowCount()) {
        beginRemoveRows({}, count, rowCount() - 1);
        m_lines.resize(rows.size());
        endRemoveRows();
    }
}

void QueueModel::setNow(std::chrono::sys_seconds now)
{
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        change(at, lineOf(m_lines[at].row, now));
}

void QueueModel::change(std::size_t row, Line line)
{
    if (m_lines[row] == line)
        return;
    m_lines[row] = std::move(line);
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed);
}

int QueueModel::rowOf(LeadId lead) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
        [&](const Line& line) { return line.row.item.lead == lead; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.customer;
    case Qt::AccessibleTextRole:
        return QStringList {line.customer, line.reason, line.urgency, line.detail}.join(
            QStringLiteral(", "));
    case LeadIdRole:
        return QVariant::fromValue(line.row.item.lead.value);
    case UrgencyRole:
        return line.urgency;
    case DetailRole:
        return line.detail;
    case ReasonRole:
        return line.reason;
    case NextStepRole:
        return line.nextStep;
    case ToneRole:
        return QVariant::fromValue(line.tone);
    default:
        return {};
    }
}

} // namespace lotboard
