#include "widgets/leads/leadbeginning.h"

#include "base/clock.h"
#include "widgets/common/ask.h"
#include "widgets/customers/customerdialog.h"

#include <algorithm>

namespace lotboard {

LeadBeginning::LeadBeginning(const Setting& setting, QWidget& page)
    : m_setting(setting)
    , m_page(page)
{
}

void LeadBeginning::withCustomer(CustomerId id)
{
    m_job.start(
        [find = m_setting.calls.customer, id](const JobControl& /*control*/) { return find(id); },
        [this](const Result<Customer>& customer) {
            if (customer)
                show(*customer);
            else
                m_setting.ask->tell(
                    &m_page, tr("The customer cannot be shown"), errorText(customer.error()));
        });
}

void LeadBeginning::show(const Customer& customer)
{
    CustomerDialog dialog(customer, m_setting.session.may(Right::EditLeads), &m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    LeadForm form = newLeadForm(*m_setting.clock);
    form.customer = customer;
    Q_EMIT begun(form);
}

void LeadBeginning::aboutVehicle(VehicleId id)
{
    m_job.start([stock = m_setting.calls.stock](const JobControl& /*control*/) { return stock(); },
        [this, id](const Result<std::vector<Vehicle>>& stock) {
            if (stock)
                begin(*stock, id);
            else
                m_setting.ask->tell(
                    &m_page, tr("The vehicle cannot be shown"), errorText(stock.error()));
        });
}

void LeadBeginning::begin(const std::vector<Vehicle>& stock, VehicleId id)
{
    const auto unit = std::ranges::find(stock, id, &Vehicle::id);
    if (unit == stock.end() || !m_setting.session.may(Right::EditLeads)) {
        m_setting.ask->tell(&m_page, tr("No lead speaks of it"),
            unit == stock.end()
                ? tr("The vehicle is not in stock any more, and no lead that you see "
                     "speaks of it.")
                : tr("The vehicle is in stock, and no lead that you see speaks of it."));
        return;
    }
    LeadForm form = newLeadForm(*m_setting.clock);
    form.lead.wanted = {.unit = unit->id,
        .year = unit->year,
        .make = unit->make,
        .model = unit->model,
        .trim = unit->trim,
        .condition = unit->condition};
    Q_EMIT begun(form);
}

LeadForm newLeadForm(const Clock& clock)
{
    LeadForm form;
    form.lead.receivedAt = clock.now();
    form.lead.channel = LeadChannel::Phone;
    return form;
}

} // namespace lotboard
