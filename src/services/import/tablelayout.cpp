#include "services/import/tablelayout.h"

namespace lotboard {

using exchange::FieldType;

namespace {

bool isDate(const exchange::ColumnMatch& match)
{
    const FieldType type = exchange::fieldType(match.field);
    return type == FieldType::Day || type == FieldType::Instant;
}

bool isNumber(const exchange::ColumnMatch& match)
{
    const FieldType type = exchange::fieldType(match.field);
    return type == FieldType::Money || type == FieldType::Share;
}

} // namespace

bool TableLayout::isAmbiguousDate(const exchange::ColumnMatch& match) const
{
    const exchange::ColumnProfile& profile = profiles[static_cast<std::size_t>(match.column)];
    return isDate(match) && !isDateOrderGiven && profile.filledCount() > 0
        && !profile.isDateOrderCertain();
}

bool TableLayout::isAmbiguousNumber(const exchange::ColumnMatch& match) const
{
    const exchange::ColumnProfile& profile = profiles[static_cast<std::size_t>(match.column)];
    return isNumber(match) && !isDecimalMarkGiven && profile.filledCount() > 0
        && !profile.isDecimalMarkCertain();
}

std::optional<exchange::DateOrder> TableLayout::dateOrder() const
{
    for (const exchange::ColumnMatch& match : mapping.matches()) {
        if (isDate(match))
            return valueFormats[static_cast<std::size_t>(match.column)].dateOrder;
    }
    return std::nullopt;
}

std::optional<exchange::DecimalMark> TableLayout::decimalMark() const
{
    for (const exchange::ColumnMatch& match : mapping.matches()) {
        if (isNumber(match))
            return valueFormats[static_cast<std::size_t>(match.column)].decimalMark;
    }
    return std::nullopt;
}

QString TableLayout::columnLabel(int column) const
{
    const QString name = columnNames.value(column);
    return name.isEmpty() ? QString::number(column + 1) : name;
}

} // namespace lotboard
