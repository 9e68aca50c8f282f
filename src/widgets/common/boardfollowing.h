#pragma once

namespace lotboard {

class Ask;
class Page;
class RecordBoard;

/// Has `page` say what becomes of the changes on `board`: what was saved, what was refused, and
/// that it is at work. `board` and `ask` live as long as the page.
void followBoard(Page& page, const RecordBoard& board, Ask& ask);

} // namespace lotboard
