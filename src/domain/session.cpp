#include "domain/session.h"

namespace lotboard {

Rights rightsOf(Role role)
{
    switch (role) {
    case Role::Manager:
        return {Right::ReadBoard, Right::ReadCustomers, Right::EditLeads, Right::EditSales,
            Right::ImportFiles, Right::ExportCustomers, Right::ManageStore, Right::ReadAllLeads,
            Right::EditAllLeads, Right::ReadGrosses};
    case Role::Associate:
        return {Right::ReadBoard, Right::ReadCustomers, Right::EditLeads, Right::EditSales};
    case Role::ReadOnly:
        return {Right::ReadBoard, Right::ReadGrosses};
    }
    return {};
}

Rights grantableRights(Role role)
{
    if (role != Role::Associate)
        return {};
    return {Right::ReadAllLeads, Right::EditAllLeads, Right::ReadGrosses, Right::ExportCustomers,
        Right::ImportFiles};
}

bool Session::may(Right right) const
{
    Rights granted = besides.within(grantableRights(role));
    // Nobody works on what they cannot see.
    if (granted.has(Right::EditAllLeads))
        granted = granted.with({Right::ReadAllLeads});
    return rightsOf(role).with(granted).has(right);
}

Session Session::of(const Staff& staff)
{
    return {.who = staff.id, .role = staff.role, .besides = staff.besides};
}

} // namespace lotboard
