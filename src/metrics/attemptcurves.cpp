#include "metrics/attemptcurves.h"

#include "metrics/eachrow.h"
#include "metrics/facttabledata.h"

#include <algorithm>
#include <map>
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
Efforts leadsOf(const FactTable& facts, const Selection& selection, Dimension by)
{
    Efforts efforts;
    const EventColumns* chunk = nullptr;
    std::vector<Code> codes;
    eachRow(facts, Measure::Leads, selection, [&](const EventColumns& columns, std::uint32_t row) {
        if (chunk != &columns) {
            chunk = &columns;
            codes.resize(columns.size());
            fillCodes(facts, Stream::Received, columns, by, DateBasis::Lead, codes);
        }
        efforts[columns.lead[row]].member = codes[row];
    });
    return efforts;
}

/// Until the first contact, or so far.
void countAttempts(const FactTable& facts, const Selection& selection, Efforts& efforts)
{
    eachRow(
        facts, Measure::Contacted, selection, [&](const EventColumns& columns, std::uint32_t row) {
            Effort& effort = efforts[columns.lead[row]];
            effort.isContacted = true;
            effort.attempts = columns.values[0][row] + 1;
        });
    eachRow(
        facts, Measure::Attempts, selection, [&](const EventColumns& columns, std::uint32_t row) {
            if (Effort& effort = efforts[columns.lead[row]]; !effort.isContacted)
                ++effort.attempts;
        });
}

} // namespace

std::vector<AttemptCurve> attemptCurves(const FactTable& facts, const Query& query, Dimension by)
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
        AttemptCurve& made = curves.emplace_back(AttemptCurve {valueOf(facts, by, member), 0, {}});
        std::vector<WaitCount> ascending;
        for (auto& [attempts, count] : ofMember) {
            count.time = attempts;
            made.leads += count.reached + count.lost;
            ascending.push_back(count);
        }
        made.curve = waitingCurve(ascending);
    }
    std::ranges::sort(curves, standsBefore, &AttemptCurve::member);
    return curves;
}

} // namespace lotboard::metrics
