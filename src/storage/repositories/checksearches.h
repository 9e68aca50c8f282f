#pragma once

#include "storage/repositories/checkrepository.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace lotboard::storage {

/// A statement that selects the ids of the rows with a problem, ascending, and of their leads.
struct CheckSearch
{
    /// What the statement has for its one parameter.
    enum class Parameter : std::uint8_t { None, Now, Today };

    DataProblem problem {};
    Entity entity {};
    std::string_view sql {}; ///< Empty for months without spend, which take more than a statement.
    Parameter parameter = Parameter::None;
};

/// In the order of DataProblem.
std::span<const CheckSearch> checkSearches();

/// As what, and on which day, figures count a row.
struct FigurePlace
{
    Entity countedAs {};
    std::string_view sql {}; ///< Of the row with the id: what is counted, and when. Or nothing.
    bool isInstant = false; ///< Or else a business day.
};

const FigurePlace& placeInFiguresOf(Entity entity);

} // namespace lotboard::storage
