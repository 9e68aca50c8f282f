#include "fuzz/fuzztargets.h"

#include "base/textgate.h"
#include "fuzz/cleanliness.h"

using namespace Qt::StringLiterals;

namespace lotboard {

QString fuzzText(QByteArrayView input)
{
    // As UTF-16, so that lone surrogates come in as well, and as UTF-8.
    const QString wide = QString::fromUtf16(
        reinterpret_cast<const char16_t*>(input.toByteArray().constData()), input.size() / 2);
    for (const QString& text : {QString::fromUtf8(input), wide}) {
        for (const TextKind kind : {TextKind::Name, TextKind::Phone, TextKind::Email,
                 TextKind::PostalCode, TextKind::Identifier, TextKind::Address, TextKind::Note}) {
            const CleanText once = cleanText(text, kind);
            const CleanText twice = cleanText(once.text, kind);
            if (twice.text != once.text || twice.wasCleaned || twice.wasCut)
                return u"the gate changes what it let through"_s;
            if (!isClean(once.text, kind))
                return u"the gate lets through what it must not"_s;
        }
    }
    return {};
}

} // namespace lotboard
