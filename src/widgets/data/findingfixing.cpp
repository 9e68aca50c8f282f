#include "widgets/data/findingfixing.h"

#include "base/clock.h"
#include "models/data/fixwords.h"
#include "models/visits/newvisit.h"
#include "services/wording/datetext.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

#include <algorithm>

namespace lotboard {
namespace {

/// The one with this id; null if it is gone.
template<class T, class Id>
const T* recordWith(const std::vector<T>& all, Id id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

LeadIds leadsOf(const std::vector<metrics::RecordRef>& records)
{
    auto leads = std::make_shared<std::vector<LeadId>>();
    for (const metrics::RecordRef& record : records)
        leads->push_back({record.lead});
    return leads;
}

struct DealWithCustomers
{
    DealForm form {};
    std::vector<KnownCustomer> customers {};
};

Result<DealWithCustomers> dealWithCustomers(
    const FixCalls& calls, SaleId sale, const JobControl& control)
{
    auto form = calls.deals.find(sale);
    if (!form)
        return form.error();
    DealWithCustomers answer {.form = *std::move(form)};
    if (!answer.form.sale.customer.isValid())
        return answer;
    const auto customer = calls.leads.customer(answer.form.sale.customer);
    if (!customer)
        return customer.error();
    auto known = calls.leads.known(*customer, control);
    if (!known)
        return known.error();
    for (KnownCustomer& candidate : known->customers) {
        if (candidate.customer.lead.isValid())
            answer.customers.push_back(std::move(candidate));
    }
    return answer;
}

} // namespace

FindingFixing::FindingFixing(const Setting& setting, BusyOverlay& busy, QWidget& page)
    : m_setting(setting)
    , m_page(page)
    , m_leads({.calls = setting.calls.leads,
                  .store = setting.store,
                  .clock = setting.clock,
                  .ask = setting.ask},
          page)
    , m_deals({.calls = setting.calls.deals,
                  .session = setting.session,
                  .store = setting.store,
                  .clock = setting.clock,
                  .ask = setting.ask},
          page)
    , m_visits({.calls = setting.calls.visits,
                   .session = setting.session,
                   .store = setting.store,
                   .clock = setting.clock,
                   .ask = setting.ask},
          page)
    , m_bulk(new LeadBulkEditing({.calls = setting.calls.leads, .ask = setting.ask}, busy, &page))
{
    connect(&m_leads, &LeadEditing::actionSaved, this, &FindingFixing::actionSaved);
    connect(&m_leads, &LeadEditing::leadRequested, this, &FindingFixing::leadRequested);
    connect(&m_deals, &DealEditing::actionSaved, this, &FindingFixing::actionSaved);
    connect(&m_visits, &VisitEditing::actionSaved, this, &FindingFixing::actionSaved);
    connect(m_bulk, &LeadBulkEditing::actionSaved, this, &FindingFixing::actionSaved);
    connect(m_bulk, &LeadBulkEditing::finished, &busy, &BusyOverlay::stop);
    connect(&m_saver, &ActionSaver::saved, this, &FindingFixing::actionSaved);
    connect(&m_saver, &ActionSaver::failed, this,
        [this](const QString& /*text*/, const QString& message) { refuse(message); });
}

bool FindingFixing::isOffered(CheckFix fix) const
{
    const Session& session = m_setting.session;
    switch (fix) {
    case CheckFix::OpenLead:
        return session.may(Right::ReadCustomers);
    case CheckFix::EnterSpend:
        return session.may(Right::ManageStore);
    case CheckFix::EditDeal:
    case CheckFix::LinkDeal:
        return session.may(Right::EditSales) && session.may(Right::EditLeads);
    default:
        return session.may(Right::EditLeads);
    }
}

void FindingFixing::begin(CheckFix fix, const std::vector<metrics::RecordRef>& records)
{
    if (fix == CheckFix::EnterSpend) {
        Q_EMIT spendRequested();
        return;
    }
    if (records.empty())
        return;
    const metrics::RecordRef& record = records.front();
    switch (fix) {
    case CheckFix::EditDeal:
        editDeal(record);
        break;
    case CheckFix::LinkDeal:
        linkDeal({record.id});
        break;
    case CheckFix::EditLead:
        withLead(record, [this](const LeadHistory& history) {
            m_leads.edit({.lead = history.lead, .customer = history.customer});
        });
        break;
    case CheckFix::EndAppointment:
        withLead(record, [this, id = AppointmentId {record.id}](const LeadHistory& history) {
            endAppointment(history, id);
        });
        break;
    case CheckFix::EditVisit:
        withLead(record, [this, id = ShowId {record.id}](const LeadHistory& history) {
            editVisit(history, id);
        });
        break;
    case CheckFix::MarkShowed:
        withLead(record, [this, id = ShowId {record.id}](const LeadHistory& history) {
            markShowed(history, id);
        });
        break;
    case CheckFix::OpenLead:
    case CheckFix::EnterSpend:
        Q_EMIT leadRequested({record.lead});
        break;
    case CheckFix::Assign:
    case CheckFix::MarkDuplicate:
    case CheckFix::MarkInvalid:
        changeMany(fix, records);
        break;
    }
}

void FindingFixing::withLead(const metrics::RecordRef& record, Act act)
{
    struct Answer
    {
        LeadHistory history {};
        LeadChoices choices {};
    };
    m_reading.start(
        [calls = m_setting.calls.leads, lead = LeadId {record.lead}](
            const JobControl& /*control*/) -> Result<Answer> {
            auto history = calls.history(lead);
            if (!history)
                return history.error();
            auto choices = calls.choices();
            if (!choices)
                return choices.error();
            return Answer {*std::move(history), *std::move(choices)};
        },
        [this, act = std::move(act)](const Result<Answer>& answer) {
            if (!answer) {
                refuse(errorText(answer.error()));
                return;
            }
            m_leads.setChoices(answer->choices);
            m_visits.setStaff(answer->choices.staff);
            act(answer->history);
        });
}

void FindingFixing::changeMany(CheckFix fix, const std::vector<metrics::RecordRef>& records)
{
    const LeadIds leads = leadsOf(records);
    if (fix != CheckFix::Assign) {
        m_bulk->mark(
            leads, fix == CheckFix::MarkDuplicate ? LeadStatus::Duplicate : LeadStatus::Invalid);
        return;
    }
    m_reading.start([choices = m_setting.calls.leads.choices](
                        const JobControl& /*control*/) { return choices(); },
        [this, leads](const Result<LeadChoices>& choices) {
            if (!choices) {
                refuse(errorText(choices.error()));
                return;
            }
            m_bulk->setChoices(*choices);
            m_bulk->assign(leads);
        });
}

void FindingFixing::editDeal(const metrics::RecordRef& record)
{
    if (record.lead > 0) {
        withLead(record, [this, record](const LeadHistory& history) {
            if (record.kind == metrics::RecordKind::Sale)
                m_deals.open(history, {record.id});
            else
                m_deals.edit(history);
        });
        return;
    }
    // A deal of no lead: of its customer no more is known than that.
    m_deals.open({}, {record.id});
}

void FindingFixing::endAppointment(const LeadHistory& history, AppointmentId id)
{
    const Appointment* appointment = recordWith(history.appointments, id);
    if (!appointment)
        return;
    const QString name = history.customer.name();
    const auto chosen = m_setting.ask->choose(&m_page, tr("How did it end?"),
        tr("%1 had an appointment on %2.", "customer, time")
            .arg(name, storeTimeText(appointment->dueAt, m_setting.store.calendar)),
        {tr("The customer came"), tr("The customer did not come"), tr("It was cancelled")});
    if (!chosen)
        return;
    if (*chosen == 0) {
        Show visit = newVisit(
            history, m_setting.store.calendar, m_setting.session.who, m_setting.clock->now());
        visit.at = appointment->dueAt;
        visit.appointment = id;
        m_visits.enter(history, visit);
        return;
    }
    const auto& end
        = *chosen == 1 ? m_setting.calls.appointments.noShow : m_setting.calls.appointments.cancel;
    m_saver.save(*chosen == 1 ? tr("no show of %1").arg(name) : tr("cancellation of %1").arg(name),
        [end, id] { return end(id); });
}

void FindingFixing::editVisit(const LeadHistory& history, ShowId id)
{
    if (const Show* visit = recordWith(history.shows, id))
        m_visits.enter(history, *visit);
}

void FindingFixing::markShowed(const LeadHistory& history, ShowId id)
{
    const Show* visit = recordWith(history.shows, id);
    if (!visit)
        return;
    m_saver.save(tr("visit of %1").arg(history.customer.name()),
        [change = m_setting.calls.visits.change, visit = *visit]() -> Result<SavedAction> {
            const auto saved = change(visit);
            if (!saved)
                return saved.error();
            return saved->action;
        });
}

void FindingFixing::linkDeal(SaleId sale)
{
    m_reading.start(
        [calls = m_setting.calls, sale](
            const JobControl& control) { return dealWithCustomers(calls, sale, control); },
        [this](const Result<DealWithCustomers>& answer) {
            if (answer)
                chooseLead(answer->form, answer->customers);
            else
                refuse(errorText(answer.error()));
        });
}

void FindingFixing::chooseLead(const DealForm& form, const std::vector<KnownCustomer>& customers)
{
    if (customers.empty()) {
        m_setting.ask->tell(&m_page, tr("Link a deal to its lead"),
            tr("No lead of this customer is known. Enter one for the visit under Leads, with the "
               "same phone number or e-mail address, and link the deal then."));
        return;
    }
    QStringList choices;
    for (const KnownCustomer& known : customers) {
        const Finding& customer = known.customer;
        const QString received = customer.leadReceivedAt
            ? storeTimeText(*customer.leadReceivedAt, m_setting.store.calendar)
            : QString();
        choices << tr("%1, lead of %2", "customer, time").arg(customer.title, received);
    }
    const auto chosen = m_setting.ask->choose(&m_page, tr("Link a deal to its lead"),
        tr("Which lead became this deal? The lead is then marked as sold."), choices);
    if (!chosen)
        return;
    const Finding& customer = customers[static_cast<std::size_t>(*chosen)].customer;
    DealForm linked = form;
    linked.sale.lead = customer.lead;
    m_saver.save(tr("deal of %1").arg(customer.title),
        [save = m_setting.calls.deals.save, linked]() -> Result<SavedAction> {
            const auto saved = save(linked);
            if (!saved)
                return saved.error();
            return saved->action;
        });
}

void FindingFixing::refuse(const QString& message)
{
    m_setting.ask->tell(&m_page, tr("Nothing was changed"), message);
}

} // namespace lotboard
