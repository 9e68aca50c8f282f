#include "services/report/monthdocument.h"

#include "services/report/documentfigures.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace lotboard {
namespace {

using exchange::Chart;
using exchange::Entry;
using exchange::Section;
using exchange::Table;
using metrics::DateBasis;
using metrics::Dimension;
using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::ResultTable;
using metrics::Unit;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array toldFirst {MetricId::Leads, MetricId::ContactRate, MetricId::ResponseTime,
    MetricId::AppointmentsSet, MetricId::ShowRate, MetricId::CloseRate, MetricId::Units,
    MetricId::Gross, MetricId::GrossPerUnit, MetricId::CostPerSale};
constexpr std::array ofSources {MetricId::Leads, MetricId::ContactRate,
    MetricId::AppointmentSetRate, MetricId::ShowRate, MetricId::CloseRate, MetricId::Units,
    MetricId::GrossPerUnit, MetricId::Spend, MetricId::CostPerSale};
constexpr std::array ofPeople {MetricId::Leads, MetricId::ContactRate, MetricId::ResponseTime,
    MetricId::AppointmentsSet, MetricId::ShowRate, MetricId::CloseRate, MetricId::Units,
    MetricId::Gross, MetricId::GrossPerUnit};
constexpr std::array ofDays {MetricId::Leads, MetricId::Contacted, MetricId::AppointmentsSet,
    MetricId::Shows, MetricId::Units, MetricId::Gross};

/// Where one of a metric's two bases has to be chosen: what happened in the month.
DateBasis usualBasis(const MetricDefinition& metric)
{
    return metric.onEventDate ? DateBasis::Event : DateBasis::Lead;
}

/// Puts the sections together, in the order in which they are read.
class DocumentBuilder
{
public:
    DocumentBuilder(const MonthReport& report, const Store& store)
        : m_answers(report)
        , m_style {.currency = store.currency}
        , m_withholdsGrosses(report.withholdsGrosses)
    {
    }

    Section atAGlance() const;
    Section dayByDay() const;
    Section funnel() const;
    Section bySource() const;
    Section byPerson() const;
    Section allFigures() const;
    Section leftOut() const;
    /// The days of the report and those compared with.
    QString period() const;
    QString symbol() const { return currencySymbol(m_style); }

private:
    const ResultTable& firstAnswer() const
    {
        return *m_answers.summary(MetricId::Leads, DateBasis::Event);
    }
    Chart dayChart(const ResultTable& days, MetricId metric) const;
    std::vector<Entry> figureLine(const MetricDefinition& metric, const ResultTable& answer) const;
    QString changeText(const ResultTable& answer, Unit unit) const;

    ReportAnswers m_answers;
    FigureStyle m_style;
    bool m_withholdsGrosses;
};

QString DocumentBuilder::period() const
{
    const ResultTable& answer = firstAnswer();
    const QString days = periodDates(answer.query.period);
    return answer.comparisonPeriod
        ? ReportText::tr("%1, compared with %2").arg(days, periodDates(*answer.comparisonPeriod))
        : days;
}

QString DocumentBuilder::changeText(const ResultTable& answer, Unit unit) const
{
    return isFairComparison(answer.query) ? formatChange(answer.total.cells.front(), unit, m_style)
                                          : QString();
}

Section DocumentBuilder::atAGlance() const
{
    Section section {.title = ReportText::tr("The month at a glance")};
    for (const MetricId id : toldFirst) {
        const MetricDefinition& metric = metrics::definitionOf(id);
        const ResultTable& answer = *m_answers.summary(id, usualBasis(metric));
        const metrics::Figure& figure = answer.total.cells.front().figure;
        const QString change = changeText(answer, metric.unit);
        section.headlines.push_back({.name = metricName(id),
            .figure = figureEntry(figure, metric.unit, m_style),
            .change
            = change.isEmpty() ? QString() : ReportText::tr("%1 against before").arg(change),
            .remark = remarkOf(figure)});
    }
    return section;
}

Chart DocumentBuilder::dayChart(const ResultTable& days, MetricId metric) const
{
    std::map<QString, const metrics::ResultRow*> rows;
    for (const metrics::ResultRow& row : days.rows)
        rows[row.keys.front().key] = &row;
    Chart chart {.title = ReportText::tr("%1 by day", "a metric").arg(metricName(metric)),
        .valueTitle = metricName(metric),
        .categoryTitle = ReportText::tr("Day of the month"),
        .series = {{.name = metricName(metric)}}};
    const Unit unit = metrics::definitionOf(metric).unit;
    for (auto day = days.query.period.first; day <= days.query.period.last;
         day += std::chrono::days(1)) {
        const std::chrono::year_month_day date(day);
        chart.categories << QString::number(static_cast<unsigned>(date.day()));
        const auto found = rows.find(isoDate(day));
        chart.series.front().points.push_back(found == rows.end()
                ? numberEntry(0, unit, m_style)
                : figureEntry(cellOf(days, *found->second, metric).figure, unit, m_style));
    }
    return chart;
}

Section DocumentBuilder::dayByDay() const
{
    const ResultTable& days = *m_answers.by(Dimension::Day);
    Section section {.title = ReportText::tr("Day by day")};
    section.charts = {dayChart(days, MetricId::Leads), dayChart(days, MetricId::Units)};
    section.tables.push_back(memberTable(days, ofDays, m_style));
    return section;
}

Section DocumentBuilder::funnel() const
{
    Section section {.title = ReportText::tr("How far the month's leads have got"),
        .opening = basisExplanation(DateBasis::Lead, {})};
    Chart chart {.title = ReportText::tr("Leads that reached each step"),
        .shape = Chart::Shape::Bars,
        .valueTitle = ReportText::tr("Leads"),
        .categoryTitle = ReportText::tr("Step"),
        .series = {{.name = ReportText::tr("Leads")}}};
    const auto add = [&](const QString& name, double count) {
        chart.categories << name;
        chart.series.front().points.push_back(numberEntry(count, Unit::Count, m_style));
    };
    const auto figure = [&](MetricId metric) -> const metrics::Figure& {
        return m_answers.summary(metric, DateBasis::Lead)->total.cells.front().figure;
    };
    add(metricName(MetricId::Leads), figure(MetricId::Leads).numerator);
    add(metricName(MetricId::Contacted), figure(MetricId::Contacted).numerator);
    add(metricName(MetricId::LeadsWithAppointment),
        figure(MetricId::LeadsWithAppointment).numerator);
    add(ReportText::tr("Showed"), figure(MetricId::CloseRateOfShows).denominator.value_or(0));
    add(ReportText::tr("Sold"), figure(MetricId::CloseRate).numerator);
    section.charts.push_back(std::move(chart));
    return section;
}

Section DocumentBuilder::bySource() const
{
    const ResultTable& answer = *m_answers.by(Dimension::Source);
    Section section {.title = ReportText::tr("By source")};
    section.charts
        = {memberChart(answer, MetricId::Leads, ReportText::tr("Leads by source"), m_style),
            memberChart(answer, MetricId::Units, ReportText::tr("Units by source"), m_style)};
    section.tables.push_back(memberTable(answer, ofSources, m_style));
    return section;
}

Section DocumentBuilder::byPerson() const
{
    const ResultTable& answer = *m_answers.by(Dimension::Person);
    Section section {.title = ReportText::tr("By person"),
        .opening = ReportText::tr(
            "Deals are split by their shares, so that people add up to the store. Whose a figure "
            "is stands with its definition.")};
    section.charts
        = {memberChart(answer, MetricId::Units, ReportText::tr("Units by person"), m_style)};
    section.tables.push_back(memberTable(answer, ofPeople, m_style));
    return section;
}

std::vector<Entry> DocumentBuilder::figureLine(
    const MetricDefinition& metric, const ResultTable& answer) const
{
    const metrics::Cell& cell = answer.total.cells.front();
    const auto& interval = cell.figure.interval;
    const auto bound = [&](double metrics::Interval::*end) {
        return interval ? numberEntry((*interval).*end, metric.unit, m_style) : Entry {};
    };
    return {textEntry(metricName(metric.metric)),
        textEntry(answer.query.basis == DateBasis::Event ? ReportText::tr("event date")
                                                         : ReportText::tr("lead date")),
        figureEntry(cell.figure, metric.unit, m_style), bound(&metrics::Interval::low),
        bound(&metrics::Interval::high),
        cell.comparison ? figureEntry(*cell.comparison, metric.unit, m_style) : Entry {},
        textEntry(changeText(answer, metric.unit)), textEntry(remarkOf(cell.figure))};
}

Section DocumentBuilder::allFigures() const
{
    Table table;
    table.columns = {{ReportText::tr("Figure")}, {ReportText::tr("Counted by")},
        {ReportText::tr("Value"), true}, {ReportText::tr("95 % from"), true},
        {ReportText::tr("95 % to"), true}, {ReportText::tr("Before"), true},
        {ReportText::tr("Change"), true}, {ReportText::tr("Remark")}};
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        for (const DateBasis basis : {DateBasis::Event, DateBasis::Lead}) {
            if (const ResultTable* answer = m_answers.summary(metric.metric, basis))
                table.rows.push_back(figureLine(metric, *answer));
        }
    }
    if (m_withholdsGrosses)
        table.note = withheldReason();
    return {.title = ReportText::tr("All figures"),
        .opening = ReportText::tr(
            "By event date: what happened in these days. By lead date: how far the leads received "
            "in these days have got."),
        .tables = {std::move(table)}};
}

Section DocumentBuilder::leftOut() const
{
    Table table {.columns = {{ReportText::tr("Left out")}, {ReportText::tr("Number"), true}}};
    const auto add = [&](const QString& what, std::int64_t count) {
        table.rows.push_back(
            {textEntry(what), numberEntry(static_cast<double>(count), Unit::Count, m_style)});
    };
    const metrics::Exclusions& exclusions = firstAnswer().exclusions;
    add(ReportText::tr("Leads that are duplicates"), exclusions.duplicateLeads);
    add(ReportText::tr("Leads that are invalid"), exclusions.invalidLeads);
    add(ReportText::tr("Fleet, wholesale and dealer trades"), exclusions.otherSales);
    add(ReportText::tr("Deals that were unwound"), exclusions.unwoundSales);
    add(ReportText::tr("Deals without a date"), exclusions.salesWithoutDate);
    return {.title = ReportText::tr("What is left out"),
        .opening = ReportText::tr("These are in the data of the days but not in the figures."),
        .tables = {std::move(table)}};
}

std::vector<exchange::Definition> definitions()
{
    std::vector<exchange::Definition> all {
        {.name = basisText(DateBasis::Event, {}),
            .explanation = basisExplanation(DateBasis::Event, {})},
        {.name = basisText(DateBasis::Lead, {}),
            .explanation = basisExplanation(DateBasis::Lead, {})},
        {.name = ReportText::tr("Too few to judge"),
            .explanation = ReportText::tr(
                "Fewer than 30 in the denominator, or a 95 % interval wider than 20 points.")}};
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        const QString above = metricNumerator(metric.metric);
        const QString below = metricDenominator(metric.metric);
        all.push_back({.name = metricName(metric.metric),
            .formula = below.isEmpty() ? above : ReportText::tr("%1 ÷ %2").arg(above, below),
            .explanation = metricExplanation(metric.metric)});
    }
    return all;
}

/// North America writes on its own paper.
exchange::Paper paperOf(const Store& store)
{
    const QStringList letter {
        QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("MX"), QStringLiteral("PR")};
    return letter.contains(store.countryCode) ? exchange::Paper::Letter : exchange::Paper::A4;
}

} // namespace

exchange::ReportDocument monthDocument(
    const MonthReport& report, const Store& store, std::chrono::sys_seconds at)
{
    const DocumentBuilder builder(report, store);
    return {.language = languageTag(QLocale()),
        .store = store.name,
        .title = monthText(report.month.first),
        .kindOfReport = ReportText::tr("Month report"),
        .period = builder.period(),
        .madeAt = ReportText::tr("Made on %1 from the data as it stood then.")
                      .arg(storeTimeText(at, store.calendar)),
        .createdAt = at,
        .currencySymbol = builder.symbol(),
        .paper = paperOf(store),
        .sections = {builder.atAGlance(), builder.dayByDay(), builder.funnel(), builder.bySource(),
            builder.byPerson(), builder.allFigures(), builder.leftOut()},
        .headlineColumns = {{ReportText::tr("Figure")}, {ReportText::tr("Value"), true},
            {ReportText::tr("Change")}, {ReportText::tr("Remark")}},
        .chartsTitle = ReportText::tr("Charts"),
        .marksLegend
        = ReportText::tr("~ too few to judge · ^ not ripe: some still have time · ! over 100 %"),
        .definitionsTitle = ReportText::tr("What the figures mean"),
        .definitionColumns
        = {{ReportText::tr("Figure")}, {ReportText::tr("Formula")}, {ReportText::tr("Meaning")}},
        .definitions = definitions(),
        .pageOf = ReportText::tr("Page %1 of %2")};
}

} // namespace lotboard
