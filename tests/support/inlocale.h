#pragma once

#include <QLocale>

namespace lotboard {

/// Numbers and days are written as `locale` does as long as this lives.
class InLocale
{
public:
    explicit InLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before {};
};

} // namespace lotboard
