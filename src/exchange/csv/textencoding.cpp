#include "exchange/csv/textencoding.h"

#include "exchange/csv/textdecoder.h"

#include <QString>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>

namespace lotboard::exchange {
namespace {

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::size_t wordBytes = sizeof(std::uint64_t);

/// Eight bytes at once: most text is ASCII.
bool isAsciiWord(const char* bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, wordBytes);
    return (word & 0x8080808080808080ULL) == 0;
}

/// How many bytes the valid character at `bytes` has; 0 if it is none, or cut.
std::size_t utf8Length(std::string_view bytes)
{
    const auto byte = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1
        : lead >= 0xC2 && lead <= 0xDF     ? 2
        : lead >= 0xE0 && lead <= 0xEF     ? 3
        : lead >= 0xF0 && lead <= 0xF4     ? 4
                                           : 0;
    if (length == 0 || bytes.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    // Overlong forms, surrogates and what lies beyond Unicode.
    const bool isOutside = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)
        || (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F);
    return isOutside ? 0 : length;
}

/// Whether all runs of high bytes are pairs in the range of common Chinese characters of GB 2312
/// (full-width punctuation included): short Chinese texts, which are too short for statistics.
bool looksLikeChinese(QByteArrayView sample)
{
    qsizetype pairs = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (!isHigh(sample[i]))
            continue;
        if (i + 1 == sample.size())
            break; // Cut.
        const auto lead = static_cast<unsigned char>(sample[i]);
        const auto trail = static_cast<unsigned char>(sample[i + 1]);
        const bool isCommon = (lead >= 0xB0 && lead <= 0xF7) || (lead >= 0xA1 && lead <= 0xA3);
        if (!isCommon || trail < 0xA1 || trail == 0xFF)
            return false;
        ++pairs;
        ++i;
    }
    return pairs > 0;
}

QByteArray uchardetAnswer(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

/// Whether most high bytes stand alone between ASCII, as accents in Western languages do.
bool isMostlyAscii(QByteArrayView sample)
{
    qsizetype alone = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (!isHigh(sample[i]))
            continue;
        ++all;
        const bool hasNeighbour
            = (i > 0 && isHigh(sample[i - 1])) || (i + 1 < sample.size() && isHigh(sample[i + 1]));
        alone += hasNeighbour ? 0 : 1;
    }
    return alone * 4 >= all * 3;
}

bool isMultiByte(const QByteArray& name)
{
    static constexpr std::array<std::string_view, 8> names {
        "GB18030", "BIG5", "EUC-KR", "UHC", "SHIFT_JIS", "EUC-JP", "EUC-TW", "ISO-2022-JP"};
    return std::ranges::any_of(names, [&](std::string_view known) { return name == known.data(); });
}

/// How much a text read in the right encoding looks like one: accented letters inside words count
/// for it; symbols, control characters and capitals inside words count against it.
int plausibility(const QString& text)
{
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isInWord = before.isLetter() && after.isLetter();
        const bool isStrayCapital
            = c.isUpper() && before.isLetter() && (before.isLower() || after.isLower());
        if (c.unicode() < 0xA0)
            score -= 3;
        else if (isStrayCapital || (!c.isLetter() && c != u'\u2019' && isInWord))
            score -= 2;
        else if (c.isLetter())
            score += c.unicode() <= 0xFF ? 2 : 1; // The letters of Latin-1 are the common ones.
    }
    return score;
}

std::int64_t plausibility(QByteArrayView sample, const QByteArray& encoding)
{
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return std::numeric_limits<int>::min();
    std::string text;
    decoder->decode({sample.data(), static_cast<std::size_t>(sample.size())}, true, text);
    return plausibility(QString::fromStdString(text));
}

QByteArray betterWesternEncoding(QByteArrayView sample)
{
    const bool isMac = plausibility(sample, "macintosh") > plausibility(sample, "windows-1252");
    return isMac ? "macintosh" : "windows-1252";
}

/// Whether the statistics behind `answer` are worth more than the guess `western`: there must be
/// enough text, and it must not look worse.
bool isTrustworthy(const QByteArray& answer, QByteArrayView sample, const QByteArray& western)
{
    constexpr std::ptrdiff_t enoughBytes = 200;
    // A letter beyond Latin-1 counts half, see above.
    return std::ranges::count_if(sample, isHigh) >= enoughBytes
        && plausibility(sample, answer) * 2 >= plausibility(sample, western);
}

} // namespace

bool isAscii(std::string_view bytes)
{
    while (bytes.size() >= wordBytes) {
        if (!isAsciiWord(bytes.data()))
            return false;
        bytes.remove_prefix(wordBytes);
    }
    return std::ranges::none_of(bytes, isHigh);
}

std::size_t validUtf8Prefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at >= wordBytes && isAsciiWord(bytes.data() + at)) {
            at += wordBytes;
            continue;
        }
        const std::size_t length = utf8Length(bytes.substr(at, 4));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

std::optional<QByteArray> utf16Encoding(QByteArrayView sample)
{
    if (sample.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (sample.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    std::array<qsizetype, 2> zeros {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const qsizetype enough = sample.size() / 20 + 1;
    if (zeros[0] == 0 && zeros[1] >= enough)
        return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] >= enough)
        return "UTF-16BE";
    return std::nullopt;
}

QByteArray detectEncoding(QByteArrayView sample)
{
    if (const auto utf16 = utf16Encoding(sample))
        return *utf16;
    const std::string_view bytes(sample.data(), static_cast<std::size_t>(sample.size()));
    constexpr std::size_t longestCutCharacter = 3;
    if (bytes.size() - validUtf8Prefix(bytes) <= longestCutCharacter
        && (bytes.size() > 64 || validUtf8Prefix(bytes) == bytes.size()))
        return "UTF-8";

    const QByteArray western = betterWesternEncoding(sample);
    if (isMostlyAscii(sample))
        return western;
    const QByteArray answer = uchardetAnswer(sample);
    if (isMultiByte(answer) && TextDecoder::create(answer))
        return answer;
    if (looksLikeChinese(sample))
        return "GB18030";
    const bool isOtherScript = !answer.isEmpty() && answer != "WINDOWS-1252"
        && !answer.startsWith("ISO-8859-1") && !answer.startsWith("MAC");
    return isOtherScript && isTrustworthy(answer, sample, western) ? answer : western;
}

} // namespace lotboard::exchange
