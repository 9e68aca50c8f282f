#pragma once

#include "base/businesscalendar.h"
#include "models/leads/touchform.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QDateTimeEdit;
class QPushButton;

namespace lotboard {

/// A time to come: a few to choose at once, and a field for any other. On the store's clocks,
/// whatever the zone of the computer.
class TimeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeChooser(QWidget* parent = nullptr);

    /// What is offered; the field begins with the first of them.
    void offer(const std::vector<QuickTime>& times, const BusinessCalendar& calendar);
    /// What was chosen; nothing before.
    std::optional<std::chrono::sys_seconds> time() const { return m_time; }
    void setTime(std::optional<std::chrono::sys_seconds> time);
    /// To the first of what is offered.
    void focusFirst();

Q_SIGNALS:
    void timeChanged();
    /// One of what is offered was pressed, or Enter in the field: that is it.
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTime();
    void takeField();

    BusinessCalendar m_calendar {};
    std::vector<QuickTime> m_times {};
    std::vector<QPushButton*> m_buttons {};
    QWidget* m_row;
    QDateTimeEdit* m_field;
    std::optional<std::chrono::sys_seconds> m_time {};
    bool m_isShowing = false;
};

} // namespace lotboard
