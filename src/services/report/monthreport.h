#pragma once

#include "base/money.h"
#include "base/period.h"
#include "exchange/report/reportdocument.h"
#include "metrics/resulttable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace lotboard {

/// A rate, an average or a number of units, with the digits it is written with.
struct ReportNumber
{
    double value = 0;
    int decimals = 0;

    friend bool operator==(const ReportNumber&, const ReportNumber&) = default;
};

/// An instant as the store's clocks show it, to the minute.
struct ReportTime
{
    std::chrono::sys_days day {};
    int minute = 0;

    friend bool operator==(const ReportTime&, const ReportTime&) = default;
};

/// A figure that whoever asks may not know.
struct ReportWithheld
{
    friend bool operator==(const ReportWithheld&, const ReportWithheld&) = default;
};

/// Empty where there is nothing to say: nothing to divide by, not known.
using ReportCell = std::variant<std::monostate, QString, std::int64_t, ReportNumber, Money,
    std::chrono::sys_days, ReportTime, ReportWithheld>;

/// As it stands in the file, without quotes and without the guard against formulas.
QString cellText(const ReportCell& cell);

/// Which figure of an answer a cell is made of.
struct ReportFigure
{
    enum class Part { Value, Denominator };

    std::size_t answer = 0; ///< Of the file's.
    std::size_t metric = 0; ///< Of the answer's query.
    std::optional<std::size_t> row {}; ///< Of the answer; none: its total.
    Part part = Part::Value;
};

/// One file of a report, as a table and as the bytes made from just this table.
struct ReportFile
{
    QString name {}; ///< `summary.csv`
    QStringList columns {}; ///< The same in every month and language, see docs/report.md.
    std::vector<std::vector<ReportCell>> rows {};
    QByteArray bytes {};
    std::vector<metrics::ResultTable> answers {}; ///< That the figures are taken from.
    /// By row and column: the cells that can be explained. Lists of records have none.
    std::map<std::pair<std::size_t, std::size_t>, ReportFigure> figures {};
};

/// The file that these rows make: each row has a cell for each of `columns`.
ReportFile makeReportFile(
    const QString& name, const QStringList& columns, std::vector<std::vector<ReportCell>> rows);

/// What a list of customers does not hold because they do not want to be reached by it.
struct LeftOutContacts
{
    int phones = 0;
    int emails = 0;

    friend bool operator==(const LeftOutContacts&, const LeftOutContacts&) = default;
};

/// The month of a store: as tables for programs, and for a reader.
struct MonthReport
{
    Period month {};
    std::vector<ReportFile> files {};
    exchange::ReportDocument document {};
    QStringList withheld {}; ///< Names of files that the session's role may not export.
    bool withholdsGrosses = false; ///< Figures of what colleagues' deals made say "withheld".
    LeftOutContacts leftOut {}; ///< Of leads.csv, a lead each.
};

} // namespace lotboard
