#include "services/store/storeupgrade.h"

#include "storage/file/storefile.h"

namespace lotboard {

bool isUpgradeDue(const QString& path)
{
    const auto version = storage::StoreFile::inspect(path);
    return version && *version < static_cast<int>(storage::shippedMigrations().size());
}

Status upgradeStore(const QString& path, const Clock& clock, const JobControl& control)
{
    return storage::StoreFile::bringUpToDate(path, clock, control);
}

} // namespace lotboard
