#pragma once

#include "base/money.h"
#include "base/strongid.h"

#include <QString>
#include <QStringConverter>

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace lotboard::storage {

/// Takes typed values by position, counted from 0: the parameters of a statement, the columns of
/// a new row. Text is UTF-8; text and bytes are copied.
class ValueBinder
{
public:
    virtual ~ValueBinder() = default;

    void bind(int index, double value) { bindReal(index, value); }
    void bind(int index, std::string_view text) { bindText(index, text); }
    void bind(int index, std::span<const std::byte> bytes) { bindBlob(index, bytes); }
    void bind(int index, std::nullopt_t /*null*/) { bindNull(index); }
    void bind(int index, const QString& text)
    {
        // Most texts are short, and an import binds millions.
        std::array<char, 3 * shortText> buffer;
        if (text.size() <= shortText) {
            QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
            const char* end = encoder.appendToBuffer(buffer.data(), text);
            bindText(index, {buffer.data(), static_cast<std::size_t>(end - buffer.data())});
            return;
        }
        const QByteArray utf8 = text.toUtf8();
        bindText(index, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    }
    void bind(int index, Money money) { bindInteger(index, money.cents()); }
    void bind(int index, std::chrono::sys_seconds instant)
    {
        bindInteger(index, instant.time_since_epoch().count());
    }
    void bind(int index, std::chrono::sys_days day)
    {
        bindInteger(index, day.time_since_epoch().count());
    }
    template<std::integral T>
    void bind(int index, T value)
    {
        bindInteger(index, static_cast<std::int64_t>(value));
    }
    template<class T>
    requires std::is_enum_v<T>
    void bind(int index, T value) { bindInteger(index, static_cast<std::int64_t>(value)); }
    template<class Tag>
    void bind(int index, StrongId<Tag> id)
    {
        bindInteger(index, id.value);
    }
    template<class T>
    void bind(int index, const std::optional<T>& value)
    {
        value ? bind(index, *value) : bindNull(index);
    }
    template<class... T>
    void bindAll(const T&... values)
    {
        int index = 0;
        (bind(index++, values), ...);
    }

protected:
    static constexpr qsizetype shortText = 100; ///< UTF-16 units, each at most three bytes.

    virtual void bindInteger(int index, std::int64_t value) = 0;
    virtual void bindReal(int index, double value) = 0;
    virtual void bindText(int index, std::string_view text) = 0;
    virtual void bindBlob(int index, std::span<const std::byte> bytes) = 0;
    virtual void bindNull(int index) = 0;
};

/// An id of zero means "none", which is NULL in a table.
template<class Tag>
std::optional<StrongId<Tag>> nullIfNone(StrongId<Tag> id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// For columns that are unique where they are filled in.
inline std::optional<QString> nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace lotboard::storage
