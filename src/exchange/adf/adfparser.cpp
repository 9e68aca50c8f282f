#include "exchange/adf/adfparser.h"

#include <QXmlStreamReader>

#include <optional>

namespace lotboard::exchange {
namespace {

/// Markup within a comment, not elements of their own: its text belongs to the comment.
bool isFormatting(QStringView name)
{
    for (const QStringView known : {u"br", u"b", u"i", u"u", u"p", u"div", u"span", u"strong",
             u"em", u"font", u"a", u"li", u"ul", u"ol", u"table", u"tbody", u"tr", u"td"}) {
        if (name == known)
            return true;
    }
    return false;
}

bool endsLine(QStringView formatting)
{
    return formatting == u"p" || formatting == u"div" || formatting == u"li" || formatting == u"tr";
}

class Parser
{
public:
    Parser(const AdfRepair& document, const BusinessCalendar& calendar,
        const AdfSurroundings& surroundings)
        : m_document(document)
        , m_calendar(calendar)
        , m_surroundings(surroundings)
    {
    }

    std::vector<AdfProspect> run()
    {
        // One root, whatever stands side by side in the document.
        m_xml.addData(QString(u"<mail>" + m_document.xml() + u"</mail>"));
        m_xml.setNamespaceProcessing(false);
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty())
                    m_open.back().text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        return std::move(m_prospects);
    }

private:
    void begin()
    {
        const QString name = m_xml.name().toString();
        if (!m_builder) {
            if (name != u"prospect")
                return;
            m_builder.emplace(m_calendar, m_surroundings);
            m_open.push_back({{}, {}, m_xml.attributes()});
            return;
        }
        const QString& parent = m_open.back().path;
        if (isFormatting(name) && !parent.isEmpty()) {
            if (name == u"br")
                m_open.back().text += u'\n'; // Seldom closed, so its text may be all that follows.
            m_open.push_back({m_open.back().path, {}, {}});
            m_formatting.push_back(m_open.size());
            return;
        }
        const QString path = parent.isEmpty() ? name : QString(parent + u'/' + name);
        m_open.push_back({path, {}, m_xml.attributes()});
    }

    void end()
    {
        if (!m_builder)
            return;
        const std::size_t depth = m_open.size();
        const AdfElement element = std::move(m_open.back());
        m_open.pop_back();
        if (!m_formatting.empty() && m_formatting.back() == depth) {
            m_formatting.pop_back();
            m_open.back().text += element.text;
            if (endsLine(m_xml.name()))
                m_open.back().text += u'\n';
        } else if (m_open.empty()) {
            finishProspect(element);
        } else {
            m_builder->add(element);
        }
    }

    void finishProspect(const AdfElement& element)
    {
        const std::size_t index = m_prospects.size();
        const QStringView raw
            = index < m_document.prospects().size() ? m_document.prospects()[index] : QStringView();
        m_prospects.push_back(m_builder->finish(element, raw));
        m_builder.reset();
    }

    const AdfRepair& m_document;
    const BusinessCalendar& m_calendar;
    AdfSurroundings m_surroundings;
    QXmlStreamReader m_xml {};
    std::optional<ProspectBuilder> m_builder {};
    std::vector<AdfElement> m_open {}; ///< The prospect and what is open below it.
    std::vector<std::size_t> m_formatting {}; ///< Sizes of m_open at which formatting began.
    std::vector<AdfProspect> m_prospects {};
};

} // namespace

std::vector<AdfProspect> parseAdf(const AdfRepair& document, const BusinessCalendar& calendar,
    const AdfSurroundings& surroundings)
{
    std::vector<AdfProspect> prospects = Parser(document, calendar, surroundings).run();
    if (document.wasBroken() && !prospects.empty())
        prospects.back().warnings.push_back({AdfProblem::BrokenEnd, {}, {}});
    return prospects;
}

} // namespace lotboard::exchange
