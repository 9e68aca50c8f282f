#pragma once

#include "widgets/shell/page.h"

namespace lotboard {

/// Stands in the window for a page that cannot do without an open database while there is none:
/// says so, and how to come by one.
class NoStorePage final : public Page
{
    Q_OBJECT

public:
    /// `info` is that of the page in whose place it stands.
    explicit NoStorePage(PageInfo info, QWidget* parent = nullptr);
};

} // namespace lotboard
