#pragma once

#include "exchange/headers/importfield.h"

#include <span>
#include <string_view>

namespace lotboard::exchange {

/// What is known about a field, whatever the kind of import.
struct FieldDefinition
{
    Field field {};
    std::u16string_view id {};
    const char* label = ""; ///< English; translated where it is shown (context "ImportField").
    FieldType type {};
    std::u16string_view synonyms {}; ///< Between bars, the most telling first.
};

/// One for each Field, in the order of the enumeration.
std::span<const FieldDefinition> fieldDefinitions();

/// Names that mean this field only in this kind of import, such as "Date". Between bars; mostly
/// empty.
std::u16string_view synonymsInKind(ImportKind kind, Field field);

} // namespace lotboard::exchange
