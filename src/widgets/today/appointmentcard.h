#pragma once

#include "models/common/actionsaver.h"
#include "models/today/todaymodel.h"
#include "widgets/common/card.h"

#include <optional>

class QPushButton;

namespace lotboard {

class Ask;
class KeyButton;
class WorkListView;

/// Today's appointments, and what becomes of them: confirmed, showed, no show, moved, and visits
/// without one. Which lead is looked at is for whoever listens.
class AppointmentCard final : public Card
{
    Q_OBJECT

public:
    explicit AppointmentCard(QWidget* parent = nullptr);

    /// All must outlive the card.
    void setUp(TodayModel& model, const TodayCalls& calls, ActionSaver& saver, const Clock& clock,
        bool canEdit);
    /// No line is chosen any more.
    void clearChoice();
    bool hasChoice() const { return chosen() != nullptr; }

Q_SIGNALS:
    void leadChosen(lotboard::LeadId lead);
    /// The customer did not come: the next step is to call them.
    void missed(lotboard::LeadId lead);
    void walkInRequested();

private:
    KeyButton* addButton(const QString& name, const QString& text, const QString& key,
        void (AppointmentCard::*act)());
    const AppointmentRow* chosen() const;
    bool takeKey(int key);
    void showChoice();
    void confirm();
    void markShowed();
    void markNoShow();
    void move();
    /// To that time; `appointment` as it was read.
    void moveTo(
        const Appointment& appointment, const QString& customer, std::chrono::sys_seconds dueAt);

    TodayModel* m_model = nullptr;
    TodayCalls m_calls {};
    ActionSaver* m_saver = nullptr;
    const Clock* m_clock = nullptr;
    WorkListView* m_list;
    QWidget* m_row;
    KeyButton* m_confirm;
    KeyButton* m_showed;
    KeyButton* m_noShow;
    KeyButton* m_move;
    KeyButton* m_walkIn;
};

} // namespace lotboard
