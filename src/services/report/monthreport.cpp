#include "services/report/monthreport.h"

#include "exchange/csv/csvwriter.h"

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using exchange::CsvWriter;

/// Hands a cell of any kind to the writer.
struct CellWriter
{
    CsvWriter& csv;

    void operator()(std::monostate /*nothing*/) const { csv.empty(); }
    void operator()(const QString& text) const { csv.text(text); }
    void operator()(std::int64_t number) const { csv.integer(number); }
    void operator()(const ReportNumber& number) const
    {
        csv.decimal(number.value, number.decimals);
    }
    void operator()(Money money) const { csv.money(money); }
    void operator()(std::chrono::sys_days day) const { csv.day(day); }
    void operator()(const ReportTime& time) const { csv.localTime(time.day, time.minute); }
    void operator()(ReportWithheld /*figure*/) const { csv.text(u"withheld"_s); }
};

} // namespace

QString cellText(const ReportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    QByteArray bytes;
    CsvWriter csv(&bytes);
    std::visit(CellWriter {csv}, cell);
    [[maybe_unused]] const Status written = csv.finish();
    return QString::fromLatin1(bytes);
}

ReportFile makeReportFile(
    const QString& name, const QStringList& columns, std::vector<std::vector<ReportCell>> rows)
{
    ReportFile file {.name = name, .columns = columns, .rows = std::move(rows)};
    CsvWriter csv(&file.bytes);
    for (const QString& column : file.columns)
        csv.text(column);
    csv.endRow();
    for (const auto& row : file.rows) {
        for (const ReportCell& cell : row)
            std::visit(CellWriter {csv}, cell);
        csv.endRow();
    }
    [[maybe_unused]] const Status written = csv.finish(); // Into memory: it cannot fail.
    return file;
}

} // namespace lotboard
