#include "widgets/common/dialogsize.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace lotboard {

void resizeWithinScreen(QDialog& dialog, const QSize& wanted)
{
    constexpr int titleBar = 40;
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - QSize(0, titleBar)));
}

namespace {

/// Fields have their heights only once they have their style.
void polishFields(const QDialog& dialog)
{
    for (const QWidget* field : dialog.findChildren<QWidget*>())
        field->ensurePolished();
}

} // namespace

void resizeToShowAll(QDialog& dialog)
{
    polishFields(dialog);
    dialog.layout()->activate();
    resizeWithinScreen(dialog, dialog.sizeHint());
}

void resizeToShowAll(QDialog& dialog, const QScrollArea& area)
{
    polishFields(dialog);
    // What was hidden or added since counts only after this.
    area.widget()->layout()->activate();
    const int hidden = area.widget()->sizeHint().height() - area.sizeHint().height();
    resizeWithinScreen(dialog, dialog.sizeHint() + QSize(0, std::max(0, hidden)));
}

} // namespace lotboard
