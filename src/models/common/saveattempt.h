#pragma once

#include "base/result.h"

#include <optional>

namespace lotboard {

/// What became of a record that was to be saved.
template<class Answer, class Record>
struct SaveAttempt
{
    Result<Answer> saved;
    std::optional<Record> theirs {}; ///< What stands there since somebody else was faster.
};

/// Saves by `save()`; after Error::Code::Conflict reads by `find()` what was saved meanwhile.
template<class Save, class Find>
auto attemptToSave(const Save& save, const Find& find)
{
    using Answer = std::decay_t<decltype(*save())>;
    using Record = std::decay_t<decltype(*find())>;
    SaveAttempt<Answer, Record> attempt {save()};
    if (!attempt.saved && attempt.saved.error().code == Error::Code::Conflict) {
        if (auto theirs = find())
            attempt.theirs = *std::move(theirs);
    }
    return attempt;
}

} // namespace lotboard
