#pragma once

#include "base/strongid.h"
#include "domain/people.h"
#include "domain/rights.h"

namespace lotboard {

/// What everybody of this role may do.
Rights rightsOf(Role role);
/// What a manager may allow one person of this role besides.
Rights grantableRights(Role role);

/// On whose behalf something is done. Every call of a service or a repository takes one; what its
/// rights do not include is refused there, and the interface only hides what would be refused.
struct Session
{
    StaffId who {}; ///< Zero: the program itself, or nobody has to sign in.
    Role role = Role::ReadOnly;
    Rights besides {}; ///< Allowed to this person beyond the role.

    bool may(Right right) const;

    /// For a one-person desk where nobody signs in, and for what the program does by itself.
    static Session manager() { return {.who = {}, .role = Role::Manager}; }
    /// That of a person who has signed in.
    static Session of(const Staff& staff);

    friend bool operator==(const Session&, const Session&) = default;
};

} // namespace lotboard
