#pragma once

namespace lotboard {
class JobControl;
}

namespace lotboard::cli {

/// While it lives, the first Ctrl+C (or SIGTERM) cancels `control`, so that the running job ends
/// with nothing changed; a second one ends the program. One at a time.
class Interruption
{
public:
    /// `control` must outlive it.
    explicit Interruption(JobControl& control);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
};

} // namespace lotboard::cli
