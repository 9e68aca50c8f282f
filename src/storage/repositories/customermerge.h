#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/session.h"

namespace lotboard::storage {

class UnitOfWork;

/// Makes two customers one: saves `kept` as it is given, hands it all that belongs to `other`
/// (leads, deals, tasks, and whoever was merged into `other` before), and marks `other`
/// as merged. The row of `other` stays, so that imports that name it find `kept`. Both at the
/// versions that were read, else Error::Conflict; Error::InvalidInput if one of them was merged
/// into another before. Needs Right::EditLeads, and that the session
/// works on the leads of both.
Result<Customer> mergeCustomers(
    const Session& session, UnitOfWork& unit, const Customer& kept, const Customer& other);

/// Remembers that these are two people, so that nobody is asked again. Needs Right::EditLeads.
Status setNotSame(const Session& session, UnitOfWork& unit, CustomerId one, CustomerId other);

} // namespace lotboard::storage
