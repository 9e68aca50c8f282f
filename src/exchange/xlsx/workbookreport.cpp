#include "exchange/xlsx/workbookreport.h"

#include "exchange/report/displaywidth.h"
#include "exchange/xlsx/cellformats.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestSheetName = 31; // Excel's.
constexpr double secondsPerDay = 86'400;
constexpr double narrowestColumn = 8;
constexpr double widestColumn = 46;
constexpr lxw_row_t rowsPerChart = 20;
constexpr lxw_col_t chartColumn = 5;

/// Fills a workbook that the library then writes to its path.
class WorkbookWriter
{
public:
    WorkbookWriter(lxw_workbook* workbook, const ReportDocument& document)
        : m_workbook(workbook)
        , m_document(document)
        , m_formats(workbook, document.currencySymbol)
    {
    }

    void write()
    {
        setProperties();
        writeOverview();
        for (const Section& section : m_document.sections) {
            for (const Table& table : section.tables)
                writeTable(section, table);
        }
        writeCharts();
        writeDefinitions();
    }

private:
    using Sheet = lxw_worksheet;

    void setProperties()
    {
        QByteArray title = QString(m_document.kindOfReport + u' ' + m_document.title).toUtf8();
        QByteArray store = m_document.store.toUtf8();
        lxw_doc_properties properties {}; // Its fields are no constants, and are copied.
        properties.title = title.data();
        properties.company = store.data();
        properties.created = m_document.createdAt.time_since_epoch().count();
        workbook_set_properties(m_workbook, &properties);
    }

    /// A name that Excel takes and that no other sheet has.
    Sheet* addSheet(const QString& wanted)
    {
        QString base;
        for (const QChar letter : wanted)
            base += QStringView(u"[]:*?/\\'").contains(letter) ? u' ' : letter;
        base = base.trimmed().left(longestSheetName);
        if (base.isEmpty())
            base = u"-"_s;
        QString name = base;
        for (int i = 2; m_sheetNames.contains(name.toLower()); ++i) {
            const QString number = u' ' + QString::number(i);
            name = base.left(longestSheetName - number.size()) + number;
        }
        m_sheetNames.insert(name.toLower());
        Sheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_paper(sheet, m_document.paper == Paper::Letter ? 1 : 9);
        worksheet_set_footer(sheet, "&L&F&R&P / &N");
        return sheet;
    }

    static void writeText(Sheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
        lxw_format* format = nullptr)
    {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    void writeEntry(
        Sheet* sheet, lxw_row_t row, lxw_col_t column, const Entry& entry, bool isTotal = false)
    {
        lxw_format* format = m_formats.of(entry, isTotal);
        if (const double* number = std::get_if<double>(&entry.value)) {
            const bool isTime = entry.kind == ValueKind::Duration;
            worksheet_write_number(
                sheet, row, column, isTime ? *number / secondsPerDay : *number, format);
        } else if (const auto* day = std::get_if<std::chrono::sys_days>(&entry.value)) {
            const std::chrono::year_month_day date(*day);
            lxw_datetime when {};
            when.year = static_cast<int>(date.year());
            when.month = static_cast<int>(static_cast<unsigned>(date.month()));
            when.day = static_cast<int>(static_cast<unsigned>(date.day()));
            worksheet_write_datetime(sheet, row, column, &when, format);
        } else {
            writeText(sheet, row, column, entry.text, format);
        }
    }

    /// The header stays when one scrolls, and is repeated on each page.
    lxw_row_t writeHeader(Sheet* sheet, lxw_row_t row, const std::vector<Column>& columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            writeText(sheet, row, static_cast<lxw_col_t>(i), columns[i].title,
                columns[i].isNumber ? m_formats.numberHeader() : m_formats.header());
        worksheet_freeze_panes(sheet, row + 1, 1);
        worksheet_repeat_rows(sheet, row, row);
        return row + 1;
    }

    static void setWidths(Sheet* sheet, const Table& table)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const int titleWidth = displayWidth(table.columns[i].title);
            int longest = table.columns[i].isNumber ? titleWidth / 2 : titleWidth;
            for (const auto& row : table.rows)
                longest = std::max(longest, displayWidth(row[i].text + markOf(row[i].cautions)));
            const double width = std::clamp(longest * 1.1 + 2, narrowestColumn, widestColumn);
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, width, nullptr);
        }
    }

    void writeOverview()
    {
        Sheet* sheet = addSheet(m_document.sections.front().title);
        writeText(
            sheet, 0, 0, m_document.kindOfReport + u' ' + m_document.title, m_formats.title());
        writeText(sheet, 1, 0, m_document.store);
        writeText(sheet, 2, 0, m_document.period);
        writeText(sheet, 3, 0, m_document.madeAt, m_formats.muted());
        writeText(sheet, 4, 0, m_document.marksLegend, m_formats.muted());
        lxw_row_t row = writeHeader(sheet, 6, m_document.headlineColumns);
        for (const Headline& headline : m_document.sections.front().headlines) {
            writeText(sheet, row, 0, headline.name);
            writeEntry(sheet, row, 1, headline.figure);
            writeText(sheet, row, 2, headline.change);
            writeText(sheet, row, 3, headline.remark, m_formats.muted());
            ++row;
        }
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 16, nullptr);
        worksheet_set_column(sheet, 2, 3, 30, nullptr);
    }

    void writeTable(const Section& section, const Table& table)
    {
        Sheet* sheet = addSheet(section.title);
        setWidths(sheet, table);
        lxw_row_t row = writeHeader(sheet, 0, table.columns);
        for (const auto& line : table.rows)
            writeLine(sheet, row++, line, false);
        if (!table.total.empty())
            writeLine(sheet, row++, table.total, true);
        for (const QString& note : {section.opening, table.note}) {
            if (!note.isEmpty())
                writeText(sheet, ++row, 0, note, m_formats.muted());
        }
    }

    void writeLine(Sheet* sheet, lxw_row_t row, const std::vector<Entry>& line, bool isTotal)
    {
        for (std::size_t i = 0; i < line.size(); ++i)
            writeEntry(sheet, row, static_cast<lxw_col_t>(i), line[i], isTotal);
    }

    /// The numbers of each chart in the first columns, the charts beside them.
    void writeCharts()
    {
        Sheet* sheet = addSheet(m_document.chartsTitle);
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 2, 14, nullptr);
        lxw_row_t row = 0;
        for (const Section& section : m_document.sections) {
            for (const Chart& chart : section.charts) {
                if (chart.categories.isEmpty())
                    continue;
                const lxw_row_t end = writeChartNumbers(sheet, row, chart);
                addChart(sheet, row, chart);
                row = std::max(end, row + rowsPerChart) + 1;
            }
        }
    }

    lxw_row_t writeChartNumbers(Sheet* sheet, lxw_row_t row, const Chart& chart)
    {
        writeText(sheet, row++, 0, chart.title, m_formats.wrappedName());
        writeText(sheet, row, 0, chart.categoryTitle, m_formats.header());
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const auto column = static_cast<lxw_col_t>(s + 1);
            writeText(sheet, row, column, chart.series[s].name, m_formats.numberHeader());
            for (std::size_t i = 0; i < chart.series[s].points.size(); ++i)
                writeEntry(
                    sheet, row + 1 + static_cast<lxw_row_t>(i), column, chart.series[s].points[i]);
        }
        for (const QString& category : chart.categories)
            writeText(sheet, ++row, 0, category);
        return row + 1;
    }

    /// `row` is where writeChartNumbers() began.
    void addChart(Sheet* sheet, lxw_row_t row, const Chart& chart)
    {
        const bool isLying = chart.shape == Chart::Shape::Bars;
        lxw_chart* drawn
            = workbook_add_chart(m_workbook, isLying ? LXW_CHART_BAR : LXW_CHART_COLUMN);
        const lxw_row_t first = row + 2;
        const lxw_row_t last = first + static_cast<lxw_row_t>(chart.categories.size()) - 1;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const auto column = static_cast<lxw_col_t>(s + 1);
            lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_categories(series, sheet->name, first, 0, last, 0);
            chart_series_set_values(series, sheet->name, first, column, last, column);
            chart_series_set_name_range(series, sheet->name, row + 1, column);
        }
        chart_title_set_name(drawn, chart.title.toUtf8().constData());
        chart_axis_set_name(drawn->x_axis, chart.categoryTitle.toUtf8().constData());
        chart_axis_set_name(drawn->y_axis, chart.valueTitle.toUtf8().constData());
        chart_axis_set_num_format(
            drawn->y_axis, m_formats.numberFormat(chart.kind, true).toUtf8().constData());
        if (isLying)
            chart_axis_set_reverse(drawn->x_axis); // The first name on top, as in the list.
        if (chart.series.size() < 2)
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
        worksheet_insert_chart(sheet, row, chartColumn, drawn);
    }

    void writeDefinitions()
    {
        Sheet* sheet = addSheet(m_document.definitionsTitle);
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 46, nullptr);
        worksheet_set_column(sheet, 2, 2, 90, nullptr);
        lxw_row_t row = writeHeader(sheet, 0, m_document.definitionColumns);
        for (const Definition& each : m_document.definitions) {
            writeText(sheet, row, 0, each.name, m_formats.wrappedName());
            writeText(sheet, row, 1, each.formula, m_formats.wrapped());
            writeText(sheet, row, 2, each.explanation, m_formats.wrapped());
            ++row;
        }
    }

    lxw_workbook* m_workbook;
    const ReportDocument& m_document;
    CellFormats m_formats;
    QSet<QString> m_sheetNames {};
};

} // namespace

Result<QByteArray> workbookReport(const ReportDocument& document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    const QByteArray name = QFile::encodeName(path);
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options {};
    options.tmpdir = scratch.data();
    lxw_workbook* workbook
        = folder.isValid() ? workbook_new_opt(name.constData(), &options) : nullptr;
    if (!workbook)
        return Error {Error::Code::CannotWrite, {path, folder.errorString()}, {}};
    WorkbookWriter(workbook, document).write();
    const lxw_error failed = workbook_close(workbook); // Frees it, too.
    QFile file(path);
    if (failed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error {
            Error::Code::CannotWrite, {path, QString::fromLatin1(lxw_strerror(failed))}, {}};
    return file.readAll();
}

} // namespace lotboard::exchange
