#include "models/today/appointmentlistmodel.h"

#include "models/today/todaywords.h"
#include "services/wording/datetext.h"

#include <algorithm>

namespace lotboard {

AppointmentListModel::AppointmentListModel(const BusinessCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent)
    , m_calendar(calendar)
{
}

void AppointmentListModel::setRows(std::vector<AppointmentRow> rows, std::chrono::sys_seconds now)
{
    const bool isSame = std::ranges::equal(
        rows, m_rows, {}, [](const AppointmentRow& row) { return row.appointment.id; },
        [](const AppointmentRow& row) { return row.appointment.id; });
    m_now = now;
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AppointmentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AppointmentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AppointmentRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.lead.customerName.isEmpty() ? tr("No name") : row.lead.customerName;
    case Qt::AccessibleTextRole:
        return QStringList {storeClockText(row.appointment.dueAt, m_calendar),
            row.lead.customerName, appointmentStateText(row.appointment, m_now), row.lead.vehicle}
            .join(QStringLiteral(", "));
    case TimeRole:
        return storeClockText(row.appointment.dueAt, m_calendar);
    case DetailRole:
        return row.lead.vehicle;
    case StateRole:
        return appointmentStateText(row.appointment, m_now);
    case ToneRole:
        return QVariant::fromValue(appointmentStateTone(row.appointment, m_now));
    default:
        return {};
    }
}

} // namespace lotboard
