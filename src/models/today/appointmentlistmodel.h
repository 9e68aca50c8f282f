#pragma once

#include "models/common/modelroles.h"
#include "services/today/todayservice.h"

#include <QAbstractListModel>

#include <vector>

namespace lotboard {

/// The appointments of a day, by time. Takes a new answer without a reset where nothing but states
/// differ, so that the selection stays.
class AppointmentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// DisplayRole is the customer; ToneRole the tone of the state.
    enum Role { TimeRole = FirstOwnRole, DetailRole, StateRole };

    explicit AppointmentListModel(const BusinessCalendar& calendar, QObject* parent = nullptr);

    void setRows(std::vector<AppointmentRow> rows, std::chrono::sys_seconds now);
    const AppointmentRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    BusinessCalendar m_calendar;
    std::vector<AppointmentRow> m_rows {};
    std::chrono::sys_seconds m_now {};
};

} // namespace lotboard
