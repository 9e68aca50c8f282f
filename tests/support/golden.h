#pragma once

#include <QByteArray>
#include <QString>

namespace lotboard {

/// Compares bytes with the file of that name in tests/golden. With LOTBOARD_UPDATE_GOLDEN set, the
/// file is written anew instead; look at what changed before committing it.
void expectGolden(const QString& name, const QByteArray& bytes);

} // namespace lotboard
