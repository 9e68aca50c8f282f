#include "mark.h"

#include <cstdio>
#include <optional>
#include <ostream>

namespace lotboard {
namespace {

std::string figure(double value)
{
    char text[64];
    std::snprintf(text, sizeof text,
        value >= 1000      ? "%.0f"
            : value >= 100 ? "%.0f"
                           : "%.3g",
        value);
    return text;
}

} // namespace

void MarkReporter::ReportRuns(const std::vector<Run>& runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
        if (run.error_occurred)
            continue;
        Measured measured;
        // Adjusted times are in the unit of the benchmark; all of ours are in milliseconds.
        measured.milliseconds = run.GetAdjustedRealTime();
        for (const auto& [name, counter] : run.counters)
            measured.counters[name] = counter.value;
        m_measured[run.benchmark_name()] = measured;
    }
}

void MarkReporter::Finalize()
{
    ConsoleReporter::Finalize();
    const auto measuredFor = [this](const std::string& benchmark,
                                 const std::string& counter) -> std::optional<double> {
        const auto found = m_measured.find(benchmark);
        if (found == m_measured.end())
            return std::nullopt;
        if (counter.empty())
            return found->second.milliseconds;
        const auto value = found->second.counters.find(counter);
        return value == found->second.counters.end() ? std::nullopt : std::optional(value->second);
    };
    std::ostream& out = GetOutputStream();
    out << "\n| what | must | measured | | beside it |\n|---|---|---|---|---|\n";
    for (const Mark& mark : allMarks()) {
        const auto value = measuredFor(mark.benchmark, mark.counter);
        if (!value)
            continue;
        const bool isAtMost = mark.is == Mark::Is::AtMost;
        const bool isReached = isAtMost ? *value <= mark.limit : *value >= mark.limit;
        out << "| " << mark.what << " | ";
        if (mark.limit > 0)
            out << (isAtMost ? "≤ " : "≥ ") << figure(mark.limit) << ' ' << mark.unit;
        out << " | " << figure(*value) << ' ' << mark.unit << " | "
            << (mark.limit <= 0    ? ""
                       : isReached ? "reached"
                                   : "**not reached**")
            << " | ";
        if (const auto other = measuredFor(mark.beside, mark.counter))
            out << mark.besideWhat << ": " << figure(*other) << ' ' << mark.unit << ", ratio "
                << figure(*other / *value);
        out << " |\n";
    }
}

} // namespace lotboard
