#include "widgets/leads/leadbulkediting.h"

#include "models/leads/leadwords.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

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
