#include "services/find/keptfindindex.h"

#include "services/workspace.h"

#include <unordered_map>

namespace lotboard {
namespace {

/// The indexes of all open workspaces. A service is made for one call, so it can keep none itself.
struct KeptIndexes
{
    std::mutex mutex {};
    std::unordered_map<const QObject*, std::shared_ptr<KeptFindIndex>> ofWorkspace {};
};

KeptIndexes& keptIndexes()
{
    static KeptIndexes indexes;
    return indexes;
}

void forget(const QObject* workspace)
{
    KeptIndexes& indexes = keptIndexes();
    const std::lock_guard lock(indexes.mutex);
    indexes.ofWorkspace.erase(workspace);
}

} // namespace

std::shared_ptr<KeptFindIndex> KeptFindIndex::of(const Workspace& workspace)
{
    KeptIndexes& indexes = keptIndexes();
    const std::lock_guard lock(indexes.mutex);
    auto& index = indexes.ofWorkspace[&workspace];
    if (!index) {
        index = std::make_shared<KeptFindIndex>();
        QObject::connect(&workspace, &QObject::destroyed, &forget);
    }
    return index;
}

storage::FindIndexPtr KeptFindIndex::known()
{
    const std::lock_guard lock(m_knownMutex);
    return m_known;
}

Result<storage::FindIndexPtr> KeptFindIndex::current(
    storage::Database& database, const JobControl& control)
{
    std::unique_lock reading(m_readingMutex, std::try_to_lock);
    if (!reading) {
        if (auto before = known())
            return before;
        reading.lock();
    }
    auto index = storage::FindIndex::current(database, known(), control);
    if (index) {
        const std::lock_guard lock(m_knownMutex);
        m_known = *index;
    }
    return index;
}

} // namespace lotboard
