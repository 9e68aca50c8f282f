#pragma once

#include "models/common/actionsaver.h"
#include "models/deals/dealcalls.h"
#include "models/leads/leadcalls.h"
#include "models/visits/visitcalls.h"
#include "widgets/deals/dealediting.h"
#include "widgets/leads/leadbeginning.h"
#include "widgets/leads/leadediting.h"
#include "widgets/visits/visitediting.h"

#include <QObject>

#include <functional>

namespace lotboard {

class LeadDetail;
class LeadDetailPanel;
class LeadLogging;

/// What is done with the lead that is looked at: logging, editing, its deals and its visits. Knows
/// no list of leads; what the session may not do is not offered.
class LeadActions final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the actions.
    struct Setting
    {
        LeadCalls calls {};
        DealCalls deals {};
        VisitCalls visits {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
        LeadDetail* detail = nullptr;
        std::function<QString(LeadId lead)> customerOf {}; ///< See LeadLogging.
    };

    /// `panel` shows the detail and gets the logging, `page` the shortcuts and the dialogs.
    LeadActions(const Setting& setting, LeadDetailPanel& panel, QWidget& page);
    ~LeadActions() override;

    /// What the dialogs offer.
    void setChoices(const LeadChoices& choices);
    void create();
    // See LeadBeginning.
    void beginWith(CustomerId customer);
    void beginAbout(VehicleId vehicle);
    // Of the lead that is looked at.
    /// Once it is there.
    void edit();
    /// A new deal, or one that it has: read anew, for what is shown may be older than what was
    /// saved last.
    void editDeal();
    /// Likewise.
    void editVisit();
    /// A key of logging, or D for contact wishes, typed elsewhere on the page: whether it did
    /// anything.
    bool takeKey(int key);
    /// Whether something was begun to be logged, of any lead.
    bool hasUnsaved() const;

Q_SIGNALS:
    /// Instead of a new lead.
    void leadRequested(lotboard::LeadId lead);
    void created(lotboard::LeadId lead);
    /// Saved, or found changed by somebody else.
    void changed(lotboard::LeadId lead);
    void actionSaved(const QString& text, const lotboard::SavedAction& action);
    /// Nothing more is asked: time to go back to where the lead was chosen.
    void agreed();
    /// What is missing, in a sentence.
    void problemReported(const QString& text);

private:
    void setUpLogging(LeadDetailPanel& panel);
    /// Reads the lead that is looked at and calls `act` with it.
    void withHistory(std::function<void(const LeadHistory& history)> act);

    const Setting m_setting;
    QWidget& m_page;
    LeadEditing m_editing;
    LeadBeginning m_beginning;
    DealEditing m_deals;
    VisitEditing m_visits;
    LeadLogging* m_logging = nullptr; ///< Null: nothing may be logged.
    JobRunner m_reading;
    // Last, so that what waits is saved while all else is there.
    ActionSaver m_saver;
};

} // namespace lotboard
