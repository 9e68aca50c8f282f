#include "widgets/leads/leadactions.h"

#include "base/clock.h"
#include "models/leads/leaddetail.h"
#include "widgets/common/ask.h"
#include "widgets/leads/leaddetailpanel.h"
#include "widgets/leads/leadlogging.h"
#include "widgets/leads/touchpanel.h"

namespace lotboard {

LeadActions::LeadActions(const Setting& setting, LeadDetailPanel& panel, QWidget& page)
    : m_setting(setting)
    , m_page(page)
    , m_editing({.calls = setting.calls,
                    .store = setting.store,
                    .clock = setting.clock,
                    .ask = setting.ask},
          page)
    , m_beginning({.calls = setting.calls,
                      .session = setting.session,
                      .clock = setting.clock,
                      .ask = setting.ask},
          page)
    , m_deals({.calls = setting.deals,
                  .session = setting.session,
                  .store = setting.store,
                  .clock = setting.clock,
                  .ask = setting.ask},
          page)
    , m_visits({.calls = setting.visits,
                   .session = setting.session,
                   .store = setting.store,
                   .clock = setting.clock,
                   .ask = setting.ask},
          page)
{
    connect(&m_editing, &LeadEditing::actionSaved, this, &LeadActions::actionSaved);
    connect(&m_editing, &LeadEditing::leadRequested, this, &LeadActions::leadRequested);
    connect(&m_editing, &LeadEditing::created, this, &LeadActions::created);
    connect(&m_editing, &LeadEditing::changed, this, &LeadActions::changed);
    connect(&m_beginning, &LeadBeginning::begun, &m_editing,
        qOverload<const LeadForm&>(&LeadEditing::create));
    connect(&m_deals, &DealEditing::actionSaved, this, &LeadActions::actionSaved);
    connect(&m_deals, &DealEditing::changed, this, &LeadActions::changed);
    connect(&m_visits, &VisitEditing::actionSaved, this, &LeadActions::actionSaved);
    connect(&m_visits, &VisitEditing::changed, this, &LeadActions::changed);
    panel.setCanEdit(setting.session.may(Right::EditLeads), setting.session.may(Right::EditSales));
    m_editing.serve(panel, *setting.detail);
    connect(&panel, &LeadDetailPanel::dealRequested, this, &LeadActions::editDeal);
    connect(&panel, &LeadDetailPanel::visitRequested, this, &LeadActions::editVisit);
    if (setting.session.may(Right::EditLeads))
        setUpLogging(panel);
}

LeadActions::~LeadActions() = default;

void LeadActions::setUpLogging(LeadDetailPanel& panel)
{
    m_logging = new LeadLogging({.log = m_setting.calls.log,
                                    .customerOf = m_setting.customerOf,
                                    .calendar = m_setting.store.calendar,
                                    .clock = m_setting.clock,
                                    .saver = &m_saver,
                                    .detail = m_setting.detail},
        panel, m_page);
    m_logging->panel()->setHint(tr("Ctrl+Z takes it back"));
    connect(m_logging->panel(), &TouchPanel::agreed, this, &LeadActions::agreed);
    connect(m_logging, &LeadLogging::logged, this, &LeadActions::agreed);
    connect(m_logging, &LeadLogging::problemReported, this, &LeadActions::problemReported);
    connect(m_logging, &LeadLogging::returned, this, &LeadActions::leadRequested);
    connect(&m_saver, &ActionSaver::saved, this,
        [this](const QString& text, const SavedAction& action) {
            Q_EMIT actionSaved(text, action);
            Q_EMIT changed(m_setting.detail->lead());
        });
    connect(&m_saver, &ActionSaver::failed, this, [this](const QString& text, const QString& why) {
        m_setting.ask->tell(&m_page, tr("Not saved: %1").arg(text), why);
    });
}

void LeadActions::setChoices(const LeadChoices& choices)
{
    m_visits.setStaff(choices.staff);
    m_editing.setChoices(choices);
}

void LeadActions::create()
{
    m_editing.create();
}

void LeadActions::beginWith(CustomerId customer)
{
    m_beginning.withCustomer(customer);
}

void LeadActions::beginAbout(VehicleId vehicle)
{
    m_beginning.aboutVehicle(vehicle);
}

void LeadActions::edit()
{
    if (m_setting.session.may(Right::EditLeads))
        m_editing.edit(*m_setting.detail);
}

void LeadActions::editDeal()
{
    if (m_setting.session.may(Right::EditSales))
        withHistory([this](const LeadHistory& history) { m_deals.edit(history); });
}

void LeadActions::editVisit()
{
    if (m_setting.session.may(Right::EditLeads))
        withHistory([this](const LeadHistory& history) { m_visits.edit(history); });
}

void LeadActions::withHistory(std::function<void(const LeadHistory& history)> act)
{
    const LeadId lead = m_setting.detail->lead();
    if (!lead.isValid())
        return;
    m_reading.start([history = m_setting.calls.history, lead](
                        const JobControl& /*control*/) { return history(lead); },
        [this, act = std::move(act)](const Result<LeadHistory>& history) {
            if (history)
                act(*history);
            else
                m_setting.ask->tell(
                    &m_page, tr("The lead cannot be opened"), errorText(history.error()));
        });
}

bool LeadActions::hasUnsaved() const
{
    return m_logging && m_logging->hasUnsaved();
}

bool LeadActions::takeKey(int key)
{
    if (!m_logging || !m_setting.detail->lead().isValid())
        return false;
    if (key != Qt::Key_D)
        return m_logging->panel()->takeKey(key);
    m_editing.editWishes(*m_setting.detail);
    return true;
}

} // namespace lotboard
