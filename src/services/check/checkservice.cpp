#include "services/check/checkservice.h"

#include "services/check/checkcatalog.h"
#include "services/workspace.h"

namespace lotboard {
namespace {

using metrics::RecordKind;
using storage::DataFinding;
using storage::DataProblem;
using storage::Entity;

RecordKind recordKindOf(Entity entity)
{
    switch (entity) {
    case Entity::Communication:
        return RecordKind::Communication;
    case Entity::Appointment:
        return RecordKind::Appointment;
    case Entity::Show:
        return RecordKind::Show;
    case Entity::Sale:
        return RecordKind::Sale;
    default:
        return RecordKind::Lead;
    }
}

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
    return finding;
}

} // namespace

Result<std::vector<CheckFinding>> CheckService::run(
    const Session& session, const JobControl& control) const
{
    const storage::CheckMoment moment {m_workspace.clock().now(), m_workspace.today()};
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

std::vector<CheckFinding> CheckService::catalog()
{
    std::vector<CheckFinding> all;
    for (std::size_t i = 0; i < storage::dataProblemCount; ++i)
        all.push_back(describedProblem(static_cast<DataProblem>(i)));
    return all;
}

} // namespace lotboard
