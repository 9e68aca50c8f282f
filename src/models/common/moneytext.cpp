#include "models/common/moneytext.h"

#include "exchange/csv/numbertext.h"

#include <algorithm>

namespace lotboard {
namespace {

constexpr int centsPerUnit = 100;

/// Whether nothing but zeros stands behind the second decimal.
bool isWholeCents(std::string_view fraction)
{
    const auto behind = fraction.substr(std::min<std::size_t>(2, fraction.size()));
    return std::ranges::all_of(behind, [](char digit) { return digit == '0'; });
}

} // namespace

QString moneyText(Money amount, const QLocale& locale)
{
    const bool isWhole = amount.cents() % centsPerUnit == 0;
    return locale.toString(
        static_cast<double>(amount.cents()) / centsPerUnit, 'f', isWhole ? 0 : 2);
}

std::optional<Money> moneyFromText(const QString& text, const QLocale& locale)
{
    const bool isComma = locale.decimalPoint() == u",";
    const std::string typed = text.trimmed().toStdString();
    const auto number = exchange::readNumber(
        typed, isComma ? exchange::DecimalMark::Comma : exchange::DecimalMark::Point);
    if (!number || number->hasPercent || !isWholeCents(number->fraction))
        return std::nullopt;
    return Money::fromCents(exchange::scaled(*number, 2));
}

} // namespace lotboard
