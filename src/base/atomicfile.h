#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace lotboard {

/// Writes a file whole or not at all: into a new file (mode 0600) beside the target, every write
/// checked, fsync, size compared, rename over the target, fsync of the folder. Until commit() has
/// returned success, and after any failure, what was at `path` before is untouched. QSaveFile is
/// not used: on a full disk it reports success and leaves an empty file.
class AtomicFile
{
public:
    /// Does not follow a symbolic link at the place of the temporary file. Nothing is created
    /// before open().
    explicit AtomicFile(QString path);
    /// Removes the temporary file if commit() did not succeed.
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    Status open();
    /// After a failure every later call fails with the same error.
    Status write(QByteArrayView bytes);
    /// Saved for good, or not at all.
    Status commit();

    /// Where the bytes are until commit(): for a library that insists on a path of its own. Such a
    /// writer must have closed the file before commit().
    QString temporaryPath() const { return m_temporaryPath; }

private:
    Error failed(int systemError);

    QString m_path;
    QString m_temporaryPath;
    int m_descriptor = -1;
    qint64 m_written = 0;
    std::unique_ptr<Error> m_error;
};

/// The whole of a small file in one go.
Status writeFileAtomically(const QString& path, QByteArrayView bytes);

} // namespace lotboard
