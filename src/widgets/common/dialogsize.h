#pragma once

class QDialog;
class QScrollArea;
class QSize;

namespace lotboard {

/// Gives a dialog this size, or as much of it as the screen has below a title bar.
void resizeWithinScreen(QDialog& dialog, const QSize& wanted);
/// Likewise as large as it wants to be: by itself no dialog is higher than two thirds of the
/// screen.
void resizeToShowAll(QDialog& dialog);
/// Likewise as high as it must be to show all that `area` holds: by itself that wants to be small.
void resizeToShowAll(QDialog& dialog, const QScrollArea& area);

} // namespace lotboard
