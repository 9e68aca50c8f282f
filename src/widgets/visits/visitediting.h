#pragma once

#include "domain/leadhistory.h"
#include "domain/session.h"
#include "domain/store.h"
#include "models/common/jobrunner.h"
#include "models/leads/leadcalls.h"
#include "models/visits/visitcalls.h"

#include <QObject>

class QWidget;

namespace lotboard {

class Ask;
class Clock;

/// The visits of a lead are entered and changed: which one, and the dialog.
class VisitEditing final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the editing.
    struct Setting
    {
        VisitCalls calls {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    /// `page` is the parent of the dialogs.
    VisitEditing(const Setting& setting, QWidget& page);

    /// Who can have greeted.
    void setStaff(std::vector<Staff> staff) { m_staff = std::move(staff); }
    /// A new visit of this lead, or one that it made: asks which if there are any.
    void edit(const LeadHistory& history);
    /// This one, which is new if it has no id.
    void enter(const LeadHistory& history, const Show& visit);

Q_SIGNALS:
    void changed(lotboard::LeadId lead);
    void actionSaved(const QString& text, const lotboard::SavedAction& action);

private:
    /// Nothing if the user thought better of it.
    std::optional<Show> chosenVisit(const LeadHistory& history) const;

    const Setting m_setting;
    QWidget& m_page;
    std::vector<Staff> m_staff {};
};

} // namespace lotboard
