#include "exchange/html/htmlreport.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<script>alert(\"1\")</script> & 'x' %1 %2"_s;

/// A document whose every text is hostile.
ReportDocument hostileDocument()
{
    const Entry number {.text = hostile, .kind = ValueKind::Count, .value = 3.0};
    const Chart bars {.title = hostile,
        .shape = Chart::Shape::Bars,
        .valueTitle = hostile,
        .categoryTitle = hostile,
        .categories = {hostile},
        .series = {{hostile, {number}}, {hostile, {number}}}};
    Chart columns = bars;
    columns.shape = Chart::Shape::Columns;
    return {.store = hostile,
        .title = hostile,
        .kindOfReport = hostile,
        .period = hostile,
        .madeAt = hostile,
        .sections = {{.title = hostile,
            .opening = hostile,
            .headlines = {{hostile, number, hostile, hostile}},
            .charts = {bars, columns},
            .tables = {{.title = hostile,
                .note = hostile,
                .columns = {{hostile}, {hostile, true}},
                .rows = {{{.text = hostile}, number}},
                .total = {{.text = hostile}, number}}}}},
        .marksLegend = hostile,
        .definitionsTitle = hostile,
        .definitions = {{hostile, hostile, hostile}}};
}

} // namespace

TEST(HtmlReport, EscapesEverythingThatComesFromData)
{
    const QString html = QString::fromUtf8(htmlReport(hostileDocument()));

    EXPECT_FALSE(html.contains(u"<script"));
    EXPECT_FALSE(html.contains(u"alert(\"1\")"));
    EXPECT_TRUE(html.contains(hostile.toHtmlEscaped()));
}

TEST(HtmlReport, AsksForNothingOutsideItself)
{
    const QString html = QString::fromUtf8(htmlReport(hostileDocument()));

    for (const auto* address : {"http://", "https://", "url(", "src=", "href=", "@import"})
        EXPECT_FALSE(html.contains(QLatin1String(address))) << address;
    EXPECT_TRUE(html.contains(u"default-src 'none'"));
}

TEST(HtmlReport, ClosesEveryElementItOpens)
{
    QString html = QString::fromUtf8(htmlReport(hostileDocument()));
    // Without what HTML lets stand open, it is to be XML.
    html.remove(u"<!DOCTYPE html>"_s).remove(QRegularExpression(u"<meta[^>]*>"_s));

    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();

    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " line " << xml.lineNumber();
}
