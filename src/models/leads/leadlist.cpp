#include "models/leads/leadlist.h"

#include <QLocale>

namespace lotboard {

LeadList::LeadList(Listing listing, LeadTableModel::RowFetch fetch,
    const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_listing(std::move(listing))
    , m_table(std::move(fetch), calendar)
{
    connect(&m_table, &LeadTableModel::sortAsked, this, [this](LeadSort sort, bool isDescending) {
        LeadListQuery query = m_query;
        query.sort = sort;
        query.isDescending = isDescending;
        setQuery(query);
    });
}

void LeadList::setQuery(const LeadListQuery& query)
{
    if (query == m_query && m_state != State::Idle && m_state != State::Failed)
        return;
    m_query = query;
    reload();
}

void LeadList::reload()
{
    // The state is set first: starting a job ends the one before, and says so.
    setState(State::Loading);
    m_job.start([listing = m_listing, query = m_query](
                    const JobControl& control) { return listing(query, control); },
        [this](Result<std::vector<LeadId>> answer) { take(std::move(answer)); });
}

void LeadList::takeChange(const std::vector<LeadId>& leads)
{
    m_table.refresh(leads);
    if (m_state != State::Idle)
        reload();
}

bool LeadList::isFiltered() const
{
    LeadListQuery everything;
    everything.sort = m_query.sort;
    everything.isDescending = m_query.isDescending;
    return m_query != everything;
}

QString LeadList::countText(std::int64_t all) const
{
    const int shown = m_table.rowCount();
    if (!isFiltered() || all < shown)
        return tr("%n lead(s)", "all leads of the store", shown)
            .replace(QString::number(shown), QLocale().toString(shown));
    return tr("%1 of %2 leads").arg(QLocale().toString(shown), QLocale().toString(qlonglong {all}));
}

void LeadList::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void LeadList::take(Result<std::vector<LeadId>> answer)
{
    if (!answer) {
        m_errorMessage = errorText(answer.error());
        setState(State::Failed);
        return;
    }
    if (!m_table.leads() || *m_table.leads() != *answer) {
        Q_EMIT leadsAboutToChange();
        m_table.setLeads(std::make_shared<const std::vector<LeadId>>(std::move(*answer)));
        Q_EMIT leadsChanged();
    }
    setState(State::Ready);
}

} // namespace lotboard
