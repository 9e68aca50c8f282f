#pragma once

#include "base/result.h"
#include "domain/communication.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

class Workspace;

/// How it went to get in touch.
enum class TouchResult : std::uint8_t {
    NotReached, ///< An attempt.
    Reached, ///< The customer answered: a contact.
    CustomerCame, ///< The customer called, wrote or came in first: a contact.
};

/// How that is known; what is stored with it. A written answer is the word of whoever logs it:
/// nobody heard the customer.
ContactEvidence evidenceOf(Channel channel, TouchResult result);

/// What somebody logs about a lead in one go: a touch, and what was agreed in it.
struct LeadLogEntry
{
    LeadId lead {};
    Channel channel = Channel::Call;
    TouchResult result = TouchResult::NotReached;
    QString note {};
    /// Why it was done though the customer does not want it: they asked for it.
    QString askedFor {};
    std::optional<std::chrono::sys_seconds> appointmentAt {}; ///< They will come then.
    bool isConfirmed = false; ///< They will come to the appointment that they have.
    std::optional<std::chrono::sys_seconds> callBackAt {}; ///< To be called then.
    QString callBackText {}; ///< What was promised, in the user's words.
    std::optional<QString> lostReason {}; ///< They will not buy, and why.

    friend bool operator==(const LeadLogEntry&, const LeadLogEntry&) = default;
};

/// Logs what happened with a lead, as one transaction that can be taken back whole.
class LeadLog
{
public:
    /// `workspace` must outlive the log.
    explicit LeadLog(Workspace& workspace) : m_workspace(workspace) { }

    /// Stores the touch, now and by whoever asks. The tasks of the lead that are due by the end of
    /// the day are done by it. An appointment moves the open one of the lead, if there is one, and
    /// an appointment or a call-back opens a lead again that was lost. A lost lead owes nothing any
    /// more: its tasks are skipped, its appointment is cancelled.
    ///
    /// Error::Code::InvalidInput, in words, for an appointment or a call-back in the past, a
    /// confirmation of nothing, a lead lost without a reason, or a touch that the customer does not
    /// want and has not asked for. Needs Right::EditLeads.
    Result<Saved<Communication>> log(const Session& session, const LeadLogEntry& entry);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
