#pragma once

#include "models/common/modelroles.h"
#include "services/today/todayservice.h"

#include <QAbstractListModel>

#include <vector>

namespace lotboard {

/// What is to be done, a line each, the most urgent first. Takes a new answer without a reset: a
/// line that stays keeps its index, and so its selection.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// DisplayRole is the customer; ToneRole the tone of the urgency.
    enum Role { LeadIdRole = FirstOwnRole, UrgencyRole, DetailRole, ReasonRole, NextStepRole };

    explicit QueueModel(const BusinessCalendar& calendar, QObject* parent = nullptr);

    void setRows(
        std::vector<WorkRow> rows, std::chrono::sys_seconds now, const ResponseGoals& goals);
    /// Lets the clocks run: a line changes only where its text does.
    void setNow(std::chrono::sys_seconds now);

    const WorkRow& rowAt(int row) const { return m_lines[static_cast<std::size_t>(row)].row; }
    /// -1 if the lead is not in the queue.
    int rowOf(LeadId lead) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        WorkRow row {};
        QString customer {};
        QString detail {}; ///< "2026 RAV4 · AutoTrader".
        QString urgency {};
        QString reason {};
        QString nextStep {};
        Tone tone = Tone::Muted;

        friend bool operator==(const Line&, const Line&) = default;
    };
    Line lineOf(WorkRow row, std::chrono::sys_seconds now) const;
    void change(std::size_t row, Line line);

    BusinessCalendar m_calendar;
    ResponseGoals m_goals {};
    std::vector<Line> m_lines {};
};

} // namespace lotboard
