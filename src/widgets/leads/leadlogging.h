#pragma once

#include "base/businesscalendar.h"
#include "models/common/actionsaver.h"
#include "models/leads/touchform.h"

#include <QObject>

#include <functional>
#include <unordered_map>

class QWidget;

namespace lotboard {

class Clock;
class LeadDetail;
class LeadDetailPanel;
class TouchPanel;

/// Logging beside the lead that is looked at: puts a TouchPanel into the detail, its Save below,
/// keeps what was begun for other leads, saves with Ctrl+Enter, and puts back what could not be
/// saved.
class LeadLogging final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the logging.
    struct Setting
    {
        /// Called on a pool thread; see LeadLog::log().
        std::function<Result<SavedAction>(const LeadLogEntry& entry)> log {};
        /// The channel by which the lead is likely to be reached next; may be empty.
        std::function<Channel(LeadId lead)> likelyChannel {};
        /// As the list says in which the lead was chosen: known before the detail is. Empty if
        /// the list does not know it either.
        std::function<QString(LeadId lead)> customerOf {};
        BusinessCalendar calendar {};
        const Clock* clock = nullptr;
        ActionSaver* saver = nullptr;
        LeadDetail* detail = nullptr;
    };

    /// `page` gets the shortcut and owns the logging, `place` gets the panel.
    LeadLogging(const Setting& setting, LeadDetailPanel& place, QWidget& page);

    TouchPanel* panel() { return m_panel; }
    /// Where nothing may be logged.
    void hide();
    /// Whether somebody began to log the lead at hand.
    bool isTouched() const { return m_form.isTouched(); }
    /// Or any other lead.
    bool hasUnsaved() const { return m_form.isTouched() || !m_drafts.empty(); }
    /// Saves what was entered for the lead at hand, if there is one and nothing is missing.
    void save();

Q_SIGNALS:
    /// On its way to be saved: time for the next lead.
    void logged(lotboard::LeadId lead);
    /// Was not saved and waits to be corrected: time to look at it again.
    void returned(lotboard::LeadId lead);
    /// What is missing, in a sentence.
    void problemReported(const QString& text);

private:
    void followDetail();
    void beginWith(LeadId lead);
    QString customer() const;

    const Setting m_setting;
    TouchForm m_form;
    TouchPanel* m_panel;
    LeadId m_lead {};
    std::unordered_map<LeadId, LeadLogEntry> m_drafts {}; ///< Begun, of leads not at hand.
};

} // namespace lotboard
