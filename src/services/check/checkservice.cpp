#include "services/check/checkservice.h"

#include "services/check/checkcatalog.h"
#include "services/loadedfacts.h"
#include "services/workspace.h"
#include "storage/changes/permission.h"

#include <algorithm>
#include <string_view>

namespace lotboard {
namespace {

using storage::DataFinding;
using storage::DataProblem;

CheckFinding findingOf(const DataFinding& found)
{
    CheckFinding finding = describedProblem(found.problem);
    finding.subjects = found.subjects;
    finding.count = static_cast<std::int64_t>(found.rows.size());
    if (found.problem == DataProblem::SpendMissing)
        finding.count = found.subjects.size();
    const auto kind = recordKindOf(found.entity);
    for (const storage::DataRow& row : found.rows)
        finding.records.push_back({.kind = kind, .id = row.id, .lead = row.lead.value});
    for (const storage::CountedRow& row : found.counted)
        finding.flaw.records.push_back({row.id, row.day});
    return finding;
}

} // namespace

Result<std::vector<CheckFinding>> CheckService::run(
    const Session& session, const JobControl& control) const
{
    const storage::CheckMoment moment {
        m_workspace.clock().now(), m_workspace.today(), m_workspace.store().calendar};
    const auto found = m_workspace.read([&](storage::Database& database) {
        return storage::CheckRepository(database).run(session, moment, control);
    });
    if (!found)
        return found.error();
    std::vector<CheckFinding> findings;
    for (const DataFinding& problem : *found) {
        if (!problem.rows.empty())
            findings.push_back(findingOf(problem));
    }
    return findings;
}

Result<std::vector<metrics::MetricGrade>> CheckService::grades(const Session& session,
    const Period& period, std::span<const CheckFinding> findings, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed.error();
    const auto facts = loadedFacts(m_workspace, session, control);
    if (!facts)
        return facts.error();
    std::vector<metrics::Flaw> flaws;
    for (const CheckFinding& finding : findings)
        flaws.push_back(finding.flaw);
    for (const CheckFinding& looked : catalog()) { // What was looked for and not found.
        if (std::ranges::none_of(findings,
                [&](const auto& found) { return std::string_view(found.id) == looked.id; }))
            flaws.push_back(looked.flaw);
    }
    return metrics::gradesOf(**facts, flaws, period, m_workspace.today());
}

std::vector<CheckFinding> CheckService::catalog()
{
    std::vector<CheckFinding> all;
    for (std::size_t i = 0; i < storage::dataProblemCount; ++i)
        all.push_back(describedProblem(static_cast<DataProblem>(i)));
    return all;
}

} // namespace lotboard
