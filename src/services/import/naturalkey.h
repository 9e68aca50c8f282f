#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lotboard {

/// `prefix:` and 128 bits of SHA-256 in hexadecimal digits.
QString hashedKey(QStringView prefix, std::string_view bytes);

/// Gives each row without an id of its own a key made of what it says, so that the same file again
/// is recognised. Rows that say the same are told apart by counting them: the second gets `-2`.
class NaturalKeys
{
public:
    /// `kind` keeps a row of leads apart from one of sales that reads the same.
    explicit NaturalKeys(QString kind) : m_kind(std::move(kind)) { }

    static bool isNaturalKey(const QString& externalId);

    QString next(std::span<const std::string_view> fields);
    /// For what is not a table.
    QString next(std::string_view content);

private:
    QString m_kind;
    std::string m_joined {};
    std::unordered_map<std::uint64_t, std::int64_t> m_seen {}; ///< How often, by half of the key.
};

} // namespace lotboard
