#pragma once

#include "base/result.h"
#include "domain/communication.h"
#include "domain/session.h"
#include "services/lead/leadform.h"

namespace lotboard {

struct Store;
namespace storage {
class UnitOfWork;
}

// What is written of a lead, as parts of a larger action: each writes into the unit it is given,
// and every service that writes leads and touches goes through here. Texts pass the gate of
// cleanText(), phones are read as those of the store's country. Needs Right::EditLeads.

/// See LeadService::create().
Result<LeadForm> enterLead(
    const Session& session, storage::UnitOfWork& unit, const LeadForm& form, const Store& store);
/// See LeadService::save().
Result<LeadForm> changeLead(
    const Session& session, storage::UnitOfWork& unit, const LeadForm& form, const Store& store);
/// Signed with who and when, if it is another status or another reason than before.
Result<Lead> changeLeadStatus(const Session& session, storage::UnitOfWork& unit, LeadId lead,
    LeadStatus status, const QString& reason);
/// Its id is ignored. Refused where checkMayTouch() refuses it, unless the customer asked for it:
/// `askedFor` is why, in the user's words, and is kept with the note.
Result<Communication> addTouch(const Session& session, storage::UnitOfWork& unit,
    const Communication& communication, const QString& askedFor = {});

} // namespace lotboard
