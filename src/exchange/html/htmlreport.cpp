#include "exchange/html/htmlreport.h"

#include "exchange/html/reportstyle.h"
#include "exchange/html/svgchart.h"

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

/// Puts the page together. Nothing reaches it but through escaped().
class Page
{
public:
    QByteArray page(const ReportDocument& document)
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            escaped(document.language));
        m_html += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
            + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_s
            + u"style-src 'unsafe-inline'\">\n<title>"_s
            + escaped(document.title + u" · "_s + document.store) + u"</title>\n<style>"_s
            + QString::fromLatin1(reportStyle) + u"</style>\n</head>\n<body>\n<main>\n"_s;
        header(document);
        for (const Section& each : document.sections)
            section(each);
        definitions(document);
        m_html += u"</main>\n</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString& text) { return text.toHtmlEscaped(); }

    void line(const QString& element, const QString& style, const QString& text)
    {
        if (text.isEmpty())
            return;
        const QString open = style.isEmpty() ? element : element + u" class=\""_s + style + u'"';
        m_html += u'<' + open + u'>' + escaped(text) + u"</"_s + element + u">\n"_s;
    }

    void header(const ReportDocument& document)
    {
        m_html += u"<header>\n"_s;
        line(u"p"_s, u"store"_s, document.store);
        line(u"h1"_s, {}, document.kindOfReport + u' ' + document.title);
        line(u"p"_s, {}, document.period);
        line(u"p"_s, u"note"_s, document.madeAt);
        line(u"p"_s, u"note"_s, document.marksLegend);
        m_html += u"</header>\n"_s;
    }

    void section(const Section& section)
    {
        m_html += u"<section>\n"_s;
        line(u"h2"_s, {}, section.title);
        line(u"p"_s, u"muted"_s, section.opening);
        headlines(section.headlines);
        charts(section.charts);
        for (const Table& each : section.tables)
            table(each);
        m_html += u"</section>\n"_s;
    }

    void headlines(const std::vector<Headline>& headlines)
    {
        if (headlines.empty())
            return;
        m_html += u"<div class=\"tiles\">\n"_s;
        for (const Headline& each : headlines) {
            m_html += u"<div class=\"tile\">\n"_s;
            line(u"div"_s, u"name"_s, each.name);
            line(u"div"_s, each.figure.cautions.isTooFew ? u"value few"_s : u"value"_s,
                markOf(each.figure.cautions) + each.figure.text);
            line(u"div"_s, u"change"_s, each.change);
            line(u"div"_s, u"note"_s, each.remark);
            m_html += u"</div>\n"_s;
        }
        m_html += u"</div>\n"_s;
    }

    void charts(const std::vector<Chart>& charts)
    {
        if (charts.empty())
            return;
        m_html += u"<div class=\"charts\">\n"_s;
        for (const Chart& each : charts) {
            m_html += u"<figure>\n"_s;
            line(u"h3"_s, {}, each.title);
            m_html += svgChart(each) + u"</figure>\n"_s;
        }
        m_html += u"</div>\n"_s;
    }

    /// The first cell of a line is its name.
    void row(const std::vector<Column>& columns, const std::vector<Entry>& entries)
    {
        m_html += u"<tr>"_s;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Entry& entry = entries[i];
            QStringList styles;
            if (columns[i].isNumber)
                styles << u"n"_s;
            if (entry.cautions.isTooFew)
                styles << u"few"_s;
            const QString element = i == 0 ? u"th"_s : u"td"_s;
            m_html += u'<' + element + (i == 0 ? u" scope=\"row\""_s : QString())
                + (styles.isEmpty() ? QString() : u" class=\""_s + styles.join(u' ') + u'"') + u'>'
                + escaped(markOf(entry.cautions) + entry.text) + u"</"_s + element + u'>';
        }
        m_html += u"</tr>\n"_s;
    }

    void table(const Table& table)
    {
        line(u"h3"_s, {}, table.title);
        m_html += u"<div class=\"scroll\"><table>\n<thead><tr>"_s;
        for (const Column& column : table.columns) {
            m_html
                += (column.isNumber ? u"<th scope=\"col\" class=\"n\">"_s : u"<th scope=\"col\">"_s)
                + escaped(column.title) + u"</th>"_s;
        }
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto& each : table.rows)
            row(table.columns, each);
        m_html += u"</tbody>\n"_s;
        if (!table.total.empty()) {
            m_html += u"<tfoot>"_s;
            row(table.columns, table.total);
            m_html += u"</tfoot>\n"_s;
        }
        m_html += u"</table></div>\n"_s;
        line(u"p"_s, u"note"_s, table.note);
    }

    void definitions(const ReportDocument& document)
    {
        m_html += u"<section>\n"_s;
        line(u"h2"_s, {}, document.definitionsTitle);
        m_html += u"<dl>\n"_s;
        for (const Definition& each : document.definitions) {
            line(u"dt"_s, {}, each.name);
            line(u"dd"_s, u"muted"_s, each.formula);
            line(u"dd"_s, {}, each.explanation);
        }
        m_html += u"</dl>\n</section>\n"_s;
    }

    QString m_html {};
};

} // namespace

QByteArray htmlReport(const ReportDocument& document)
{
    return Page().page(document);
}

} // namespace lotboard::exchange
