#pragma once

#include "base/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace lotboard {

// Amounts in fields that are filled in.

/// "28,900" or "28,900.50", by the habits of `locale`; without a currency.
QString moneyText(Money amount, const QLocale& locale);
/// What somebody typed: with or without groups, a currency, a sign, or parentheses for less than
/// nothing. Nothing if it is no amount, or one with parts of a cent.
std::optional<Money> moneyFromText(const QString& text, const QLocale& locale);

} // namespace lotboard
