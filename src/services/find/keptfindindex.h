#pragma once

#include "storage/find/findindex.h"

#include <memory>
#include <mutex>

namespace lotboard {

class Workspace;

/// The find index of one workspace, kept from one question to the next by all services alike. May
/// be asked from any thread; while one brings it up to date, others take it as it was.
class KeptFindIndex
{
public:
    /// That of this workspace; it goes with the workspace.
    static std::shared_ptr<KeptFindIndex> of(const Workspace& workspace);

    /// See FindIndex::current(). While another thread reads all of it for the first time, the call
    /// waits.
    Result<storage::FindIndexPtr> current(storage::Database& database, const JobControl& control);

private:
    storage::FindIndexPtr known();

    std::mutex m_readingMutex {};
    std::mutex m_knownMutex {};
    storage::FindIndexPtr m_known {};
};

} // namespace lotboard
