#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "base/result.h"

#include <QString>

namespace lotboard {

/// Whether opening the database at `path` brings it from an older program's form to this one's
/// first: nobody should wait for that without a word. False if it cannot be opened.
bool isUpgradeDue(const QString& path);

/// Does so, after a verified backup beside it. Errors as Workspace::open(); Error::Code::Cancelled
/// leaves it as it was.
Status upgradeStore(const QString& path, const Clock& clock, const JobControl& control);

} // namespace lotboard
