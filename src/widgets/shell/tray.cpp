#include "widgets/shell/tray.h"

namespace lotboard {

Tray::Tray(QObject* parent) : QObject(parent) { }

Tray::~Tray() = default;

} // namespace lotboard
