#include "cli/arguments/monthoption.h"

#include "cli/arguments/options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

struct Month
{
    Q_DECLARE_TR_FUNCTIONS(MonthOption)
};

} // namespace

CLI::Option* addMonth(CLI::App& app, QString& target)
{
    return addText(app, "--month", target, Month::tr("2026-10, this-month or last-month"))
        ->type_name("M");
}

Result<Period> monthFrom(const QString& text, std::chrono::sys_days today)
{
    const auto period = parsePeriod(text, today);
    if (!period || period->isEmpty() || monthOf(period->first) != monthOf(period->last))
        return Error {Error::Code::InvalidInput,
            {Month::tr("“%1” is not a month: write it as 2026-10.").arg(text)}, {}};
    return monthOf(period->first);
}

} // namespace lotboard::cli
