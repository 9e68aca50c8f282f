#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard::exchange {

/// The texts of a mail (RFC 5322, MIME): its parts with their transfer encoding undone and their
/// charset decoded. A document that is no mail is one part. Pictures and the like are left out,
/// parts beyond the caps of adflimits.h ignored.
struct MailParts
{
    std::optional<std::chrono::sys_seconds> date {}; ///< Of the mail's header.
    std::vector<QString> texts {};
};

MailParts mailParts(QByteArrayView document);

/// Whether the bytes begin with the header of a mail.
bool looksLikeMail(QByteArrayView beginning);

} // namespace lotboard::exchange
