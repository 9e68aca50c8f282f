#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace lotboard {

/// What the speed of one benchmark is held against.
struct Mark
{
    /// At most so many milliseconds, or megabytes; at least so many times or rows a second.
    enum class Is { AtMost, AtLeast };

    std::string what {};
    std::string benchmark {}; ///< Its whole name, as Google Benchmark prints it.
    /// Which counter of it; empty: its time in milliseconds.
    std::string counter {};
    Is is = Is::AtMost;
    double limit = 0;
    std::string unit = "ms";
    /// What was measured beside it in the same run, by the same rule; empty: nothing.
    std::string beside {};
    std::string besideWhat {};
};

/// The marks of all benchmarks, in the order of the table.
std::vector<Mark> allMarks();

/// Prints what Google Benchmark prints, and at the end a table, in Markdown, of what was measured
/// beside what it must be. Marks whose benchmark did not run are left out.
class MarkReporter final : public benchmark::ConsoleReporter
{
public:
    MarkReporter() : ConsoleReporter(OO_Tabular) { }

    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    struct Measured
    {
        double milliseconds = 0;
        std::map<std::string, double> counters {};
    };

    std::map<std::string, Measured> m_measured {};
};

} // namespace lotboard
