#include "storage/find/findreader.h"

#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"
#include "storage/find/findcandidates.h"
#include "storage/find/findlines.h"

namespace lotboard::storage {
namespace {

/// Some may turn out to be gone or merged; and of somebody who sees few leads nearly all may be
/// others', as of all customers few have an open lead.
constexpr std::size_t spareOfAll = 24;
constexpr std::size_t spareOfFew = 1000;

/// Adds what there is of the candidates, up to as many as are asked for.
template<class Read>
void addFindings(const std::vector<FindCandidate>& candidates, int most, Read read,
    std::vector<Finding>& findings)
{
    for (const FindCandidate& candidate : candidates) {
        Finding finding {.reason = candidate.reason, .matched = candidate.matched};
        if (!read(candidate.id, finding))
            continue;
        findings.push_back(std::move(finding));
        if (--most <= 0)
            return;
    }
}

} // namespace

Result<std::vector<Finding>> FindReader::find(
    const Session& session, const FindQuery& query, const JobControl& job) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        const FindLines lines(m_database, LeadSight(session));
        const std::size_t most = LeadSight(session).seesAll() ? spareOfAll : spareOfFew;
        const auto add = [&](const std::vector<FindCandidate>& candidates, auto read) {
            addFindings(
                candidates, query.mostOfAKind,
                [&](std::int64_t id, Finding& finding) { return (lines.*read)(id, finding); },
                findings);
        };
        add(customerCandidates(m_database, *m_index, query, most), &FindLines::readCustomer);
        add(vehicleCandidates(m_database, query, most), &FindLines::readVehicle);
        add(dealCandidates(m_database, query, most), &FindLines::readDeal);
        return findings;
    });
}

Result<std::vector<Finding>> FindReader::openLeads(
    const Session& session, const FindQuery& query, const JobControl& job) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        const FindLines lines(m_database, LeadSight(session));
        addFindings(
            visitorCandidates(m_database, *m_index, query, spareOfFew), query.mostOfAKind,
            [&](std::int64_t id, Finding& finding) {
                return lines.readCustomerWithOpenLead(id, finding);
            },
            findings);
        return findings;
    });
}

} // namespace lotboard::storage
