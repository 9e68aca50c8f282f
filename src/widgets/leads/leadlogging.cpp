#include "widgets/leads/leadlogging.h"

#include "models/leads/contactwords.h"
#include "models/leads/leaddetail.h"
#include "widgets/leads/leaddetailpanel.h"
#include "widgets/leads/touchpanel.h"

#include <QAction>

#include <algorithm>

namespace lotboard {
namespace {

bool hasOpenAppointment(const LeadHistory& history)
{
    return std::ranges::any_of(history.appointments, [](const Appointment& appointment) {
        return appointment.outcome == AppointmentOutcome::Open;
    });
}

} // namespace

LeadLogging::LeadLogging(const Setting& setting, LeadDetailPanel& place, QWidget& page)
    : QObject(&page)
    , m_setting(setting)
    , m_panel(new TouchPanel)
{
    place.setMiddle(m_panel);
    place.setFooter(m_panel->saveBar()); // Seen however much is asked above it.
    m_panel->setCalendar(setting.calendar);
    m_panel->setForm(&m_form, setting.clock);
    connect(m_panel, &TouchPanel::saveRequested, this, &LeadLogging::save);
    connect(setting.detail, &LeadDetail::changed, this, &LeadLogging::followDetail);

    auto* action = new QAction(&page);
    action->setObjectName(QStringLiteral("saveTouchAction"));
    action->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    // Of the window, whose title line has controls of the page; a hidden page hears none.
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, &LeadLogging::save);
    page.addAction(action);
}

void LeadLogging::hide()
{
    m_panel->hide();
    m_panel->saveBar()->hide();
}

void LeadLogging::followDetail()
{
    const LeadDetail& detail = *m_setting.detail;
    const bool isReady = detail.state() == LeadDetail::State::Ready;
    if (detail.lead() != m_lead) {
        if (m_lead.isValid() && m_form.isTouched())
            m_drafts[m_lead] = m_form.entry(m_lead);
        m_lead = detail.lead();
        beginWith(m_lead);
    }
    if (!isReady)
        return;
    m_form.setHasAppointment(hasOpenAppointment(detail.history()));
    m_form.setRefusals(refusalsOf(detail.history(), m_setting.calendar));
}

void LeadLogging::beginWith(LeadId lead)
{
    m_form.reset();
    m_form.setRefusals({});
    const auto draft = m_drafts.find(lead);
    if (draft != m_drafts.end()) {
        m_form.restore(draft->second);
        m_drafts.erase(draft);
    } else if (m_setting.likelyChannel && lead.isValid()) {
        m_form.begin(m_setting.likelyChannel(lead));
    }
}

QString LeadLogging::customer() const
{
    const LeadDetail& detail = *m_setting.detail;
    if (detail.state() == LeadDetail::State::Ready)
        return detail.text().customer;
    const QString listed = m_setting.customerOf ? m_setting.customerOf(m_lead) : QString();
    return listed.isEmpty() ? tr("a lead") : listed;
}

void LeadLogging::save()
{
    if (!m_lead.isValid())
        return;
    if (const QString missing = m_form.missing(); !missing.isEmpty()) {
        Q_EMIT problemReported(missing);
        m_panel->focusMissing();
        return;
    }
    const LeadLogEntry entry = m_form.entry(m_lead);
    m_setting.saver->save(
        TouchForm::actionText(entry, customer()),
        [log = m_setting.log, entry] { return log(entry); }, {},
        [this, entry] {
            if (entry.lead == m_lead)
                m_form.restore(entry);
            else
                m_drafts[entry.lead] = entry;
            Q_EMIT returned(entry.lead);
            return false;
        });
    m_form.reset(m_form.hasAppointment());
    Q_EMIT logged(entry.lead);
}

} // namespace lotboard
