#include "widgets/deals/dealediting.h"

#include "base/clock.h"
#include "models/deals/dealwords.h"
#include "models/deals/newdeal.h"
#include "widgets/common/ask.h"
#include "widgets/deals/dealdialog.h"

namespace lotboard {

DealEditing::DealEditing(const Setting& setting, QWidget& page) : m_setting(setting), m_page(page)
{
}

void DealEditing::edit(const LeadHistory& history)
{
    if (history.sales.empty()) {
        open(history, {});
        return;
    }
    QStringList choices;
    for (const Sale& sale : history.sales)
        choices << dealText(sale);
    choices << tr("A new deal");
    const auto chosen = m_setting.ask->choose(&m_page, tr("Deals"),
        tr("%1 has a deal already. Which one?").arg(history.customer.name()), choices);
    if (!chosen)
        return;
    const auto position = static_cast<std::size_t>(*chosen);
    open(history, position < history.sales.size() ? history.sales[position].id : SaleId {});
}

void DealEditing::open(const LeadHistory& history, SaleId sale)
{
    const auto today = m_setting.store.calendar.businessDay(m_setting.clock->now());
    m_job.start(
        [calls = m_setting.calls, who = m_setting.session.who, history, sale, today](
            const JobControl&) -> Result<Answer> {
            auto choices = calls.choices();
            if (!choices)
                return choices.error();
            if (!sale.isValid()) {
                DealForm form = newDeal(history, choices->stock, who, today);
                return Answer {.choices = *std::move(choices), .form = std::move(form)};
            }
            auto form = calls.find(sale);
            if (!form)
                return form.error();
            return Answer {.choices = *std::move(choices), .form = *std::move(form)};
        },
        [this, history](const Result<Answer>& answer) {
            if (answer)
                showDialog(history, *answer);
            else
                m_setting.ask->tell(
                    &m_page, tr("The deal cannot be opened"), errorText(answer.error()));
        });
}

void DealEditing::showDialog(const LeadHistory& history, const Answer& answer)
{
    DealDialog dialog(answer.form,
        {.customer = history.customer.name(),
            .choices = answer.choices,
            .store = m_setting.store,
            .today = m_setting.store.calendar.businessDay(m_setting.clock->now()),
            .calls = m_setting.calls},
        &m_page);
    if (dialog.exec() != QDialog::Accepted || !dialog.saved())
        return;
    Q_EMIT actionSaved(tr("deal of %1").arg(history.customer.name()), dialog.saved()->action);
    Q_EMIT changed(history.lead.id);
}

} // namespace lotboard
