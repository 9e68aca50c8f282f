#pragma once

class QDialog;
class QSize;

namespace lotboard {

/// Gives a dialog this size, or as much of it as the screen has below a title bar.
void resizeWithinScreen(QDialog& dialog, const QSize& wanted);

} // namespace lotboard
