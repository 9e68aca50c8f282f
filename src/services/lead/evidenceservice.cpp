#include "services/lead/evidenceservice.h"

#include "services/workspace.h"
#include "storage/repositories/communicationrepository.h"

#include <algorithm>
#include <functional>

namespace lotboard {

Result<std::vector<EvidenceCount>> EvidenceService::counts(
    const Session& session, const Period& period) const
{
    const BusinessCalendar calendar = m_workspace.store().calendar;
    const auto from = calendar.instant(period.first, 0);
    const auto to = calendar.instant(period.last + std::chrono::days(1), 0);
    return m_workspace.read([&](storage::Database& database) -> Result<std::vector<EvidenceCount>> {
        const auto byEvidence
            = storage::CommunicationRepository(database).contactsByEvidence(session, from, to);
        if (!byEvidence)
            return byEvidence.error();
        std::vector<EvidenceCount> counts;
        for (const auto& [evidence, contacts] : *byEvidence)
            counts.push_back({evidence, contacts});
        std::ranges::sort(counts, std::greater(), &EvidenceCount::contacts);
        return counts;
    });
}

} // namespace lotboard
