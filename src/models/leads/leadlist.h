#pragma once

#include "models/leads/leadtablemodel.h"

#include <QObject>

namespace lotboard {

/// Which leads the page of leads shows: holds the question, asks it off the GUI thread and gives
/// the answer to its table. A newer question drops the answer of an older one. While a question is
/// open, the table keeps showing the last answer.
class LeadList final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    /// Called on a pool thread.
    using Listing = std::function<Result<std::vector<LeadId>>(
        const LeadListQuery& query, const JobControl& control)>;

    LeadList(Listing listing, LeadTableModel::RowFetch fetch, const BusinessCalendar& calendar,
        QObject* parent = nullptr);

    LeadTableModel* table() { return &m_table; }
    const LeadTableModel* table() const { return &m_table; }
    const LeadListQuery& query() const { return m_query; }
    State state() const { return m_state; }
    /// Of State::Failed.
    QString errorMessage() const { return m_errorMessage; }

    /// Asks, unless it is the question of the answer that is shown.
    void setQuery(const LeadListQuery& query);
    /// Asks again. The table is reset only if the answer is another one.
    void reload();
    /// These leads were changed, added or removed.
    void takeChange(const std::vector<LeadId>& leads);

    /// Whether the question leaves anything out.
    bool isFiltered() const;
    /// "1,234 of 9,000 leads"; `all` is how many there are without a filter, or 0 while that is not
    /// known.
    QString countText(std::int64_t all) const;

Q_SIGNALS:
    void stateChanged();
    /// The table is about to be, and was, filled with other leads.
    void leadsAboutToChange();
    void leadsChanged();

private:
    void setState(State state);
    void take(Result<std::vector<LeadId>> answer);

    Listing m_listing;
    LeadTableModel m_table;
    LeadListQuery m_query {};
    State m_state = State::Idle;
    QString m_errorMessage {};
    JobRunner m_job;
};

} // namespace lotboard
