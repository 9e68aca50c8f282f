#pragma once

#include "domain/store.h"
#include "models/common/actionsaver.h"
#include "models/leads/leadcalls.h"
#include "models/leads/leadeditor.h"

#include <QObject>

class QWidget;

namespace lotboard {

class Ask;
class Clock;
class LeadDetail;
class LeadDetailPanel;

/// Leads are entered and changed: the dialogs, saving what they give, settling what somebody else
/// changed meanwhile. Knows no list of leads.
class LeadEditing final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the editing.
    struct Setting
    {
        LeadCalls calls {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    /// `page` is the parent of the dialogs.
    LeadEditing(const Setting& setting, QWidget& page);

    /// What the dialogs offer.
    void setChoices(LeadChoices choices) { m_choices = std::move(choices); }
    void create();
    /// With what is known of it already.
    void create(const LeadForm& form);
    /// `form` as it was read.
    void edit(const LeadForm& form);
    // Of the lead that is looked at, once it is there:
    void edit(const LeadDetail& detail);
    /// What its customer says about being contacted.
    void editWishes(const LeadDetail& detail);
    /// Where `panel` asks for it. Both outlive the editing.
    void serve(LeadDetailPanel& panel, const LeadDetail& detail);

Q_SIGNALS:
    /// Instead of a new lead.
    void leadRequested(lotboard::LeadId lead);
    void created(lotboard::LeadId lead);
    /// Saved, or found changed by somebody else.
    void changed(lotboard::LeadId lead);
    void actionSaved(const QString& text, const lotboard::SavedAction& action);

private:
    void resolveConflict(const LeadForm& original, const LeadForm& theirs, const LeadForm& ours);

    const Setting m_setting;
    QWidget& m_page;
    LeadChoices m_choices {};
    LeadEditor m_editor;
    ActionSaver m_wishes;
};

} // namespace lotboard
