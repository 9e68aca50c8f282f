#pragma once

#include <QString>
#include <QStringView>

namespace lotboard::exchange {

/// What an entity of HTML stands for, by its name without & and ;, such as `nbsp`: those of
/// Latin-1, dashes, quotes and a few marks. Empty for others. A non-breaking blank comes as a plain
/// one.
QString htmlEntity(QStringView name);

} // namespace lotboard::exchange
