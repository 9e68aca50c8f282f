#include "cli/output/resultnotes.h"

#include "cli/output/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using metrics::Figure;
using metrics::ResultRow;
using metrics::ResultTable;

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString basisNote(const ResultTable& result)
{
    const QString period = periodText(result.query.period);
    if (result.query.basis == metrics::DateBasis::Event)
        return Notes::tr("%1 by event date: what happened in the period.").arg(period);
    if (!result.query.windowDays)
        return Notes::tr("%1 by lead date: leads received in the period, as far as they have got.")
            .arg(period);
    return Notes::tr("%1 by lead date: leads received in the period, as far as they got in their "
                     "first %2 days.")
        .arg(period)
        .arg(*result.query.windowDays);
}

QStringList leftOutParts(const metrics::Exclusions& exclusions)
{
    QStringList parts;
    const auto add = [&](std::int64_t count, const QString& what) {
        if (count > 0) //: 9 × leads marked duplicate
            parts.append(Notes::tr("%1 × %2").arg(QString::number(count), what));
    };
    add(exclusions.duplicateLeads, Notes::tr("lead marked duplicate"));
    add(exclusions.invalidLeads, Notes::tr("lead marked invalid"));
    add(exclusions.otherSales, Notes::tr("fleet, wholesale or dealer trade"));
    add(exclusions.unwoundSales, Notes::tr("unwound sale"));
    add(exclusions.salesWithoutDate, Notes::tr("sale without a date"));
    return parts;
}

bool anyFigure(const ResultTable& result, bool Figure::*mark)
{
    const auto isMarked = [mark](const metrics::Cell& cell) { return cell.figure.*mark; };
    return std::ranges::any_of(result.total.cells, isMarked)
        || std::ranges::any_of(result.rows,
            [&](const ResultRow& row) { return std::ranges::any_of(row.cells, isMarked); });
}

} // namespace

QStringList resultNotes(const ResultTable& result, const QStringList& filters)
{
    QStringList notes {basisNote(result)};
    if (result.comparisonPeriod)
        notes.append(Notes::tr("Compared with %1.").arg(periodText(*result.comparisonPeriod)));
    if (!filters.isEmpty())
        notes.append(Notes::tr("Only %1.").arg(filters.join(QStringLiteral(", "))));
    const QStringList leftOut = leftOutParts(result.exclusions);
    if (!leftOut.isEmpty())
        notes.append(Notes::tr("Left out: %1.").arg(leftOut.join(QStringLiteral(", "))));
    if (anyFigure(result, &Figure::isTooFew))
        notes.append(Notes::tr("~ too few to judge"));
    if (anyFigure(result, &Figure::isUnripe))
        notes.append(Notes::tr("^ not final: some of these leads have not had their time yet"));
    if (anyFigure(result, &Figure::isAboveWhole))
        notes.append(Notes::tr("! above 100 %: some of the leads came before the period"));
    if (anyFigure(result, &Figure::isWithheld))
        notes.append(Notes::tr("withheld: %1").arg(withheldReason()));
    return notes;
}

} // namespace lotboard::cli
