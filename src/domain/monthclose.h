#pragma once

#include "base/strongid.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>

namespace lotboard {

using MonthCloseId = StrongId<struct MonthCloseTag>;

/// A month whose report is final: what was reported stays as it is, whatever is edited later.
struct MonthClose
{
    MonthCloseId id {};
    std::int64_t version = 1;
    std::chrono::sys_days month {}; ///< Its first day.
    std::chrono::sys_seconds closedAt {};
    StaffId who {}; ///< Zero: nobody had signed in.
    QString figures {}; ///< As reported, see services/close/closedfigures.h.

    friend bool operator==(const MonthClose&, const MonthClose&) = default;
};

/// A file of the report of a closed month.
struct MonthCloseFile
{
    QString name {};
    QByteArray content {};
    QString sha256 {}; ///< Of the content, as hexadecimal digits.

    friend bool operator==(const MonthCloseFile&, const MonthCloseFile&) = default;
};

} // namespace lotboard
