#pragma once

#include "exchange/report/reportdocument.h"

namespace lotboard::exchange {

/// A small report with everything that a report can hold. `text` stands wherever data may: names of
/// sources, of the store, of people.
inline ReportDocument sampleReport(const QString& text)
{
    const Entry units {.text = QStringLiteral("47"), .kind = ValueKind::Count, .value = 47.0};
    const Entry rate {.text = QStringLiteral("61.2%"),
        .kind = ValueKind::Rate,
        .value = 0.612,
        .cautions = {.isTooFew = true}};
    const Entry money {
        .text = QStringLiteral("$2,649.50"), .kind = ValueKind::Money, .value = 2649.5};
    const Entry time {.text = QStringLiteral("9 min"), .kind = ValueKind::Duration, .value = 540.0};
    const Entry withheld {.text = QStringLiteral("withheld"), .kind = ValueKind::Money};
    const Chart bars {.title = QStringLiteral("Units by source"),
        .shape = Chart::Shape::Bars,
        .valueTitle = QStringLiteral("Units"),
        .categoryTitle = QStringLiteral("Source"),
        .categories = {text, QStringLiteral("Walk-in")},
        .series = {{QStringLiteral("Units"), {units, units}}}};
    Chart columns = bars;
    columns.shape = Chart::Shape::Columns;
    return {.store = text,
        .title = QStringLiteral("October 2026"),
        .kindOfReport = QStringLiteral("Month report"),
        .period = QStringLiteral("October 2026, compared with September 2026"),
        .madeAt = QStringLiteral("Made on Nov 10, 2026."),
        .createdAt = std::chrono::sys_days(
            std::chrono::year(2026) / std::chrono::November / std::chrono::day(10)),
        .currencySymbol = QStringLiteral("$"),
        .sections = {{.title = QStringLiteral("At a glance"),
                         .headlines = {{QStringLiteral("Units"), units, QStringLiteral("+6%"), {}}},
                         .charts = {columns}},
            {.title = QStringLiteral("By source: [all]"),
                .charts = {bars},
                .tables = {{.columns = {{QStringLiteral("Source")}, {QStringLiteral("Units"), true},
                                {QStringLiteral("Rate"), true}, {QStringLiteral("Gross"), true},
                                {QStringLiteral("Time"), true}, {QStringLiteral("Secret"), true}},
                    .rows = {{{.text = text}, units, rate, money, time, withheld}},
                    .total
                    = {{.text = QStringLiteral("The store")}, units, rate, money, time, {}}}}}},
        .headlineColumns = {{QStringLiteral("Figure")}, {QStringLiteral("Value"), true},
            {QStringLiteral("Change")}, {QStringLiteral("Remark")}},
        .chartsTitle = QStringLiteral("Charts"),
        .marksLegend = QStringLiteral("~ too few"),
        .definitionsTitle = QStringLiteral("Meanings"),
        .definitionColumns
        = {{QStringLiteral("Figure")}, {QStringLiteral("Formula")}, {QStringLiteral("Meaning")}},
        .definitions = {{QStringLiteral("Units"), QStringLiteral("Deals"), text}},
        .pageOf = QStringLiteral("Page %1 of %2")};
}

} // namespace lotboard::exchange
