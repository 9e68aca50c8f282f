#pragma once

#include "widgets/appointments/boardgeometry.h"

class QFont;
class QPainter;

namespace lotboard {

/// Draws what lies behind the cards of a board: its columns with the hours that are open, the hours
/// by name, and the line that says what time it is.
void drawBoardGround(
    QPainter& painter, const Board& board, const BoardGeometry& geometry, const QFont& font);

/// A time of the day as the reader's locale writes it.
QString clockText(int minute);

} // namespace lotboard
