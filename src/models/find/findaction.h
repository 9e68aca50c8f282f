#pragma once

#include <QString>

namespace lotboard {

/// A page to go to or a thing to do that can be found by its name.
struct FindAction
{
    QString id {}; ///< For whoever carries it out.
    QString title {}; ///< "Leads", "Import a file…".
    QString keys {}; ///< "Ctrl+2"; empty if it has none.
    bool isPage = false;

    friend bool operator==(const FindAction&, const FindAction&) = default;
};

} // namespace lotboard
