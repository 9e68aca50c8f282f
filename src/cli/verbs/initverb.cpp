#include "cli/verbs/initverb.h"

#include "base/textgate.h"
#include "cli/arguments/invalid.h"
#include "cli/arguments/openhours.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Init
{
    Q_DECLARE_TR_FUNCTIONS(InitVerb)
};

bool areLetters(const QString& text, qsizetype count)
{
    return text.size() == count
        && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

VerbHelp InitVerb::help() const
{
    return {.name = u"init"_s,
        .summary = Init::tr("Makes an empty database for a store"),
        .examples = {u"--db store.lotboard init --name \"Harbor Motors\" --zone America/New_York "
                     "--open mon-fri=9:00-20:00 --open sat=9:00-18:00"_s}};
}

void InitVerb::setUp(CLI::App& app)
{
    addText(app, "--name", m_store.name, Init::tr("Of the store"))->required();
    addText(app, "--zone", m_zone,
        Init::tr("Its time zone, such as America/New_York; without it, this computer's"));
    addTexts(app, "--open", m_openHours,
        Init::tr("Its open hours, such as mon-fri=9:00-20:00; again for other days. Days not named "
                 "are closed. Without it, mon-sat=9:00-20:00"))
        ->type_name("HOURS");
    addTextList(app, "--holiday", m_holidays, Init::tr("Days on which it is closed: 2026-12-25"))
        ->type_name("DATE,…");
    addText(app, "--currency", m_store.currency, Init::tr("USD without it"));
    addText(app, "--country", m_store.countryCode,
        Init::tr("Of phone numbers without a +; US without it"));
    addChoice(app, "--sale-date", m_store.saleDateRule,
        {{u"contract"_s, SaleDateRule::Contract}, {u"delivery"_s, SaleDateRule::Delivery},
            {u"posted"_s, SaleDateRule::Posted}},
        Init::tr("Which date of a deal decides its month; contract without it"));
    addChoice(app, "--unwind", m_store.unwindRule,
        {{u"restate"_s, UnwindRule::RestateSaleMonth}, {u"book"_s, UnwindRule::BookInUnwindMonth}},
        Init::tr("An unwound deal is taken off the month of its sale (restate, the default) or "
                 "off the month of the unwind (book)"));
}

Result<BusinessCalendar> InitVerb::calendar() const
{
    const QTimeZone zone
        = m_zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(m_zone.toUtf8());
    if (!zone.isValid())
        return invalid(
            Init::tr("“%1” is not a time zone: write it as America/New_York.").arg(m_zone));
    const auto hours = parseOpenHours(
        m_openHours.isEmpty() ? QStringList {u"mon-sat=9:00-20:00"_s} : m_openHours);
    if (!hours)
        return hours.error();
    std::vector<std::chrono::sys_days> holidays;
    for (const QString& text : m_holidays) {
        const auto day = parseIsoDate(text);
        if (!day)
            return invalid(Init::tr("“%1” is not a day: write it as 2026-10-21.").arg(text));
        holidays.push_back(*day);
    }
    return BusinessCalendar(zone, *hours, holidays);
}

ExitCode InitVerb::run(Context& context)
{
    auto ofStore = calendar();
    if (!ofStore)
        return context.refuse(ofStore.error());
    m_store.calendar = std::move(*ofStore);
    m_store.name = cleanText(m_store.name, TextKind::Name).text;
    if (m_store.name.isEmpty())
        return context.refuse(invalid(Init::tr("The store needs a name.")));
    if (!areLetters(m_store.currency, 3))
        return context.refuse(
            invalid(Init::tr("“%1” is not a currency: write it as USD.").arg(m_store.currency)));
    if (!areLetters(m_store.countryCode, 2))
        return context.refuse(
            invalid(Init::tr("“%1” is not a country: write it as US.").arg(m_store.countryCode)));

    const auto workspace = Workspace::create(context.databasePath(), m_store, context.clock());
    if (!workspace)
        return context.fail(workspace.error());
    context.say(Init::tr("Made %1 for %2, time zone %3.")
                    .arg(context.databasePath(), m_store.name,
                        QString::fromUtf8(m_store.calendar.zone().id())));
    return ExitCode::Done;
}

} // namespace lotboard::cli
