#include "services/people/passwordhash.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace lotboard {
namespace {

/// The bytes of a password while they are needed, wiped afterwards. Composed, so that a letter with
/// an accent is the same from every keyboard.
class Bytes
{
public:
    explicit Bytes(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~Bytes() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;

    const char* data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

bool isLibraryReady()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

} // namespace

Result<PasswordHash> PasswordHash::of(const QString& password)
{
    const Bytes bytes(password);
    std::array<char, crypto_pwhash_STRBYTES> text {};
    if (!isLibraryReady()
        || crypto_pwhash_str_alg(text.data(), bytes.data(), bytes.size(),
               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
               crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return Error {Error::Code::Unavailable,
            {QCoreApplication::translate("Error", "no memory to keep a password safely")}, {}};
    return PasswordHash(QString::fromLatin1(text.data()));
}

bool PasswordHash::isOf(const QString& password) const
{
    const Bytes bytes(password);
    const QByteArray text = m_text.toLatin1();
    // The library reads a buffer of a fixed size.
    std::array<char, crypto_pwhash_STRBYTES> stored {};
    if (!isLibraryReady() || text.isEmpty() || text.size() >= static_cast<int>(stored.size()))
        return false;
    std::copy(text.begin(), text.end(), stored.begin());
    return crypto_pwhash_str_verify(stored.data(), bytes.data(), bytes.size()) == 0;
}

} // namespace lotboard
