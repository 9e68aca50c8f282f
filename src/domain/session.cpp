#include "domain/session.h"

namespace lotboard {

bool Session::may(Right right) const
{
    switch (role) {
    case Role::Manager:
        return true;
    case Role::Associate:
        return right == Right::ReadBoard || right == Right::ReadCustomers
            || right == Right::EditLeads || right == Right::EditSales;
    case Role::ReadOnly:
        return right == Right::ReadBoard;
    }
    return false;
}

} // namespace lotboard
