#include "services/import/naturalkey.h"

#include <QCryptographicHash>

#include <cstring>

namespace lotboard {
namespace {

constexpr qsizetype keyBytes = 16;
constexpr QStringView keyPrefix = u"row-";
constexpr char fieldEnd = '\x1f';

QByteArray digest(std::string_view bytes)
{
    return QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
        QCryptographicHash::Sha256)
        .first(keyBytes);
}

QString keyText(QStringView prefix, const QByteArray& digest)
{
    return prefix + u':' + QString::fromLatin1(digest.toHex());
}

} // namespace

QString hashedKey(QStringView prefix, std::string_view bytes)
{
    return keyText(prefix, digest(bytes));
}

bool NaturalKeys::isNaturalKey(const QString& externalId)
{
    return externalId.startsWith(keyPrefix);
}

QString NaturalKeys::next(std::span<const std::string_view> fields)
{
    m_joined.clear();
    // Empty cells at the end do not matter: some programs write them and some do not.
    std::size_t count = fields.size();
    while (count > 0 && fields[count - 1].empty())
        --count;
    for (std::string_view field : fields.first(count)) {
        m_joined += field;
        m_joined += fieldEnd;
    }
    return next(std::string_view(m_joined));
}

QString NaturalKeys::next(std::string_view content)
{
    const QByteArray bytes = digest(content);
    std::uint64_t half = 0;
    std::memcpy(&half, bytes.constData(), sizeof half);
    const std::int64_t ordinal = ++m_seen[half];
    const QString key = keyText(QString(keyPrefix + m_kind), bytes);
    return ordinal == 1 ? key : QString(key + u'-' + QString::number(ordinal));
}

} // namespace lotboard
