#pragma once

#include "models/leads/leadcalls.h"

#include "support/days.h"
#include "support/madeupleads.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace lotboard {

using namespace Qt::Literals::StringLiterals;

/// Leads as a database would keep them, for the page to ask and to change.
class LeadBook
{
public:
    LeadBook()
    {
        for (int i = 1; i <= 300; ++i) {
            LeadForm form;
            form.lead.id = {i};
            form.lead.receivedAt = january(1) + std::chrono::hours(i);
            form.customer.id = {i};
            form.customer.lastName = QStringLiteral("Customer %1").arg(i, 3, 10, QLatin1Char('0'));
            m_forms[form.lead.id] = form;
        }
    }

    std::vector<LeadId> list(const LeadListQuery& query)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<LeadId> ids;
        for (const auto& [id, form] : m_forms) {
            const bool hasStatus = query.statuses.empty()
                || std::find(query.statuses.begin(), query.statuses.end(), form.lead.status)
                    != query.statuses.end();
            if (hasStatus && form.customer.lastName.contains(query.search, Qt::CaseInsensitive))
                ids.push_back(id);
        }
        if (query.isDescending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }

    std::vector<LeadListRow> rows(const std::vector<LeadId>& leads)
    {
        auto rows = madeUpRows(leads);
        for (LeadListRow& row : rows)
            row.customerName = find(row.id).customer.name();
        return rows;
    }

    LeadForm find(LeadId lead)
    {
        const std::lock_guard lock(m_mutex);
        return m_forms[lead];
    }

    Result<Saved<LeadForm>> save(LeadForm form)
    {
        const std::lock_guard lock(m_mutex);
        if (m_forms[form.lead.id].lead.version != form.lead.version)
            return Error {Error::Code::Conflict, {u"The lead"_s}, {}};
        ++form.lead.version;
        m_forms[form.lead.id] = form;
        return Saved<LeadForm> {form, {++m_written, m_written}};
    }

    Result<Saved<LeadForm>> create(LeadForm form)
    {
        const std::lock_guard lock(m_mutex);
        form.lead.id = {static_cast<std::int64_t>(m_forms.size()) + 1};
        m_forms[form.lead.id] = form;
        return Saved<LeadForm> {form, {++m_written, m_written}};
    }

    void sell(LeadId lead)
    {
        const std::lock_guard lock(m_mutex);
        m_sold.insert(lead);
    }

    std::vector<Sale> salesOf(LeadId lead)
    {
        const std::lock_guard lock(m_mutex);
        return m_sold.contains(lead) ? std::vector {Sale {.id = {1}, .lead = lead}}
                                     : std::vector<Sale>();
    }

    SavedAction log(const LeadLogEntry& entry)
    {
        const std::lock_guard lock(m_mutex);
        m_logged.push_back(entry);
        return {++m_written, m_written};
    }

    std::vector<LeadLogEntry> logged()
    {
        const std::lock_guard lock(m_mutex);
        return m_logged;
    }

    std::int64_t total()
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<std::int64_t>(m_forms.size());
    }

    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_forms.clear();
    }

private:
    std::mutex m_mutex;
    std::map<LeadId, LeadForm> m_forms {};
    std::set<LeadId> m_sold {};
    std::vector<LeadLogEntry> m_logged {};
    std::int64_t m_written = 0; ///< Audit rows.
};

/// What the page asks, answered by `book`.
inline LeadCalls callsOn(const std::shared_ptr<LeadBook>& book)
{
    LeadCalls calls;
    calls.list
        = [book](const LeadListQuery& query, const JobControl&) -> Result<std::vector<LeadId>> {
        return book->list(query);
    };
    calls.rows = [book](const std::vector<LeadId>& leads) -> Result<std::vector<LeadListRow>> {
        return book->rows(leads);
    };
    calls.history = [book](LeadId lead) -> Result<LeadHistory> {
        const LeadForm form = book->find(lead);
        LeadHistory history;
        history.lead = form.lead;
        history.customer = form.customer;
        history.sales = book->salesOf(lead);
        return history;
    };
    calls.choices = []() -> Result<LeadChoices> { return LeadChoices {}; };
    calls.create = [book](const LeadForm& form) { return book->create(form); };
    calls.save = [book](const LeadForm& form) { return book->save(form); };
    calls.log
        = [book](const LeadLogEntry& entry) -> Result<SavedAction> { return book->log(entry); };
    calls.total = [book] { return book->total(); };
    calls.plans = []() -> Result<std::vector<FollowUpPlan>> {
        return std::vector {FollowUpPlan {.cadence = {.id = {1}, .name = u"Phone"_s}},
            FollowUpPlan {.cadence = {.id = {2}, .name = u"<b>Web</b>"_s}}};
    };
    // As if each tenth were closed, and one customer wanted nothing.
    calls.followUp = [](CadenceId plan, const std::vector<LeadId>& leads,
                         const JobControl&) -> Result<Saved<CadenceApplied>> {
        const int count = static_cast<int>(leads.size());
        const CadenceApplied applied {
            .begun = count - count / 10 - 1, .closed = count / 10, .unwanted = 1};
        return Saved<CadenceApplied> {applied, {plan.value, plan.value}};
    };
    return calls;
}

} // namespace lotboard
