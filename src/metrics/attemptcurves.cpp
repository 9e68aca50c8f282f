#include "metrics/attemptcurves.h"

#include "metrics/eachrow.h"
#include "metrics/facttabledata.h"

#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>

namespace lotboard::metrics {

namespace {

/// How far one lead has got.
struct Effort
{
    Code member = 0;
    std::uint32_t attempts = 0;
    bool isContacted = false;
};

using Efforts = std::unordered_map<LeadSlot, Effort>;

/// Every lead with its member, before anything was tried.
Efforts leadsOf(const FactTable& facts, const Selection& selection, std::optional<Dimension> by)
{
    Efforts efforts;
    const EventColumns* chunk = nullptr;
    std::vector<Code> codes;
    eachRow(facts, Measure::Leads, selection, [&](const EventColumns& columns, std::uint32_t row) {
        if (chunk != &columns) {
            chunk = &columns;
            codes.resize(columns.size());
            if (by)
                fillCodes(facts, Stream::Received, columns, *by, DateBasis::Lead, codes);
        }
        efforts[columns.lead[row]].member = codes[row];
    });
    return efforts;
}

/// Until the first contact, or so far. Who needed none was reached at the first.
void countAttempts(const FactTable& facts, const Selection& selection, Efforts& efforts)
{
    eachRow(facts, Measure::AttemptsUnreached, selection,
        [&](const EventColumns& columns, std::uint32_t row) {
            ++efforts[columns.lead[row]].attempts;
        });
    eachRow(
        facts, Measure::Contacted, selection, [&](const EventColumns& columns, std::uint32_t row) {
            Effort& effort = efforts[columns.lead[row]];
            effort.isContacted = true;
            effort.attempts = std::max(1U, effort.attempts);
        });
}

/// `counts` ascend by attempts.
std::vector<std::int64_t> leadsAtRisk(std::int64_t leads, std::span<const WaitCount> counts)
{
    std::vector<std::int64_t> atRisk;
    for (const WaitCount& count : counts) {
        atRisk.resize(static_cast<std::size_t>(count.time) + 1, leads);
        leads -= count.reached + count.lost;
    }
    return atRisk;
}

} // namespace

std::vector<AttemptCurve> attemptCurves(
    const FactTable& facts, const Query& query, std::optional<Dimension> by)
{
    const Query leads {.period = query.period, .basis = DateBasis::Lead, .filter = query.filter};
    const Selection selection(facts, leads, leads.period);
    Efforts efforts = leadsOf(facts, selection, by);
    countAttempts(facts, selection, efforts);

    std::map<Code, std::map<std::uint32_t, WaitCount>> counts;
    for (const auto& [lead, effort] : efforts) {
        WaitCount& count = counts[effort.member][effort.attempts];
        ++(effort.isContacted ? count.reached : count.lost);
    }
    std::vector<AttemptCurve> curves;
    for (auto& [member, ofMember] : counts) {
        AttemptCurve& made = curves.emplace_back();
        if (by)
            made.member = valueOf(facts, *by, member);
        std::vector<WaitCount> ascending;
        for (auto& [attempts, count] : ofMember) {
            count.time = attempts;
            made.leads += count.reached + count.lost;
            ascending.push_back(count);
        }
        made.curve = waitingCurve(ascending);
        made.atRisk = leadsAtRisk(made.leads, ascending);
    }
    std::ranges::sort(curves, standsBefore, &AttemptCurve::member);
    return curves;
}

std::optional<int> medianAttempts(const AttemptCurve& curve)
{
    const auto half = std::ranges::find_if(
        curve.curve, [](const WaitPoint& point) { return point.waiting <= 0.5; });
    return half == curve.curve.end() ? std::nullopt : std::optional(static_cast<int>(half->time));
}

std::int64_t atRiskAt(const AttemptCurve& curve, int attempts)
{
    const auto at = static_cast<std::size_t>(attempts);
    return at < curve.atRisk.size() ? curve.atRisk[at] : 0;
}

} // namespace lotboard::metrics
