#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace lotboard::storage {

/// A value as it stands in the file.
using SalvagedValue = std::variant<std::monostate, std::int64_t, double, QString, QByteArray>;

/// Takes what salvageRows() finds. The first failure ends the salvage.
class SalvageSink
{
public:
    virtual ~SalvageSink() = default;

    virtual Status beginTable(const QString& name, const QStringList& columns) = 0;
    /// A value for each column.
    virtual Status row(std::span<const SalvagedValue> values) = 0;
    /// `isWhole`: nothing of the table was unreadable.
    virtual Status endTable(bool isWhole) = 0;
};

/// Reads all rows of the damaged database at `path` that can be read, table by table and around
/// what is unreadable. Password hashes are left out. Writes nothing to the file and trusts nothing
/// in it but its tables' places. Error::Corrupt or NotADatabase if not even those can be read.
Status salvageRows(const QString& path, SalvageSink& sink, const JobControl& job);

} // namespace lotboard::storage
