#pragma once

#include <QString>
#include <QStringList>

#include <cassert>
#include <utility>
#include <variant>

namespace lotboard {

/// Why an operation failed. `code` and `arguments` make the sentence that the user reads (see
/// errorText()); `detail` is for the log only: it may hold an engine's own words, never personal
/// data.
struct Error
{
    enum class Code {
        NotFound, ///< %1: what was looked for.
        Conflict, ///< The row was changed meanwhile. %1: which.
        InvalidInput, ///< %1: what is wrong with it, as a whole sentence.
        Forbidden, ///< The session's role may not do this. %1: what.
        Cancelled,
        Locked, ///< Another program holds the write lock. %1: who, pid and since when.
        NotAFile, ///< %1: the path. A folder, a device, a `file:` address.
        NotADatabase, ///< %1: the path. Not SQLite, or another program's database.
        NewerSchema, ///< %1: the file's version, %2: ours.
        SchemaDiffers, ///< %1: the path. Our application id, but other tables than ours.
        Corrupt, ///< %1: the path.
        DiskFull, ///< %1: the path.
        CannotRead, ///< %1: the path, %2: the system's reason.
        CannotWrite, ///< %1: the path, %2: the system's reason.
        SaveUncertain, ///< COMMIT failed and the file could not be asked again. %1: the path.
        Unavailable, ///< Anything else of the machine. %1: the system's reason.
    };

    Code code {};
    QStringList arguments {};
    QString detail {};
};

/// What happened, what is safe and what to do next, in the user's language. The one table of
/// messages: nobody glues a sentence from parts.
QString errorText(const Error& error);

/// A value, or the reason why there is none. Shaped like std::expected, which GCC 12 offers
/// only from C++23 on.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) { }
    Result(Error error) : m_state(std::move(error)) { }

    bool hasValue() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return hasValue(); }

    const T& value() const&
    {
        assert(hasValue());
        return *std::get_if<T>(&m_state);
    }
    T& value() &
    {
        assert(hasValue());
        return *std::get_if<T>(&m_state);
    }
    /// By value, so that `for (const auto& lead : *repository.all(session))` keeps what it walks.
    T value() &&
    {
        assert(hasValue());
        return std::move(*std::get_if<T>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const
    {
        assert(!hasValue());
        return *std::get_if<Error>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;
inline Status success()
{
    return std::monostate {};
}

} // namespace lotboard
