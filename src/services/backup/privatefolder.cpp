#include "services/backup/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lotboard {

Status makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return success();
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error {Error::Code::CannotWrite, {folder, u"the folder could not be made"_s}, {}};
    return success();
}

} // namespace lotboard
