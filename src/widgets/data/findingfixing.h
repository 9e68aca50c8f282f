#pragma once

#include "domain/store.h"
#include "models/common/actionsaver.h"
#include "models/data/fixcalls.h"
#include "services/check/checkservice.h"
#include "widgets/deals/dealediting.h"
#include "widgets/leads/leadbulkediting.h"
#include "widgets/leads/leadediting.h"
#include "widgets/visits/visitediting.h"

#include <QObject>

#include <functional>
#include <vector>

namespace lotboard {

/// What the data check found is put right: by the dialogs and the services with which the same is
/// done on the pages of leads, deals and appointments. Has none of its own.
class FindingFixing final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the object.
    struct Setting
    {
        FixCalls calls {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    /// `busy` lies over the records; `page` is the parent of the dialogs. Both must outlive it.
    FindingFixing(const Setting& setting, BusyOverlay& busy, QWidget& page);

    /// Whether the session may do it.
    bool isOffered(CheckFix fix) const;
    /// The first of the records, or all of them where isFixOfMany(). Nothing happens without any,
    /// but for what is entered.
    void begin(CheckFix fix, const std::vector<metrics::RecordRef>& records);

Q_SIGNALS:
    void actionSaved(const QString& text, const lotboard::SavedAction& action);
    void leadRequested(lotboard::LeadId lead);
    /// Somebody wants to enter what is missing.
    void spendRequested();

private:
    using Act = std::function<void(const LeadHistory& history)>;

    /// Reads the lead of the record, and what dialogs offer, and calls `act`.
    void withLead(const metrics::RecordRef& record, Act act);
    void changeMany(CheckFix fix, const std::vector<metrics::RecordRef>& records);
    void editDeal(const metrics::RecordRef& record);
    void endAppointment(const LeadHistory& history, AppointmentId appointment);
    void editVisit(const LeadHistory& history, ShowId visit);
    void markShowed(const LeadHistory& history, ShowId visit);
    /// Of the customers who may be its own, the newest lead of each is offered.
    void linkDeal(SaleId sale);
    void chooseLead(const DealForm& form, const std::vector<KnownCustomer>& customers);
    void refuse(const QString& message);

    const Setting m_setting;
    QWidget& m_page;
    LeadEditing m_leads;
    DealEditing m_deals;
    VisitEditing m_visits;
    LeadBulkEditing* m_bulk; ///< Of the page.
    JobRunner m_reading;
    // Last, so that what waits is saved while all else is there.
    ActionSaver m_saver;
};

} // namespace lotboard
