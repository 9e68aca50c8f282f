#include "cli/arguments/selectionoptions.h"

#include "cli/arguments/options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

void addSelection(CLI::App& app, QueryArguments& target)
{
    addText(app, "--period", target.period,
        SelectionText::tr(
            "2026-10, 2026, 2026-W42, 2026-10-01..2026-10-21, this-month (the default), "
            "last-month, last-90-days, all …"))
        ->type_name("P");
    addText(app, "--basis", target.basis,
        SelectionText::tr(
            "event (the default): what happened in the period; lead: the leads received in "
            "it, and how far they have got"))
        ->type_name("BASIS");
    app.add_option("--window", target.windowDays,
           SelectionText::tr(
               "With --basis lead: only steps within so many days of a lead's arrival")
               .toStdString())
        ->type_name("DAYS");
    addTexts(app, "--filter", target.filters,
        SelectionText::tr(
            "Only what has this value, for example source=AutoTrader or person=none; again "
            "for further dimensions, or for further values of the same"))
        ->type_name("DIM=VALUE");
}

} // namespace lotboard::cli
