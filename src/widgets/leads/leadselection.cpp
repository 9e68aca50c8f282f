#include "widgets/leads/leadselection.h"

#include "models/leads/leadlist.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace lotboard {
namespace {

/// A million chosen rows are not worth a million look-ups.
constexpr std::size_t mostKept = 1000;

} // namespace

LeadSelection::LeadSelection(QTableView& view, LeadList& list, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_list(list)
{
    connect(&list, &LeadList::leadsAboutToChange, this, &LeadSelection::keep);
    connect(&list, &LeadList::leadsChanged, this, &LeadSelection::restore);
}

LeadId LeadSelection::current() const
{
    return m_list.table()->leadAt(m_view.currentIndex().row());
}

LeadIds LeadSelection::selected() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    // A selection can have the parts of a row in several ranges.
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<LeadId> leads;
    leads.reserve(rows.size());
    for (const int row : rows)
        leads.push_back(m_list.table()->leadAt(row));
    return std::make_shared<const std::vector<LeadId>>(std::move(leads));
}

void LeadSelection::choose(LeadId lead)
{
    m_wanted = lead;
    if (m_list.table()->rowOf(lead) >= 0)
        show(lead);
}

void LeadSelection::keep()
{
    m_current = current();
    m_selected.clear();
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < mostKept; ++row)
            m_selected.insert(m_list.table()->leadAt(row));
    }
}

void LeadSelection::restore()
{
    const LeadTableModel& table = *m_list.table();
    if (table.rowCount() == 0)
        return;
    if (m_wanted.isValid() && table.rowOf(m_wanted) >= 0) {
        show(m_wanted);
        return;
    }
    m_selected.erase(m_current); // Chosen below, and seldom is there another.
    QItemSelection selection;
    for (int row = 0; !m_selected.empty() && row < table.rowCount(); ++row) {
        if (m_selected.erase(table.leadAt(row)) > 0)
            selection.select(table.index(row, 0), table.index(row, 0));
    }
    const QModelIndex current = table.index(std::max(0, table.rowOf(m_current)), 0);
    m_view.selectionModel()->setCurrentIndex(
        current, QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    m_view.selectionModel()->select(
        selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_view.scrollTo(current);
}

void LeadSelection::show(LeadId lead)
{
    m_wanted = {};
    const QModelIndex index = m_list.table()->index(m_list.table()->rowOf(lead), 0);
    m_view.selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace lotboard
