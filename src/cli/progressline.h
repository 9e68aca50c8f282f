#pragma once

#include <cstdint>

namespace lotboard::cli {

/// One line on a terminal's stderr that says how far a long job is, and goes away with it. Silent
/// where stderr is not a terminal, and for jobs that are over at once.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// As JobControl::Report. Total 0: the end is not known.
    void show(std::int64_t done, std::int64_t total);

private:
    bool m_isTerminal = false;
    bool m_isShown = false;
    std::int64_t m_lastStep = 0; ///< Per cent, or thousands where the end is not known.
};

} // namespace lotboard::cli
