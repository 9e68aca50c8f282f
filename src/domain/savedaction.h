#pragma once

#include <cstdint>

namespace lotboard {

/// What one user action wrote, as the run of its audit rows: enough to take it back.
struct SavedAction
{
    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = 0; ///< Zero: it changed nothing.

    bool isEmpty() const { return lastSeq == 0; }
    friend bool operator==(const SavedAction&, const SavedAction&) = default;
};

/// The answer of an action, once it is saved.
template<class T>
struct Saved
{
    T value {};
    SavedAction action {};
};

} // namespace lotboard
