#include "cli/verbs/appointmentsverb.h"

#include "base/atomicfile.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "cli/output/timecell.h"
#include "services/appointments/appointmentservice.h"
#include "services/appointments/calendarfile.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Appointments
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentsVerb)
};

QString outcomeId(const Appointment& appointment)
{
    switch (appointment.outcome) {
    case AppointmentOutcome::Open:
        return appointment.confirmedAt ? u"confirmed"_s : u"open"_s;
    case AppointmentOutcome::Showed:
        return u"showed"_s;
    case AppointmentOutcome::NoShow:
        return u"no_show"_s;
    case AppointmentOutcome::Cancelled:
        return u"cancelled"_s;
    case AppointmentOutcome::Rescheduled:
        break;
    }
    return u"rescheduled"_s;
}

Listing listingOf(const BoardContent& content, const BusinessCalendar& calendar)
{
    Listing listing {.columns = {{.id = u"id"_s, .title = Appointments::tr("Id"), .isNumber = true},
                         {.id = u"lead"_s, .title = Appointments::tr("Lead"), .isNumber = true},
                         {.id = u"at"_s, .title = Appointments::tr("When")},
                         {.id = u"customer"_s, .title = Appointments::tr("Customer")},
                         {.id = u"vehicle"_s, .title = Appointments::tr("Vehicle")},
                         {.id = u"staff"_s, .title = Appointments::tr("Person")},
                         {.id = u"state"_s, .title = Appointments::tr("State")},
                         {.id = u"moves"_s, .title = Appointments::tr("Moved"), .isNumber = true}}};
    for (const BoardAppointment& entry : content.appointments) {
        const auto person = std::ranges::find_if(
            content.staff, [&](const Staff& staff) { return entry.person == staff.id; });
        const Appointment& appointment = entry.appointment;
        listing.rows.push_back({appointment.id.value, appointment.lead.value,
            timeCell(appointment.dueAt, calendar), entry.customer, entry.vehicle,
            person == content.staff.end() ? QString() : person->name, outcomeId(appointment),
            std::int64_t {entry.moves}});
    }
    return listing;
}

} // namespace

VerbHelp AppointmentsVerb::help() const
{
    return {.name = u"appointments"_s,
        .summary = Appointments::tr("The appointments of a day, listed or as a calendar file"),
        .examples = {u"--db store.lotboard appointments --day 2026-11-21"_s,
            u"--db store.lotboard appointments --ics today.ics"_s}};
}

void AppointmentsVerb::setUp(CLI::App& app)
{
    addDay(app, "--day", m_day, Appointments::tr("Which day; without it, today"))
        ->type_name("DATE");
    addText(app, "--ics", m_file,
        Appointments::tr("Write them to this calendar file (RFC 5545) instead of listing them"))
        ->type_name("FILE");
    addFormat(app, m_format);
}

ExitCode AppointmentsVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const Store store = (*workspace)->store();
    const auto day = m_day.value_or((*workspace)->today());
    const auto content = AppointmentService(**workspace)
                             .between(context.session(), store.calendar.instant(day, 0),
                                 store.calendar.instant(day + std::chrono::days(1), 0));
    if (!content)
        return context.fail(content.error());
    if (m_file.isEmpty())
        return context.print(listingBytes(listingOf(*content, store.calendar), m_format));
    if (content->appointments.empty()) {
        context.say(
            Appointments::tr("There are no appointments on that day. Nothing was written."));
        return ExitCode::Done;
    }
    const auto written = writeFileAtomically(
        m_file, calendarFile(content->appointments, store, context.clock().now()));
    if (!written)
        return context.fail(written.error());
    context.say(Appointments::tr("Appointments written: %1.").arg(content->appointments.size()));
    return ExitCode::Done;
}

} // namespace lotboard::cli
