#include "exchange/adf/adfrepair.h"

#include "exchange/adf/adflimits.h"
#include "exchange/adf/htmlentity.h"

#include <algorithm>
#include <utility>

namespace lotboard::exchange {
namespace {

constexpr QStringView cdataBegin = u"<![CDATA[";
constexpr QStringView cdataEnd = u"]]>";

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-.:").contains(c);
}

bool isPermitted(QChar c)
{
    return c.unicode() >= 0x20 ? c.unicode() < 0xFFFE : c == u'\t' || c == u'\n' || c == u'\r';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'\u201C' || c == u'\u201D' || c == u'\u2018'
        || c == u'\u2019';
}

/// The quote that ends what `opening` began; curly ones are often mixed up.
bool closes(QChar c, QChar opening)
{
    return opening == u'"' || opening == u'\'' ? c == opening : isQuote(c);
}

} // namespace

std::optional<FileProblem> AdfRepair::run()
{
    m_xml.reserve(m_document.size() + 64);
    while (m_at < m_document.size() && !m_refusal) {
        if (m_document[m_at] == u'<')
            readMarkup();
        else
            readText();
    }
    m_wasBroken = !m_open.isEmpty();
    closeDownTo(0);
    return m_refusal;
}

void AdfRepair::readText()
{
    qsizetype end = m_document.indexOf(u'<', m_at);
    if (end < 0)
        end = m_document.size();
    if (end - m_at > adfTextLimit)
        return refuse(FileProblem::AdfTooMany);
    if (!m_open.isEmpty())
        appendEscaped(m_document.sliced(m_at, end - m_at));
    m_at = end;
}

void AdfRepair::readMarkup()
{
    const QStringView text = rest();
    if (text.startsWith(u"<!--"))
        return skipPast(u"-->");
    if (text.startsWith(u"<?"))
        return skipPast(u"?>");
    if (text.startsWith(cdataBegin))
        return readCharacterData();
    if (text.startsWith(u"<!"))
        return refuse(FileProblem::AdfDocumentType);
    if (++m_tags > adfTagLimit)
        return refuse(FileProblem::AdfTooMany);
    if (text.size() > 1 && isNameStart(text[1]))
        return readStartTag();
    if (text.size() > 2 && text[1] == u'/' && isNameStart(text[2]))
        return readEndTag();
    // Just a character: 3 < 4.
    if (!m_open.isEmpty())
        m_xml += u"&lt;";
    m_wasRepaired = true;
    ++m_at;
}

void AdfRepair::readCharacterData()
{
    const qsizetype begin = m_at + cdataBegin.size();
    qsizetype end = m_document.indexOf(cdataEnd, begin);
    const bool isClosed = end >= 0;
    end = isClosed ? end : m_document.size();
    if (end - begin > adfTextLimit)
        return refuse(FileProblem::AdfTooMany);
    if (!m_open.isEmpty()) {
        for (const QChar c : m_document.sliced(begin, end - begin)) {
            if (c == u'<')
                m_xml += u"&lt;";
            else if (c == u'&')
                m_xml += u"&amp;";
            else if (c == u'>')
                m_xml += u"&gt;";
            else if (isPermitted(c))
                m_xml += c;
        }
    }
    m_at = isClosed ? end + cdataEnd.size() : end;
}

void AdfRepair::readStartTag()
{
    const qsizetype begin = m_at++;
    const QString name = readName();
    // A prospect never holds another: the end of the one before is missing.
    if (name == u"prospect" && m_open.contains(name)) {
        m_wasRepaired = true;
        const qsizetype behindName = std::exchange(m_at, begin);
        closeDownTo(m_open.indexOf(name));
        m_at = behindName;
    }
    if (m_open.size() >= adfDepthLimit)
        return refuse(FileProblem::AdfTooDeep);
    open(name, begin);

    QStringList names;
    while (readAttribute(names)) {
        if (names.size() > adfAttributeLimit || m_at - begin > adfTextLimit)
            return refuse(FileProblem::AdfTooMany);
    }
    m_xml += u'>';
    const bool isEmpty = rest().startsWith(u'/');
    if (rest().startsWith(u'<'))
        m_wasRepaired = true; // The end of the tag is missing.
    else
        skipPast(u">");
    if (isEmpty)
        closeDownTo(m_open.size() - 1);
}

void AdfRepair::open(const QString& name, qsizetype begin)
{
    if (name == u"prospect")
        m_prospectBegin = begin;
    m_open.append(name);
    m_xml += u'<';
    m_xml += name;
}

void AdfRepair::readEndTag()
{
    const qsizetype begin = m_at;
    m_at += 2;
    const QString name = readName();
    skipPast(u">");
    const qsizetype depth = m_open.lastIndexOf(name);
    m_wasRepaired |= depth != m_open.size() - 1;
    // The end of something that was never begun is passed over.
    if (depth >= 0) {
        const qsizetype behind = m_at;
        m_at = name == u"prospect" ? behind : begin;
        closeDownTo(depth);
        m_at = behind;
    }
}

void AdfRepair::closeDownTo(qsizetype depth)
{
    while (m_open.size() > depth) {
        if (m_open.back() == u"prospect")
            m_prospects.push_back(m_document.sliced(m_prospectBegin, m_at - m_prospectBegin));
        m_xml += u"</";
        m_xml += m_open.takeLast();
        m_xml += u'>';
    }
}

bool AdfRepair::readAttribute(QStringList& names)
{
    skipSpace();
    const QStringView text = rest();
    if (text.isEmpty() || text.startsWith(u'>') || text.startsWith(u"/>") || text.startsWith(u'<'))
        return false;
    if (!isNameStart(text.front())) {
        ++m_at; // A stray quote, or a slash in the middle.
        m_wasRepaired = true;
        return true;
    }
    const QString name = readName();
    skipSpace();
    QStringView value;
    if (rest().startsWith(u'=')) {
        ++m_at;
        skipSpace();
        value = readValue();
    }
    if (!names.contains(name)) {
        m_xml += u' ';
        m_xml += name;
        m_xml += u"=\"";
        appendEscaped(value);
        m_xml += u'"';
    }
    names.append(name);
    return true;
}

QStringView AdfRepair::readValue()
{
    const QStringView text = rest();
    if (text.isEmpty())
        return {};
    const QChar quote = text.front();
    qsizetype end = 0;
    if (isQuote(quote)) {
        const auto closing = std::find_if(text.begin() + 1, text.end(),
            [quote](QChar c) { return closes(c, quote) || c == u'<'; });
        end = closing - text.begin();
        m_at += end + (end < text.size() && text[end] != u'<' ? 1 : 0);
        return text.sliced(1, end - 1);
    }
    m_wasRepaired = true;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'>' && text[end] != u'<')
        ++end;
    m_at += end;
    return text.first(end);
}

/// In lower case, without the namespace, of which the document seldom says what it means.
QString AdfRepair::readName()
{
    const qsizetype begin = m_at;
    while (m_at < m_document.size() && isNameCharacter(m_document[m_at]))
        ++m_at;
    const QStringView name = m_document.sliced(begin, m_at - begin);
    const QStringView local = name.sliced(name.lastIndexOf(u':') + 1);
    return local.isEmpty() || !isNameStart(local.front()) ? QStringLiteral("x")
                                                          : local.toString().toLower();
}

void AdfRepair::skipSpace()
{
    while (m_at < m_document.size() && m_document[m_at].isSpace())
        ++m_at;
}

void AdfRepair::skipPast(QStringView end)
{
    const qsizetype found = m_document.indexOf(end, m_at);
    m_at = found < 0 ? m_document.size() : found + end.size();
}

void AdfRepair::appendEscaped(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&')
            i += appendEntity(text.sliced(i)) - 1;
        else if (c == u'<')
            m_xml += u"&lt;";
        else if (c == u'>')
            m_xml += u"&gt;";
        else if (c == u'"')
            m_xml += u"&quot;";
        else if (isPermitted(c))
            m_xml += c;
    }
}

/// Appends what the & at the front of `text` begins, and returns how much of it that was.
qsizetype AdfRepair::appendEntity(QStringView text)
{
    constexpr qsizetype longestEntity = 12;
    const qsizetype end = text.first(qMin(text.size(), longestEntity)).indexOf(u';');
    const QStringView name = end > 1 ? text.sliced(1, end - 1) : QStringView();
    for (const QStringView known : {u"amp", u"lt", u"gt", u"quot", u"apos"}) {
        if (name == known) {
            m_xml += text.first(end + 1);
            return end + 1;
        }
    }
    QString meaning = htmlEntity(name);
    if (name.startsWith(u'#')) {
        const bool isHex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code
            = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber);
        const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF
            && !QChar::isSurrogate(code) && !QChar::isNonCharacter(code);
        if (isCharacter) {
            m_xml += text.first(end + 1);
            return end + 1;
        }
        if (isNumber)
            meaning = QStringLiteral(" ");
    }
    m_wasRepaired = true;
    if (meaning.isEmpty()) {
        m_xml += u"&amp;";
        return 1;
    }
    m_xml += meaning;
    return end + 1;
}

} // namespace lotboard::exchange
