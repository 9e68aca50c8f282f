#include "widgets/common/dialogsize.h"

#include <QDialog>
#include <QScreen>

namespace lotboard {

void resizeWithinScreen(QDialog& dialog, const QSize& wanted)
{
    constexpr int titleBar = 40;
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - QSize(0, titleBar)));
}

} // namespace lotboard
