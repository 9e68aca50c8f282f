#pragma once

#include "domain/leadhistory.h"
#include "domain/session.h"
#include "domain/store.h"
#include "models/common/jobrunner.h"
#include "models/deals/dealcalls.h"

#include <QObject>

class QWidget;

namespace lotboard {

class Ask;
class Clock;

/// The deals of a lead are entered and changed: which one, reading what can be chosen, the dialog.
class DealEditing final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the editing.
    struct Setting
    {
        DealCalls calls {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    /// `page` is the parent of the dialogs.
    DealEditing(const Setting& setting, QWidget& page);

    /// A new deal of this lead, or one that it has: asks which if there are any.
    void edit(const LeadHistory& history);
    /// This deal. Of a history with no more than the customer, if it has no lead.
    void open(const LeadHistory& history, SaleId sale);

Q_SIGNALS:
    void changed(lotboard::LeadId lead);
    void actionSaved(const QString& text, const lotboard::SavedAction& action);

private:
    /// What the dialog needs to know first. Read together, off the GUI thread.
    struct Answer
    {
        DealChoices choices {};
        DealForm form {};
    };
    void showDialog(const LeadHistory& history, const Answer& answer);

    const Setting m_setting;
    QWidget& m_page;
    JobRunner m_job;
};

} // namespace lotboard
