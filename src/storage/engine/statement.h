#pragma once

#include "storage/engine/valuebinder.h"

namespace lotboard::storage {

/// A prepared SQL statement and the row it stands on. Columns count from 0. Destroying it gives
/// the prepared form back to the connection, so that preparing the same text again is cheap.
class Statement : public ValueBinder
{
public:
    enum class ValueType { Null, Integer, Real, Text, Blob };

    /// Moves to the next row of the result. False when there is none.
    virtual bool step() = 0;
    /// Makes the statement ready to run again. Bound values stay.
    virtual void reset() = 0;

    /// Binds, steps to the end and makes ready to run again: for what returns no row.
    template<class... T>
    void run(const T&... values)
    {
        bindAll(values...);
        while (step()) { }
        reset();
    }

    virtual int columnCount() const = 0;
    virtual std::string_view columnName(int column) const = 0;
    virtual ValueType type(int column) const = 0;
    virtual std::int64_t int64(int column) const = 0;
    virtual double real(int column) const = 0;
    /// UTF-8, valid until the next step() or reset(). Empty for NULL.
    virtual std::string_view text(int column) const = 0;
    virtual std::span<const std::byte> blob(int column) const = 0;

    bool isNull(int column) const { return type(column) == ValueType::Null; }
    bool flag(int column) const { return int64(column) != 0; }
    int integer(int column) const { return static_cast<int>(int64(column)); }
    QString string(int column) const
    {
        const auto view = text(column);
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    }
    template<class Enum>
    Enum enumerator(int column) const
    {
        return static_cast<Enum>(int64(column));
    }
    /// Zero for NULL.
    template<class Id>
    Id id(int column) const
    {
        return Id {int64(column)};
    }
    std::chrono::sys_seconds instant(int column) const
    {
        return std::chrono::sys_seconds(std::chrono::seconds(int64(column)));
    }
    std::chrono::sys_days day(int column) const
    {
        return std::chrono::sys_days(std::chrono::days(int64(column)));
    }

    template<class Id>
    std::optional<Id> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Id>(column));
    }
    std::optional<std::chrono::sys_seconds> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    std::optional<std::chrono::sys_days> optionalDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    std::optional<Money> optionalMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(Money::fromCents(int64(column)));
    }
};

} // namespace lotboard::storage
