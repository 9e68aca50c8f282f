#pragma once

#include "faults/disk/faultydisk.h"

#include <map>
#include <random>
#include <span>

namespace lotboard {

/// What a folder may hold after the power failed: everything that was synced before, and of each
/// write that was not, all, nothing or some sectors. What a failed sync left behind may be lost
/// whatever was synced later. A file is there if it was there before or was synced.
class PowerCut
{
public:
    /// Starts from what the files `paths` hold now; those that do not exist are empty.
    explicit PowerCut(const std::vector<QString>& paths);

    /// Writes one such state into the files of the same names in `folder`, for a cut after `events`
    /// had been asked for. `random` decides what arrived.
    void writeState(
        std::span<const DiskEvent> events, const QString& folder, std::mt19937& random) const;

private:
    struct File
    {
        QByteArray bytes {};
        bool isThere = false;
    };
    using Files = std::map<std::string, File>;

    static void apply(const DiskEvent& event, bool isSure, Files& files, std::mt19937& random);

    Files m_before {};
};

} // namespace lotboard
