#include "domain/people.h"

namespace lotboard {

QString Customer::name() const
{
    if (firstName.isEmpty())
        return lastName;
    return lastName.isEmpty() ? firstName : firstName + u' ' + lastName;
}

} // namespace lotboard
