#include "services/backup/privatefolder.h"

#include <QCoreApplication>
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
        return Error {Error::Code::CannotWrite,
            {folder, QCoreApplication::translate("Error", "the folder could not be made")}, {}};
    return success();
}

} // namespace lotboard
