#include "widgets/visits/visitediting.h"

#include "base/clock.h"
#include "models/visits/newvisit.h"
#include "services/wording/datetext.h"
#include "widgets/common/ask.h"
#include "widgets/visits/visitdialog.h"

namespace lotboard {

VisitEditing::VisitEditing(const Setting& setting, QWidget& page) : m_setting(setting), m_page(page)
{
}

void VisitEditing::edit(const LeadHistory& history)
{
    if (const auto visit = chosenVisit(history))
        enter(history, *visit);
}

void VisitEditing::enter(const LeadHistory& history, const Show& visit)
{
    VisitDialog dialog(visit,
        {.history = history, .staff = m_staff, .store = m_setting.store, .calls = m_setting.calls},
        &m_page);
    if (dialog.exec() != QDialog::Accepted || !dialog.saved())
        return;
    Q_EMIT actionSaved(tr("visit of %1").arg(history.customer.name()), dialog.saved()->action);
    Q_EMIT changed(history.lead.id);
}

std::optional<Show> VisitEditing::chosenVisit(const LeadHistory& history) const
{
    const Show anew = newVisit(
        history, m_setting.store.calendar, m_setting.session.who, m_setting.clock->now());
    if (history.shows.empty())
        return anew;
    QStringList choices;
    for (const Show& show : history.shows)
        choices << storeTimeText(show.at, m_setting.store.calendar);
    choices << tr("A new visit");
    const auto chosen = m_setting.ask->choose(&m_page, tr("Visits"),
        tr("%1 was here before. Which visit?").arg(history.customer.name()), choices);
    if (!chosen)
        return std::nullopt;
    const auto position = static_cast<std::size_t>(*chosen);
    return position < history.shows.size() ? history.shows[position] : anew;
}

} // namespace lotboard
