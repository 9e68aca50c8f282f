#include "services/check/fixeffect.h"

#include "metrics/engine.h"
#include "services/check/supposition.h"
#include "services/loadedfacts.h"
#include "services/workspace.h"
#include "storage/changes/permission.h"
#include "storage/repositories/factreader.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::FigureMove;

constexpr std::size_t mostRecords = 20'000;

FactChange leadsBehind(const CheckFinding& finding)
{
    FactChange change;
    for (const metrics::RecordRef& record : finding.records)
        change.leads.push_back({record.lead});
    std::ranges::sort(change.leads);
    const auto repeated = std::ranges::unique(change.leads);
    change.leads.erase(repeated.begin(), repeated.end());
    return change;
}

std::unordered_set<std::int64_t> idsOf(const CheckFinding& finding)
{
    std::unordered_set<std::int64_t> ids;
    for (const metrics::RecordRef& record : finding.records)
        ids.insert(record.id);
    return ids;
}

/// Each deal that gets its lead may make one more lead of the period sold; none makes one less.
std::vector<FigureMove> movesOfLinks(const metrics::FactTable& facts, const CheckFinding& finding,
    const Period& period, std::chrono::sys_days today)
{
    const auto deals = std::ranges::count_if(finding.flaw.records,
        [&](const metrics::CountedRecord& deal) { return period.contains(deal.day); });
    std::vector<FigureMove> moves;
    const metrics::Query query {.metrics = finding.flaw.metrics, .period = period, .today = today};
    const metrics::ResultTable table = metrics::evaluate(facts, query);
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        FigureMove move {
            query.metrics[i], table.total.cells[i].figure, table.total.cells[i].figure};
        move.after.numerator += static_cast<double>(deals);
        if (deals > 0)
            moves.push_back(move);
    }
    return moves;
}

} // namespace

Result<metrics::FactTablePtr> FixEffectService::supposed(
    const metrics::FactTablePtr& facts, const CheckFinding& finding) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<metrics::FactTablePtr> {
        const storage::FactReader reader(database);
        const FactChange change = leadsBehind(finding);
        auto ids = idsOf(finding);
        if (finding.fix == CheckFix::MarkShowed) {
            AppointmentsOfVisits made(std::move(ids));
            if (const auto read = reader.readChanged(Session::manager(), change, made); !read)
                return read.error();
            ids = made.appointments();
        }
        Status read = success();
        auto table = metrics::patchFactTable(facts, change, [&](FactSink& sink) {
            Supposition supposition(finding.fix, ids, sink);
            read = reader.readChanged(Session::manager(), change, supposition);
        });
        if (!read)
            return read.error();
        return table;
    });
}

Result<FixEffect> FixEffectService::effect(const Session& session, const CheckFinding& finding,
    const Period& period, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed.error();
    const auto facts = loadedFacts(m_workspace, session, control);
    if (!facts)
        return facts.error();
    const auto today = m_workspace.today();
    const Period past {period.first, std::min(period.last, today)};
    if (finding.fix == CheckFix::LinkDeal)
        return FixEffect {.ranges = metrics::rangesOf(movesOfLinks(**facts, finding, past, today))};
    if (!canSuppose(finding.fix) || finding.records.size() > mostRecords)
        return FixEffect {};
    const auto table = supposed(m_workspace.facts(), finding);
    if (!table)
        return table.error();
    return FixEffect {.isExact = finding.fix == CheckFix::MarkShowed,
        .ranges = metrics::rangesOf(metrics::movesOf(
            **facts, *metrics::factsFor(session, *table), finding.flaw.metrics, past, today))};
}

} // namespace lotboard
