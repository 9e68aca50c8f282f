#pragma once

#include "base/clock.h"
#include "models/appointments/appointmentcalls.h"
#include "models/appointments/board.h"
#include "models/common/jobrunner.h"
#include "models/common/saveattempt.h"

#include <QObject>

#include <deque>

namespace lotboard {

/// The appointments that are looked at, a day or a week of them, and what is done to them. Reads
/// and saves off the GUI thread; what was saved is read again.
class AppointmentBoard final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };
    /// What can be done to an open appointment without another word.
    enum class Step { Confirm, Showed, NoShow, Cancel };

    /// `clock` must outlive the board.
    AppointmentBoard(
        AppointmentCalls calls, const Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Shows today if nothing was shown before.
    void load();
    void setSpan(BoardSpan span);
    void setDay(std::chrono::sys_days day);
    void setPerson(std::optional<StaffId> person);
    /// To the next or an earlier day or week.
    void turn(int pages);
    void goToToday();
    /// Time has passed: what is now, and what is to be confirmed.
    void tick();

    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    const BoardView& view() const { return m_view; }
    /// "Nov 16 – 22, 2026".
    QString title() const;
    const Board& board() const { return m_board; }
    const std::vector<BoardCard>& toConfirm() const { return m_toConfirm; }
    const std::vector<Staff>& staff() const { return m_content.staff; }
    /// Null if it is neither on the board nor to be confirmed.
    const BoardCard* card(AppointmentId id) const;
    /// As a calendar file; of all that is on the board, in the order of time. Empty without any.
    QByteArray calendarFile() const;
    QByteArray calendarFile(AppointmentId id) const;

    void take(Step step, AppointmentId id);
    /// To this minute of that day. Nothing happens if it is due then.
    void move(AppointmentId id, std::chrono::sys_days day, int minute);
    /// To that time; `appointment` as it was read.
    void moveTo(
        const Appointment& appointment, const QString& customer, std::chrono::sys_seconds dueAt);
    void book(LeadId lead, const QString& customer, std::chrono::sys_seconds dueAt);
    bool isSaving() const { return m_saving.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void changed();
    /// See Page::actionSaved().
    void actionSaved(const QString& text, const lotboard::SavedAction& action);
    /// Nothing was saved: what was to be moved stands at another time meanwhile, as `theirs`.
    void conflicted(const QString& customer, const lotboard::Appointment& original,
        const lotboard::Appointment& theirs, const lotboard::Appointment& ours);
    /// Nothing was saved: what happened, what to do.
    void refused(const QString& message);

private:
    struct Answer
    {
        BoardContent board {};
        BoardContent soon {};
    };
    struct Task
    {
        QString text {};
        std::function<Result<SavedAction>()> work {};
        QString customer {};
        std::optional<Appointment> moved {}; ///< What is to be moved, as it was read.
        std::chrono::sys_seconds dueAt {}; ///< Whither.
    };
    using Saving = SaveAttempt<SavedAction, Appointment>;

    void setView(const BoardView& view);
    void show();
    void save(Task task);
    void saveNext();
    void takeSaving(const Task& task, const Saving& saving);
    std::vector<BoardAppointment> shownAppointments() const;
    const BoardAppointment* found(AppointmentId id) const;

    const AppointmentCalls m_calls;
    const Store m_store;
    const Clock& m_clock;
    BoardView m_view {};
    State m_state = State::Idle;
    QString m_errorMessage {};
    BoardContent m_content {};
    BoardContent m_soon {};
    Board m_board {};
    std::vector<BoardCard> m_toConfirm {};
    std::deque<Task> m_waiting {};
    JobRunner m_loading;
    JobRunner m_saving;
};

} // namespace lotboard
