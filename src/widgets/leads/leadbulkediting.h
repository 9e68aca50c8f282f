#pragma once

#include "models/common/jobrunner.h"
#include "models/leads/leadcalls.h"
#include "models/leads/leadtablemodel.h"

#include <QObject>

namespace lotboard {

class Ask;
class BusyOverlay;

/// What is done to several leads at once: asks what exactly, does it off the GUI thread as one
/// action, and says how it went. Which leads, it is told.
class LeadBulkEditing final : public QObject
{
    Q_OBJECT

public:
    struct Setting
    {
        LeadCalls calls {};
        Ask* ask = nullptr;
    };

    /// `busy` lies over the table; it and what the setting points to must outlive the object.
    /// `page` is the parent of what is asked.
    LeadBulkEditing(const Setting& setting, BusyOverlay& busy, QWidget* page);

    /// Who can be chosen.
    void setChoices(const LeadChoices& choices);
    bool isRunning() const { return m_job.isRunning(); }

    void assign(const LeadIds& leads);
    /// `status` is invalid or duplicate; the reason is asked.
    void mark(const LeadIds& leads, LeadStatus status);
    /// Begins a follow-up plan with them, which is asked; says who was left out and why.
    void addToPlan(const LeadIds& leads);

Q_SIGNALS:
    void actionSaved(const QString& text, const lotboard::SavedAction& action);
    /// Done, failed or cancelled.
    void finished();

private:
    void change(const LeadIds& leads, const LeadBulkChange& change, const QString& what);
    void choosePlan(const LeadIds& leads, const std::vector<FollowUpPlan>& plans);
    void begin(const LeadIds& leads, const FollowUpPlan& plan);

    Setting m_setting;
    std::vector<Staff> m_staff {}; ///< Who works here now.
    BusyOverlay& m_busy;
    QWidget* m_page;
    JobRunner m_job;
    JobRunner m_plansJob;
};

} // namespace lotboard
