#pragma once

#include "models/leads/knowncustomermodel.h"
#include "models/leads/leadlist.h"
#include "services/consent/consentservice.h"
#include "services/followup/cadenceservice.h"
#include "services/lead/leadbulkservice.h"
#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"

#include <cstdint>
#include <functional>

namespace lotboard {

class Workspace;

/// What the page of leads asks, on behalf of one session. All but `total` are called on pool
/// threads. Apart from the service itself, so that the page can be tried on leads that no database
/// holds.
struct LeadCalls
{
    LeadList::Listing list {};
    LeadTableModel::RowFetch rows {};
    std::function<Result<LeadHistory>(LeadId lead)> history {};
    std::function<Result<LeadChoices>()> choices {};
    std::function<Result<Saved<LeadForm>>(const LeadForm& form)> create {};
    std::function<Result<Saved<LeadForm>>(const LeadForm& form)> save {};
    /// See LeadBulkService::change().
    std::function<Result<Saved<int>>(
        const std::vector<LeadId>& leads, const LeadBulkChange& change, const JobControl& control)>
        bulk {};
    std::function<Result<std::vector<FollowUpPlan>>()> plans {};
    /// See CadenceService::apply().
    std::function<Result<Saved<CadenceApplied>>(
        CadenceId plan, const std::vector<LeadId>& leads, const JobControl& control)>
        followUp {};
    KnownCustomerModel::Search known {};
    std::function<Result<Customer>(CustomerId customer)> customer {};
    std::function<Result<SavedAction>(const LeadLogEntry& entry)> log {};
    /// The units that a lead may be about.
    std::function<Result<std::vector<Vehicle>>()> stock {};
    /// See ConsentService::record().
    std::function<Result<SavedAction>(const SaidWishes& wishes)> say {};
    std::function<std::int64_t()> total {}; ///< Leads of every status. Cheap.
};

/// `workspace` must outlive the calls.
LeadCalls leadCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
