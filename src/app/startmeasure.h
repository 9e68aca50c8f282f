#pragma once

namespace lotboard {

class Page;
class MainWindow;

/// How long the program took from being started to a painted page, for scripts/bench: waits until
/// `page` has all it shows, paints the window, and prints one line with the time that has gone by
/// since the process began, the processor time of all its threads, and the most memory it had.
/// The program's exit code.
int measureStart(MainWindow& window, Page& page);

} // namespace lotboard
