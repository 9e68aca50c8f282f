#pragma once

#include "exchange/report/reportdocument.h"

#include <map>
#include <tuple>

extern "C" {
struct lxw_workbook;
struct lxw_format;
}

namespace lotboard::exchange {

/// How cells of a workbook look, each look made once. The workbook owns them.
class CellFormats
{
public:
    CellFormats(lxw_workbook* workbook, QString currencySymbol);

    /// For a figure: by its kind, with its marks before it.
    lxw_format* of(const Entry& entry, bool isTotal);
    lxw_format* title() const { return m_title; }
    lxw_format* header() const { return m_header; }
    lxw_format* numberHeader() const { return m_numberHeader; }
    lxw_format* muted() const { return m_muted; }
    lxw_format* wrapped() const { return m_wrapped; }
    lxw_format* wrappedName() const { return m_wrappedName; }

    /// Excel's code, such as `0.0%`; empty for texts.
    QString numberFormat(ValueKind kind, bool isWhole) const;

private:
    lxw_format* make(const QString& numberFormat, bool isFaint, bool isTotal);

    lxw_workbook* m_workbook;
    QString m_currencySymbol;
    std::map<std::tuple<QString, bool, bool>, lxw_format*> m_made {};
    lxw_format* m_title;
    lxw_format* m_header;
    lxw_format* m_numberHeader;
    lxw_format* m_muted;
    lxw_format* m_wrapped;
    lxw_format* m_wrappedName;
};

} // namespace lotboard::exchange
