#include "exchange/xlsx/cellformats.h"

#include <xlsxwriter.h>

#include <cmath>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr double titleSize = 16;
constexpr lxw_color_t faint = 0x7A7A7A;

} // namespace

CellFormats::CellFormats(lxw_workbook* workbook, QString currencySymbol)
    : m_workbook(workbook)
    , m_currencySymbol(std::move(currencySymbol))
    , m_title(workbook_add_format(workbook))
    , m_header(workbook_add_format(workbook))
    , m_numberHeader(workbook_add_format(workbook))
    , m_muted(workbook_add_format(workbook))
    , m_wrapped(workbook_add_format(workbook))
    , m_wrappedName(workbook_add_format(workbook))
{
    format_set_bold(m_title);
    format_set_font_size(m_title, titleSize);
    for (lxw_format* header : {m_header, m_numberHeader}) {
        format_set_bold(header);
        format_set_text_wrap(header);
        format_set_align(header, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(header, LXW_BORDER_THIN);
    }
    format_set_align(m_numberHeader, LXW_ALIGN_RIGHT);
    format_set_font_color(m_muted, faint);
    for (lxw_format* wrapped : {m_wrapped, m_wrappedName}) {
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(m_wrappedName);
}

QString CellFormats::numberFormat(ValueKind kind, bool isWhole) const
{
    switch (kind) {
    case ValueKind::Text:
        return {};
    case ValueKind::Count:
        return isWhole ? u"#,##0"_s : u"#,##0.00"_s;
    case ValueKind::Rate:
        return u"0.0%"_s;
    case ValueKind::Money: {
        QString symbol = m_currencySymbol;
        return u'"' + symbol.remove(u'"') + u"\"#,##0.00"_s;
    }
    case ValueKind::Duration:
        return u"[h]:mm:ss"_s;
    case ValueKind::Number:
        return u"#,##0.0"_s;
    case ValueKind::Day:
        return u"yyyy-mm-dd"_s;
    }
    return {};
}

lxw_format* CellFormats::of(const Entry& entry, bool isTotal)
{
    const double* number = std::get_if<double>(&entry.value);
    const bool isWhole = number && *number == std::round(*number);
    QString code = numberFormat(entry.kind, isWhole);
    if (const QString mark = markOf(entry.cautions); !mark.isEmpty() && !code.isEmpty())
        code = u'"' + mark + u'"' + code;
    return make(code, entry.cautions.isTooFew, isTotal);
}

lxw_format* CellFormats::make(const QString& numberFormat, bool isFaint, bool isTotal)
{
    lxw_format*& format = m_made[{numberFormat, isFaint, isTotal}];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    if (!numberFormat.isEmpty()) {
        format_set_num_format(format, numberFormat.toUtf8().constData());
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    if (isFaint)
        format_set_font_color(format, faint);
    if (isTotal) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    return format;
}

} // namespace lotboard::exchange
