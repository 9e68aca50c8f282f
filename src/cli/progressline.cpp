#include "cli/progressline.h"

#include <cstdio>

#include <unistd.h>

namespace lotboard::cli {
namespace {

constexpr std::int64_t rowsPerStep = 1000;
constexpr char clearLine[] = "\x1b[K";

} // namespace

ProgressLine::ProgressLine() : m_isTerminal(::isatty(STDERR_FILENO) == 1) { }

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        std::fputs(clearLine, stderr);
}

void ProgressLine::show(std::int64_t done, std::int64_t total)
{
    if (!m_isTerminal)
        return;
    const std::int64_t step = total > 0 ? done * 100 / total : done / rowsPerStep;
    if (step == m_lastStep)
        return;
    m_lastStep = step;
    m_isShown = true;
    // The cursor goes back to the beginning, so that whatever is said next overwrites the figure.
    if (total > 0)
        std::fprintf(stderr, "%s%lld %%\r", clearLine, static_cast<long long>(step));
    else
        std::fprintf(stderr, "%s%lld\r", clearLine, static_cast<long long>(done));
    std::fflush(stderr);
}

} // namespace lotboard::cli
