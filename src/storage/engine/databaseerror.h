#pragma once

#include "base/result.h"

#include <stdexcept>

namespace lotboard::storage {

/// A statement or connection failed. Never leaves the storage layer: see attempt().
class DatabaseError : public std::runtime_error
{
public:
    explicit DatabaseError(Error error)
        : std::runtime_error(error.detail.toStdString())
        , m_error(std::move(error))
    {
    }

    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// Runs `work` and turns a DatabaseError into an Error: the one door out of this layer.
template<class Work>
auto attempt(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const DatabaseError& failure) {
        return failure.error();
    }
}

} // namespace lotboard::storage
