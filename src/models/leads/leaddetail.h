#pragma once

#include "base/result.h"
#include "models/common/jobrunner.h"
#include "models/leads/contactwords.h"
#include "models/leads/leadtimelinemodel.h"

#include <QObject>

#include <functional>

namespace lotboard {

/// What is said about one lead, ready to be read. Any of it may be empty.
struct LeadDetailText
{
    QString customer {};
    QString status {}; ///< "Lost: bought elsewhere".
    Tone statusTone = Tone::Muted;
    QString wants {};
    QString stock {}; ///< "In stock: N4417, on the lot since 10 Nov 2026".
    QString progress {}; ///< "no attempt yet", "2 attempts, no contact"; empty once contacted.
    QString phones {};
    QString emails {};
    QString address {};
    QString warning {}; ///< "Do not contact".
    std::vector<ContactWord> wishes {}; ///< What was said about channels.
    QString unasked {}; ///< Which channels nothing was said about.
    QString origin {}; ///< Source and campaign.
    QString assigned {};
    QString received {};
    QString note {};
    QString reference {}; ///< Its id in the system it came from.
};

/// How often the customer was tried so far; empty once somebody has reached them.
std::optional<int> attemptsWithoutContact(const LeadHistory& history);

LeadDetailText leadDetailText(const LeadHistory& history, const BusinessCalendar& calendar);

/// The lead that is looked at: reads its history off the GUI thread and keeps its texts and its
/// timeline. A newer wish drops an older one's answer.
class LeadDetail final : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Ready, Failed };

    /// Called on a pool thread.
    using HistoryFetch = std::function<Result<LeadHistory>(LeadId lead)>;

    LeadDetail(HistoryFetch fetch, const BusinessCalendar& calendar, QObject* parent = nullptr);

    /// A lead that is not valid: nothing is looked at.
    void setLead(LeadId lead);
    /// Reads the same lead again; what is shown stays until then.
    void reload();
    LeadId lead() const { return m_lead; }

    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    /// Of State::Ready.
    const LeadDetailText& text() const { return m_text; }
    const LeadHistory& history() const { return m_history; }
    LeadTimelineModel* timeline() { return &m_timeline; }

Q_SIGNALS:
    void changed();

private:
    void take(Result<LeadHistory> answer);

    HistoryFetch m_fetch;
    BusinessCalendar m_calendar;
    LeadId m_lead {};
    State m_state = State::Nothing;
    QString m_errorMessage {};
    LeadHistory m_history {};
    LeadDetailText m_text {};
    LeadTimelineModel m_timeline;
    JobRunner m_job;
};

} // namespace lotboard
