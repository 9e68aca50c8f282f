#include "cli/interruption.h"

#include "base/jobcontrol.h"

#include <array>
#include <atomic>

#include <csignal>

namespace lotboard::cli {
namespace {

constexpr std::array signalsToTake {SIGINT, SIGTERM};
std::atomic<JobControl*> controlToCancel = nullptr;

/// Does only what a signal handler may: store into lock-free atomics.
void cancelJob(int)
{
    if (JobControl* control = controlToCancel.load())
        control->cancel();
}

} // namespace

Interruption::Interruption(JobControl& control)
{
    controlToCancel.store(&control);
    struct sigaction action = {};
    action.sa_handler = cancelJob;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : signalsToTake)
        sigaction(signal, &action, nullptr);
}

Interruption::~Interruption()
{
    for (const int signal : signalsToTake)
        std::signal(signal, SIG_DFL);
    controlToCancel.store(nullptr);
}

} // namespace lotboard::cli
