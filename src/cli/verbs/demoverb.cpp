#include "cli/verbs/demoverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "services/demo/demoplan.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Demo
{
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)
};

} // namespace

VerbHelp DemoVerb::help() const
{
    return {.name = u"demo"_s,
        .summary = Demo::tr("Makes a database with a made-up dealership"),
        .examples = {u"demo demo.lotboard --leads 9000 --until 2026-11-21 --seed 1"_s}};
}

void DemoVerb::setUp(CLI::App& app)
{
    addText(app, "FILE", m_path, Demo::tr("The new database"))->required();
    app.add_option("--leads", m_options.leads, Demo::tr("How many").toStdString())
        ->capture_default_str()
        ->type_name("N");
    addDay(app, "--until", m_until, Demo::tr("Its last day; today without it"))->type_name("DATE");
    app.add_option("--months", m_options.months, Demo::tr("How many of history").toStdString())
        ->capture_default_str()
        ->type_name("N");
    app.add_option("--seed", m_options.seed,
           Demo::tr("The same number makes the same dealership").toStdString())
        ->capture_default_str()
        ->type_name("S");
}

ExitCode DemoVerb::run(Context& context)
{
    const DemoOptions now = demoOptionsAt(context.clock().now());
    m_options.until = m_until.value_or(now.until);
    if (!m_until)
        m_options.untilMinute = now.untilMinute;
    const auto made = createDemo(m_path, m_options, context.control());
    if (!made)
        return context.fail(made.error());
    if (const auto planned = addDemoPlan(m_path, m_options); !planned)
        return context.fail(planned.error());
    context.say(
        Demo::tr("Made %1: %2 leads, %3 communications, %4 appointments, %5 shows, %6 sales.")
            .arg(m_path)
            .arg(made->leads)
            .arg(made->communications)
            .arg(made->appointments)
            .arg(made->shows)
            .arg(made->sales));
    return ExitCode::Done;
}

} // namespace lotboard::cli
