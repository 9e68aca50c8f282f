#include "domain/people.h"

#include <algorithm>

namespace lotboard {
namespace {

bool isHan(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.isSurrogate();
    });
}

} // namespace

QString Customer::name() const
{
    if (firstName.isEmpty())
        return lastName;
    if (lastName.isEmpty())
        return firstName;
    // 吴洋: the family name comes first, without a blank.
    if (isHan(firstName) && isHan(lastName))
        return lastName + firstName;
    return firstName + u' ' + lastName;
}

} // namespace lotboard
