#pragma once

#include "base/strongid.h"
#include "domain/people.h"

namespace lotboard {

/// What a session may do. Asked by services and storage before they do it.
enum class Right {
    ReadBoard, ///< Dashboard, reports, numbers without names.
    ReadCustomers, ///< Names, phones, notes.
    EditLeads,
    EditSales,
    ImportFiles,
    ExportCustomers,
    ManageStore, ///< Settings, staff, goals, backups, undo of imports.
};

/// On whose behalf something is done. Every call of a service or a repository takes one; what its
/// role may not do is refused there, and the interface only hides what would be refused.
struct Session
{
    StaffId who {}; ///< Zero: the program itself, or nobody has been named yet.
    Role role = Role::ReadOnly;

    bool may(Right right) const;

    /// For a one-person desk and for the command line, until there are logins.
    static Session manager() { return {.who = {}, .role = Role::Manager}; }
};

} // namespace lotboard
