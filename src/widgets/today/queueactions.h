#pragma once

#include "domain/store.h"
#include "models/common/actionsaver.h"
#include "models/today/todaycalls.h"

#include <QObject>

class QPoint;
class QWidget;

namespace lotboard {

class Ask;
class Clock;

/// What else can be done with a line of the queue than log something: put off, skip, reassign; and
/// a visit of somebody new. Asks what must be asked, and has it saved.
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the actions.
    struct Setting
    {
        TodayCalls calls {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
        ActionSaver* saver = nullptr;
    };

    /// `page` is the parent of menus and dialogs.
    QueueActions(const Setting& setting, QWidget& page);

    /// The people that can be chosen.
    void setChoices(const LeadChoices& choices) { m_choices = choices; }
    /// Asks until when, in a menu at this place of the screen.
    void putOff(const WorkRow& row, const QPoint& place);
    void skip(const WorkRow& row);
    void assign(LeadId lead, const QString& customer);
    void walkIn();

private:
    const Setting m_setting;
    QWidget& m_page;
    LeadChoices m_choices {};
};

} // namespace lotboard
