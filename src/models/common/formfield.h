#pragma once

#include <QString>

#include <functional>

namespace lotboard {

/// One thing that a form holds: what it is called, how it reads, and how it goes from one form to
/// another.
template<class Form>
struct FormField
{
    QString title {};
    std::function<QString(const Form& form)> text {};
    std::function<void(const Form& from, Form& to)> copy {};
};

} // namespace lotboard
