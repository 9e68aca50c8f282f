#include "exchange/csv/textdecoder.h"

#include "exchange/csv/textencoding.h"

#include <QChar>
#include <QStringView>

#include <unicode/ucnv.h>

#include <array>
#include <utility>

namespace lotboard::exchange {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Whether `bytes` may be the beginning of a character of which the rest is still to come.
bool mayBeCut(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    if (bytes.size() >= length)
        return false;
    for (const char c : bytes.substr(1)) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            return false;
    }
    return true;
}

} // namespace

void TextDecoder::Closer::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

std::optional<TextDecoder> TextDecoder::create(const QByteArray& encoding)
{
    TextDecoder decoder;
    if (encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return decoder;
    if (encoding.isEmpty())
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    decoder.m_converter.reset(ucnv_open(encoding.constData(), &error));
    if (U_FAILURE(error))
        return std::nullopt;
    return decoder;
}

void TextDecoder::decode(std::string_view bytes, bool isLast, std::string& target)
{
    const std::size_t before = target.size();
    if (m_converter)
        convert(bytes, isLast, target);
    else
        copyUtf8(bytes, isLast, target);

    if (m_isAtStart && target.size() > before) {
        m_isAtStart = false;
        if (std::string_view(target).substr(before).starts_with(byteOrderMark))
            target.erase(before, byteOrderMark.size());
    }
}

void TextDecoder::copyUtf8(std::string_view bytes, bool isLast, std::string& target)
{
    std::string joined;
    if (!m_cutCharacter.empty()) {
        joined = m_cutCharacter.append(bytes);
        m_cutCharacter.clear();
        bytes = joined;
    }
    while (!bytes.empty()) {
        const std::size_t valid = validUtf8Prefix(bytes);
        target.append(bytes.substr(0, valid));
        bytes.remove_prefix(valid);
        if (bytes.empty())
            return;
        if (!isLast && mayBeCut(bytes)) {
            m_cutCharacter = bytes;
            return;
        }
        target.append(replacement);
        bytes.remove_prefix(1);
    }
}

void TextDecoder::convert(std::string_view bytes, bool isLast, std::string& target)
{
    // Through UTF-16, which is what ICU's converters speak.
    std::array<char16_t, 16 * 1024> wide; // NOLINT(cppcoreguidelines-pro-type-member-init): filled
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    bool isDone = false;
    while (!isDone) {
        char16_t* to = wide.data();
        if (m_leadSurrogate != 0)
            *to++ = std::exchange(m_leadSurrogate, u'\0');
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &to, wide.data() + wide.size(), &source, end, nullptr,
            static_cast<UBool>(isLast), &error);
        isDone = error != U_BUFFER_OVERFLOW_ERROR;
        if (to != wide.data() && QChar::isHighSurrogate(*(to - 1)) && !(isDone && isLast))
            m_leadSurrogate = *--to;
        const QByteArray utf8 = QStringView(wide.data(), to - wide.data()).toUtf8();
        target.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
}

} // namespace lotboard::exchange
