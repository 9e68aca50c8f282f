#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "domain/sale.h"
#include "domain/session.h"

#include <string>
#include <string_view>

namespace lotboard::storage {

class Database;

/// Which leads a session sees and which it works on: its own and those that nobody has, or all with
/// the right to them. The one place that says so; whoever reads or writes leads, or what belongs to
/// leads, asks it. Knows nothing of the rights that reading and writing themselves need.
class LeadSight
{
public:
    explicit LeadSight(const Session& session)
        : m_who(session.who)
        , m_seesAll(session.may(Right::ReadAllLeads))
        , m_worksOnAll(session.may(Right::EditAllLeads))
    {
    }

    bool seesAll() const { return m_seesAll; }
    /// `assignedTo`: zero for a lead that nobody has.
    bool sees(StaffId assignedTo) const { return m_seesAll || isOwnOrFree(assignedTo); }
    bool worksOn(StaffId assignedTo) const { return m_worksOnAll || isOwnOrFree(assignedTo); }

    /// The same as sees(), for a WHERE: `column` is that of the staff a lead is assigned to.
    std::string condition(std::string_view column) const;

private:
    bool isOwnOrFree(StaffId assignedTo) const
    {
        return !assignedTo.isValid() || assignedTo == m_who;
    }

    StaffId m_who;
    bool m_seesAll;
    bool m_worksOnAll;
};

/// Whether the session has a share in the deal.
bool hasShare(const Session& session, const Sale& sale);
/// Whether the session may know what the deal made: with Right::ReadGrosses, or a share in it.
bool seesGross(const Session& session, const Sale& sale);
/// `sale`, without its grosses where the session may not know them.
Sale asSeenBy(const Session& session, Sale sale);

// Error::Forbidden if the lead is another's; success if there is no such lead, which others notice.
// Throw DatabaseError. One row is read by its id.

Status checkSees(Database& database, const Session& session, LeadId lead);
Status checkWorksOn(Database& database, const Session& session, LeadId lead);
/// A customer is seen with one of their leads; those without any are seen by all.
Status checkSees(Database& database, const Session& session, CustomerId customer);

} // namespace lotboard::storage
