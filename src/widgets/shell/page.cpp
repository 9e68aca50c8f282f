#include "widgets/shell/page.h"

namespace lotboard {

Page::Page(PageInfo info, QWidget* parent) : QWidget(parent), m_info(std::move(info))
{
    setObjectName(m_info.id);
    setAccessibleName(m_info.title);
}

} // namespace lotboard
