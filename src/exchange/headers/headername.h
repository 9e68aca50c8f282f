#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace lotboard::exchange {

/// The letters and digits of a name in lower case: "Sold Date", "sold_date" and "SoldDate?" are the
/// same. Full-width forms count as their ordinary ones.
QString headerKey(QStringView name);

/// The words of a name, in lower case: "CustomerFirstName" has three.
QStringList headerWords(QStringView name);

} // namespace lotboard::exchange
