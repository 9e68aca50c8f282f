#pragma once

#include "base/strongid.h"

#include <QString>

#include <cstdint>

namespace lotboard {

using SavedViewId = StrongId<struct SavedViewTag>;

/// A question that somebody gave a name, for everybody who may read the board.
struct SavedView
{
    SavedViewId id {};
    std::int64_t version = 1;
    QString name {};
    StaffId owner {}; ///< Who saved it; 0: nobody had to sign in.
    /// As metrics::crossQueryText() writes it, with a period that may move with today. What stands
    /// behind a # is how a window shows it.
    QString query {};

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace lotboard
