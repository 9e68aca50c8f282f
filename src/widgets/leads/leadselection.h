#pragma once

#include "models/leads/leadtablemodel.h"

#include <QObject>

#include <set>

class QTableView;

namespace lotboard {

class LeadList;

/// Keeps the chosen leads of a table chosen, by their ids, while the list under it changes; the
/// first lead if none of them is left.
class LeadSelection final : public QObject
{
    Q_OBJECT

public:
    /// `view` shows the table of `list`; both must outlive the selection.
    LeadSelection(QTableView& view, LeadList& list, QObject* parent = nullptr);

    /// The current one; not valid if there is none.
    LeadId current() const;
    /// Those that are chosen, in the order of the table; never null.
    LeadIds selected() const;
    /// Chooses it now, or as soon as the list has it.
    void choose(LeadId lead);

private:
    void keep();
    void restore();
    void show(LeadId lead);

    QTableView& m_view;
    LeadList& m_list;
    LeadId m_current {};
    std::set<LeadId> m_selected {};
    LeadId m_wanted {};
};

} // namespace lotboard
