#include "widgets/leads/leadbulkediting.h"

#include "models/leads/leadwords.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

#include <QLocale>

namespace lotboard {
namespace {

/// The same few words each time, because the reports count them.
QStringList usualReasons(LeadStatus status)
{
    if (status == LeadStatus::Duplicate)
        return {LeadBulkEditing::tr("The same enquiry came twice"),
            LeadBulkEditing::tr("The same enquiry came from another source"),
            LeadBulkEditing::tr("Entered by hand and by an import")};
    return {LeadBulkEditing::tr("Spam"), LeadBulkEditing::tr("Wrong number or address"),
        LeadBulkEditing::tr("Looks for a job"), LeadBulkEditing::tr("Service, not sales"),
        LeadBulkEditing::tr("A test")};
}

/// Who was left out, and why; empty if nobody was.
QString leftOutText(const CadenceApplied& applied)
{
    QStringList parts;
    if (applied.closed > 0)
        parts << LeadBulkEditing::tr("%Ln closed", nullptr, applied.closed);
    if (applied.unwanted > 0)
        parts << LeadBulkEditing::tr(
            "%Ln whose customer does not want to be contacted", nullptr, applied.unwanted);
    return parts.isEmpty()
        ? QString()
        : LeadBulkEditing::tr("left out: %1").arg(QLocale().createSeparatedList(parts));
}

} // namespace

LeadBulkEditing::LeadBulkEditing(const Setting& setting, BusyOverlay& busy, QWidget* page)
    : QObject(page)
    , m_setting(setting)
    , m_busy(busy)
    , m_page(page)
{
    connect(&m_busy, &BusyOverlay::cancelled, this, [this] { m_job.cancel(); });
    connect(&m_job, &JobRunner::progressed, &m_busy, &BusyOverlay::setProgress);
    connect(&m_job, &JobRunner::finished, this, &LeadBulkEditing::finished);
}

void LeadBulkEditing::setChoices(const LeadChoices& choices)
{
    m_staff.clear();
    for (const Staff& person : choices.staff) {
        if (!person.activeTo)
            m_staff.push_back(person);
    }
}

void LeadBulkEditing::assign(const LeadIds& leads)
{
    QStringList names {tr("Nobody")};
    for (const Staff& person : m_staff)
        names << person.name;
    const auto chosen = m_setting.ask->choose(
        m_page, tr("Assign leads"), tr("Who looks after the selected leads?"), names);
    if (!chosen)
        return;
    const StaffId who
        = *chosen == 0 ? StaffId() : m_staff[static_cast<std::size_t>(*chosen - 1)].id;
    change(leads, {.assignTo = who},
        tr("%Ln lead(s) assigned to %1", nullptr, static_cast<int>(leads->size()))
            .arg(names[*chosen]));
}

void LeadBulkEditing::mark(const LeadIds& leads, LeadStatus status)
{
    const QStringList reasons = usualReasons(status);
    const QString word = leadStatusText(status);
    const auto chosen = m_setting.ask->choose(m_page, tr("Mark leads as %1").arg(word),
        tr("Why? Such leads do not count in the rates; the reason is kept."), reasons);
    if (chosen)
        change(leads, {.status = status, .reason = reasons[*chosen]},
            tr("%Ln lead(s) marked as %1", nullptr, static_cast<int>(leads->size())).arg(word));
}

void LeadBulkEditing::addToPlan(const LeadIds& leads)
{
    m_plansJob.start([plans = m_setting.calls.plans](const JobControl&) { return plans(); },
        [this, leads](const Result<std::vector<FollowUpPlan>>& plans) {
            if (plans)
                choosePlan(leads, *plans);
            else
                m_setting.ask->tell(m_page, tr("Add to follow-up plan"), errorText(plans.error()));
        });
}

void LeadBulkEditing::choosePlan(const LeadIds& leads, const std::vector<FollowUpPlan>& plans)
{
    QStringList names;
    for (const FollowUpPlan& plan : plans)
        names << plan.cadence.name;
    if (names.isEmpty()) {
        m_setting.ask->tell(m_page, tr("Add to follow-up plan"),
            tr("There is no follow-up plan yet. A manager makes one under Follow-up plans."));
        return;
    }
    const auto chosen = m_setting.ask->choose(m_page, tr("Add to follow-up plan"),
        tr("Which plan begins now with the selected leads? It takes the place of the one that "
           "they follow."),
        names);
    if (chosen)
        begin(leads, plans[static_cast<std::size_t>(*chosen)]);
}

void LeadBulkEditing::begin(const LeadIds& leads, const FollowUpPlan& plan)
{
    m_busy.start(tr("Beginning the plan…"), true);
    m_job.start([followUp = m_setting.calls.followUp, leads, id = plan.cadence.id](
                    const JobControl& control) { return followUp(id, *leads, control); },
        [this, name = plan.cadence.name](const Result<Saved<CadenceApplied>>& saved) {
            if (!saved) {
                m_setting.ask->tell(m_page, tr("No plan was begun"), errorText(saved.error()));
                return;
            }
            const QString leftOut = leftOutText(saved->value);
            if (saved->value.begun == 0) {
                m_setting.ask->tell(m_page, tr("No plan was begun"), leftOut);
                return;
            }
            const QString text
                = tr("%Ln lead(s) added to the plan %1", nullptr, saved->value.begun).arg(name);
            Q_EMIT actionSaved(
                leftOut.isEmpty() ? text : tr("%1; %2", "added; left out").arg(text, leftOut),
                saved->action);
        });
}

void LeadBulkEditing::change(
    const LeadIds& leads, const LeadBulkChange& change, const QString& what)
{
    m_busy.start(tr("Changing the leads…"), true);
    m_job.start([bulk = m_setting.calls.bulk, leads, change](
                    const JobControl& control) { return bulk(*leads, change, control); },
        [this, what](const Result<Saved<int>>& saved) {
            if (saved)
                Q_EMIT actionSaved(what, saved->action);
            else
                m_setting.ask->tell(
                    m_page, tr("The leads were not changed"), errorText(saved.error()));
        });
}

} // namespace lotboard
