#pragma once

#include "base/result.h"

#include <QString>

namespace lotboard {

/// What is stored of a password: Argon2id by libsodium, which see; a salt of its own and the cost
/// are in the text. Knows no person and counts no tries.
class PasswordHash
{
public:
    /// About 60 ms of processor time and 64 MB, so that guessing is dear. Error::Code::Unavailable
    /// if there is not that much memory.
    static Result<PasswordHash> of(const QString& password);
    static PasswordHash fromStored(const QString& text) { return PasswordHash(text); }

    const QString& stored() const { return m_text; }
    /// As dear as of(). False where nothing is stored.
    bool isOf(const QString& password) const;

private:
    explicit PasswordHash(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace lotboard
