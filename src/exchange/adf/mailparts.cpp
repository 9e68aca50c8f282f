#include "exchange/adf/mailparts.h"

#include "exchange/adf/adflimits.h"
#include "exchange/csv/textdecoder.h"
#include "exchange/csv/textencoding.h"

#include <QDateTime>
#include <QHash>

#include <array>

namespace lotboard::exchange {
namespace {

using Headers = QHash<QByteArray, QByteArray>; ///< Names in lower case.

struct Entity
{
    Headers headers {};
    QByteArrayView body {};
};

/// The next line without its end; `rest` moves behind it.
QByteArrayView takeLine(QByteArrayView& rest)
{
    qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = rest.first(end < 0 ? rest.size() : end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon > 60)
        return false;
    for (const char c : line.first(colon)) {
        if (c <= ' ' || c >= 0x7F)
            return false;
    }
    return true;
}

Entity readEntity(QByteArrayView bytes)
{
    Entity entity;
    QByteArray name;
    while (!bytes.isEmpty()) {
        const QByteArrayView before = bytes;
        const QByteArrayView line = takeLine(bytes);
        if (line.isEmpty())
            break;
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if (isFolded && !name.isEmpty()) {
            entity.headers[name].append(' ').append(line.trimmed());
        } else if (isHeaderLine(line)) {
            const qsizetype colon = line.indexOf(':');
            name = line.first(colon).toByteArray().toLower();
            entity.headers.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
        } else if (!line.startsWith("From ")) { // Not an mbox either: the body begins at once.
            bytes = before;
            break;
        }
    }
    entity.body = bytes;
    return entity;
}

/// `charset` of `text/xml; charset="utf-8"; name=x`.
QByteArray parameter(const QByteArray& header, QByteArrayView name)
{
    const QByteArray lower = header.toLower();
    qsizetype at = lower.indexOf(QByteArray(name.toByteArray() + '='));
    if (at < 0)
        return {};
    at += name.size() + 1;
    if (header.mid(at, 1) == "\"") {
        const qsizetype end = header.indexOf('"', at + 1);
        return header.mid(at + 1, end < 0 ? -1 : end - at - 1);
    }
    qsizetype end = at;
    while (end < header.size() && header[end] != ';' && header[end] != ' ')
        ++end;
    return header.mid(at, end - at);
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView bytes)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            decoded.append(bytes[i]);
            continue;
        }
        const QByteArrayView next = bytes.sliced(i + 1, qMin<qsizetype>(2, bytes.size() - i - 1));
        if (next.startsWith('\n')) {
            i += 1;
        } else if (next == "\r\n") {
            i += 2;
        } else if (next.size() == 2 && hexDigit(next[0]) >= 0 && hexDigit(next[1]) >= 0) {
            decoded.append(static_cast<char>(hexDigit(next[0]) * 16 + hexDigit(next[1])));
            i += 2;
        } else {
            decoded.append('=');
        }
    }
    return decoded;
}

QByteArray withoutTransferEncoding(const Entity& entity)
{
    const QByteArray encoding
        = entity.headers.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(entity.body.toByteArray());
    // A body that somebody copied out of a mail has lost the header that says so.
    const bool isQuoted
        = encoding == "quoted-printable" || (encoding.isEmpty() && entity.body.contains("=3D\""));
    return isQuoted ? fromQuotedPrintable(entity.body) : entity.body.toByteArray();
}

/// `encoding` of an XML declaration near the beginning.
QByteArray declaredEncoding(const QByteArray& bytes)
{
    const QByteArray beginning = bytes.left(400).toLower();
    const qsizetype at = beginning.indexOf("<?xml");
    const qsizetype end = beginning.indexOf("?>", at);
    return at < 0 || end < 0
        ? QByteArray()
        : parameter(beginning.mid(at, end - at).replace('\'', '"'), "encoding");
}

QString decoded(const QByteArray& bytes, const QByteArray& charset)
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    // Whatever a header says: what is valid UTF-8 with accents is UTF-8.
    const bool isUtf8 = validUtf8Prefix(view) == view.size() && !utf16Encoding(bytes);
    std::optional<TextDecoder> decoder;
    if (!isUtf8)
        decoder = TextDecoder::create(charset.isEmpty() ? declaredEncoding(bytes) : charset);
    if (!decoder || charset.toLower().startsWith("utf-8") || utf16Encoding(bytes))
        decoder = TextDecoder::create(isUtf8 ? "UTF-8" : detectEncoding(bytes));
    std::string text;
    decoder->decode(view, true, text);
    return QString::fromStdString(text);
}

bool isText(const QByteArray& contentType)
{
    for (const char* other : {"image/", "audio/", "video/", "font/", "application/pdf"}) {
        if (contentType.toLower().startsWith(other))
            return false;
    }
    return true;
}

/// The bodies between the lines of the boundary.
std::vector<QByteArrayView> partsBetween(QByteArrayView body, const QByteArray& boundary)
{
    std::vector<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (QByteArrayView rest = body; !rest.isEmpty();) {
        const qsizetype lineBegin = body.size() - rest.size();
        const QByteArrayView line = takeLine(rest);
        if (!line.startsWith(mark))
            continue;
        if (begin >= 0)
            parts.push_back(body.sliced(begin, lineBegin - begin));
        begin = body.size() - rest.size();
        if (line.sliced(mark.size()).startsWith("--"))
            return parts;
    }
    if (begin >= 0 && begin < body.size())
        parts.push_back(body.sliced(begin)); // The end of the mail is missing.
    return parts;
}

std::optional<std::chrono::sys_seconds> readMailDate(QByteArray text)
{
    // Tue, 26 May 2026 10:22:11 -0500 (CDT)
    if (const qsizetype comment = text.indexOf('('); comment > 0)
        text.truncate(comment);
    const auto date = QDateTime::fromString(QString::fromLatin1(text.trimmed()), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(date.toSecsSinceEpoch()));
}

} // namespace

bool looksLikeMail(QByteArrayView beginning)
{
    static constexpr std::array<QByteArrayView, 9> telling {"received", "from", "to", "subject",
        "date", "mime-version", "content-type", "return-path", "message-id"};
    const Headers headers = readEntity(beginning).headers;
    qsizetype found = 0;
    for (const QByteArrayView name : telling)
        found += headers.contains(name.toByteArray()) ? 1 : 0;
    return found >= 2;
}

MailParts mailParts(QByteArrayView document)
{
    MailParts mail;
    if (!looksLikeMail(document.first(qMin<qsizetype>(document.size(), 64 * 1024)))) {
        mail.texts.push_back(decoded(withoutTransferEncoding({{}, document}), {}));
        return mail;
    }
    struct Open
    {
        QByteArrayView bytes {};
        int depth = 0;
    };
    std::vector<Open> open {{document, 0}};
    while (!open.empty() && static_cast<qsizetype>(mail.texts.size()) < mailPartLimit) {
        const Open next = open.back();
        open.pop_back();
        const Entity entity = readEntity(next.bytes);
        const QByteArray type = entity.headers.value("content-type");
        if (next.depth == 0)
            mail.date = readMailDate(entity.headers.value("date"));
        const QByteArray boundary = parameter(type, "boundary");
        const bool isContainer = type.toLower().startsWith("multipart/") && !boundary.isEmpty();
        if (isContainer && next.depth < mailDepthLimit) {
            const auto parts = partsBetween(entity.body, boundary);
            for (auto part = parts.rbegin(); part != parts.rend(); ++part)
                open.push_back({*part, next.depth + 1});
        } else if (type.toLower().startsWith("message/rfc822") && next.depth < mailDepthLimit) {
            open.push_back({entity.body, next.depth + 1});
        } else if (isText(type)) {
            mail.texts.push_back(
                decoded(withoutTransferEncoding(entity), parameter(type, "charset")));
        }
    }
    return mail;
}

} // namespace lotboard::exchange
