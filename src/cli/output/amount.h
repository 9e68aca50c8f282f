#pragma once

#include "base/money.h"

namespace lotboard::cli {

/// In units of the currency, as tables and JSON show it; exact up to 90 trillion.
inline double amountOf(Money money)
{
    constexpr double centsPerUnit = 100;
    return static_cast<double>(money.cents()) / centsPerUnit;
}

} // namespace lotboard::cli
