#pragma once

#include "domain/store.h"
#include "models/appointments/cardlanes.h"
#include "models/common/modelroles.h"
#include "services/appointments/appointmentservice.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

/// A column for each person of one day, or for each day of a week.
enum class BoardSpan { Day, Week };

/// What the board is asked to show.
struct BoardView
{
    BoardSpan span = BoardSpan::Week;
    std::chrono::sys_days day {}; ///< That day, or any day of the week.
    std::optional<StaffId> person {}; ///< Only theirs; without: everybody's.

    friend bool operator==(const BoardView&, const BoardView&) = default;
};

/// The days that a view shows.
Period daysOf(const BoardView& view);

struct BoardColumn
{
    QString title {};
    QString remark {}; ///< "Closed", "Today"; may be empty.
    std::chrono::sys_days day {};
    std::optional<StaffId> person {}; ///< Of a day's board; without: what nobody has.
    OpenHours hours {}; ///< Closed on a holiday.
    bool isToday = false;
};

/// One appointment on the board.
struct BoardCard
{
    AppointmentId id {};
    LeadId lead {};
    std::chrono::sys_seconds dueAt {};
    std::size_t column = 0;
    CardTime time {};
    CardLane place {};
    QString when {}; ///< "10:30 AM".
    QString customer {};
    QString vehicle {};
    QString state {}; ///< "Confirmed", "No show".
    QString warning {}; ///< Overlap, closed hours; may be empty.
    Tone tone = Tone::Plain;
    bool isOpen = false; ///< It may be confirmed, moved, ended.
    bool isConfirmed = false;

    /// All that the card says, in one line.
    QString text() const;
};

struct Board
{
    std::vector<BoardColumn> columns {};
    std::vector<BoardCard> cards {};
    CardTime shown {}; ///< From the first to the last hour of the day that is shown.
    std::optional<int> nowMinute {}; ///< If today is shown.
};

/// The board of `view`: the open hours of its days and all that is agreed outside of them.
Board boardOf(const BoardView& view, const BoardContent& content, const BusinessCalendar& calendar,
    std::chrono::sys_seconds now);

/// Those that the customer has not confirmed, from `now` on until the end of the store's next open
/// day; by time. Their column is not said.
std::vector<BoardCard> toConfirm(
    const BoardContent& content, const BusinessCalendar& calendar, std::chrono::sys_seconds now);
/// Until when toConfirm() looks.
std::chrono::sys_seconds confirmUntil(
    const BusinessCalendar& calendar, std::chrono::sys_seconds now);

} // namespace lotboard
