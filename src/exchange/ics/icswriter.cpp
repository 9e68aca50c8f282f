#include "exchange/ics/icswriter.h"

#include <QDateTime>

namespace lotboard::exchange {
namespace {

constexpr int foldedLength = 75; ///< Octets of a line without its end, by RFC 5545 section 3.1.

bool isInnerOctet(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; // Of a character in UTF-8.
}

/// Appends a line, folded so that no character is split.
void append(QByteArray& file, const QByteArray& line)
{
    int used = 0;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from + 1;
        while (to < line.size() && isInnerOctet(line[to]))
            ++to;
        const int octets = static_cast<int>(to - from);
        if (used + octets > foldedLength) {
            file += "\r\n ";
            used = 1;
        }
        file += line.sliced(from, octets);
        used += octets;
        from = to;
    }
    file += "\r\n";
}

/// A TEXT value by section 3.3.11.
QByteArray escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.remove(u'\r');
    return text.toUtf8();
}

QByteArray utc(std::chrono::sys_seconds instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

const char* statusName(IcsStatus status)
{
    switch (status) {
    case IcsStatus::Tentative:
        return "TENTATIVE";
    case IcsStatus::Confirmed:
        return "CONFIRMED";
    case IcsStatus::Cancelled:
        return "CANCELLED";
    }
    return "";
}

void append(QByteArray& file, const IcsEvent& event)
{
    append(file, "BEGIN:VEVENT");
    append(file, "UID:" + escaped(event.uid));
    append(file, "DTSTAMP:" + utc(event.writtenAt));
    append(file, "DTSTART:" + utc(event.from));
    append(file, "DTEND:" + utc(event.to));
    append(file, "SEQUENCE:" + QByteArray::number(event.sequence));
    append(file, QByteArray("STATUS:") + statusName(event.status));
    // A property without a value is an error to some readers.
    if (!event.summary.isEmpty())
        append(file, "SUMMARY:" + escaped(event.summary));
    if (!event.location.isEmpty())
        append(file, "LOCATION:" + escaped(event.location));
    append(file, "END:VEVENT");
}

} // namespace

QByteArray icsFile(const std::vector<IcsEvent>& events)
{
    QByteArray file;
    append(file, "BEGIN:VCALENDAR");
    append(file, "VERSION:2.0");
    append(file, "PRODID:-//Lotboard//Lotboard//EN");
    append(file, "CALSCALE:GREGORIAN");
    for (const IcsEvent& event : events)
        append(file, event);
    append(file, "END:VCALENDAR");
    return file;
}

} // namespace lotboard::exchange
