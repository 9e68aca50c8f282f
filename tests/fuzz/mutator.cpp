#include "fuzz/mutator.h"

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

constexpr qsizetype longestInput = 20'000;

/// What readers look for, and what has no place in a text.
const std::array tokens {
    QByteArray("\""),
    QByteArray("\"\""),
    QByteArray("\r\n"),
    QByteArray("\r"),
    QByteArray("\n"),
    QByteArray(","),
    QByteArray(";"),
    QByteArray("\t"),
    QByteArray("|"),
    QByteArray("sep=;\r\n"),
    QByteArray("="),
    QByteArray("'="),
    QByteArray("+"),
    QByteArray("-"),
    QByteArray("@"),
    QByteArray("\0", 1),
    QByteArray("\x1b[2J"),
    QByteArray("\x7f"),
    QByteArray("\xEF\xBB\xBF"),
    QByteArray("\xFF\xFE"),
    QByteArray("\xFE\xFF"),
    QByteArray("\xED\xA0\x80"),
    QByteArray("\xF4\x90\x80\x80"),
    QByteArray("\xEF\xBF\xBE"),
    QByteArray("\xE2\x80\xAE"),
    QByteArray("\xE2\x80\x8E"),
    QByteArray("e\xCC\x81"),
    QByteArray("\xCC\x81"),
    QByteArray("\xE3\x80\x80"),
    QByteArray("\xC2\xA0"),
    QByteArray("\xEF\xBC\x9D"),
    QByteArray("99999999999999999999"),
    QByteArray("-1"),
    QByteArray("0"),
    QByteArray("1e308"),
    QByteArray("00/00/0000"),
    QByteArray("29.02.2023"),
    QByteArray("2026-W53"),
    QByteArray("last-4000-days"),
    QByteArray("24:00"),
    QByteArray("+26:00"),
    QByteArray("$"),
    QByteArray("%"),
    QByteArray("("),
    QByteArray("<adf>"),
    QByteArray("</adf>"),
    QByteArray("<prospect>"),
    QByteArray("</prospect>"),
    QByteArray("<!--"),
    QByteArray("-->"),
    QByteArray("<![CDATA["),
    QByteArray("]]>"),
    QByteArray("&#0;"),
    QByteArray("&#x202e;"),
    QByteArray("&amp;"),
    QByteArray("&lt;adf&gt;"),
    QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>"),
    QByteArray("--edge\r\n"),
    QByteArray("Content-Type: multipart/mixed; boundary=edge\r\n"),
    QByteArray("Content-Transfer-Encoding: base64\r\n"),
    QByteArray("=3D"),
    QByteArray("="),
};

} // namespace

Mutator::Mutator(std::vector<QByteArray> corpus, std::uint32_t seed)
    : m_corpus(std::move(corpus))
    , m_random(seed)
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_corpus[m_random() % m_corpus.size()];
    const auto steps = 1 + m_random() % 5;
    for (std::uint64_t step = 0; step < steps; ++step)
        bytes = mutated(std::move(bytes));
    bytes.truncate(longestInput);
    return bytes;
}

qsizetype Mutator::place(const QByteArray& bytes)
{
    return static_cast<qsizetype>(m_random()) % (bytes.size() + 1);
}

/// Mostly short.
qsizetype Mutator::length(qsizetype most)
{
    const qsizetype wish = qsizetype(1) << (m_random() % 12);
    return std::min(most, static_cast<qsizetype>(m_random()) % wish + 1);
}

QByteArray Mutator::mutated(QByteArray bytes)
{
    enum Way { TurnBit, SetByte, PutToken, Cut, Repeat, Splice, WayCount };
    const qsizetype at = place(bytes);
    const qsizetype rest = bytes.size() - at;
    switch (static_cast<Way>(m_random() % WayCount)) {
    case TurnBit:
        if (rest > 0)
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (m_random() % 8)));
        break;
    case SetByte:
        if (rest > 0)
            bytes[at] = static_cast<char>(m_random());
        break;
    case PutToken:
        bytes.insert(at, tokens[m_random() % tokens.size()]);
        break;
    case Cut:
        bytes.remove(at, length(rest));
        break;
    case Repeat: {
        const QByteArray part = bytes.mid(at, length(rest));
        bytes.insert(at, part.repeated(static_cast<qsizetype>(1 + m_random() % 50)));
        break;
    }
    case Splice: {
        const QByteArray& other = m_corpus[m_random() % m_corpus.size()];
        bytes = bytes.left(at) + other.mid(place(other));
        break;
    }
    case WayCount:
        break;
    }
    return bytes;
}

} // namespace lotboard
