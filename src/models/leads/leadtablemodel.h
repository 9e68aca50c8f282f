#pragma once

#include "base/businesscalendar.h"
#include "base/result.h"
#include "domain/leadlist.h"
#include "models/common/jobrunner.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace lotboard {

using LeadIds = std::shared_ptr<const std::vector<LeadId>>;

/// Leads, one per row, however many: the model holds their ids in order and fetches the lines that
/// are looked at, a window at a time, off the GUI thread. Until a window has arrived its cells show
/// a placeholder. Which leads, and in what order, is LeadList's business.
class LeadTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ReceivedColumn,
        CustomerColumn,
        VehicleColumn,
        ConditionColumn,
        SourceColumn,
        AssignedColumn,
        StatusColumn,
        AttemptsColumn,
        ContactsColumn,
        LastContactColumn,
        ColumnCount
    };
    /// StatusRole: the LeadStatus as a number, in any column. IsLoadedRole: false for a
    /// placeholder.
    enum Role { LeadIdRole = FirstOwnRole, StatusRole, IsLoadedRole };

    /// Called on a pool thread, for at most a few hundred leads.
    using RowFetch
        = std::function<Result<std::vector<LeadListRow>>(const std::vector<LeadId>& leads)>;

    /// Times are shown by `calendar`, whatever the zone of the computer.
    LeadTableModel(RowFetch fetch, const BusinessCalendar& calendar, QObject* parent = nullptr);

    /// What a cell shows, also where there is no model: in a file of all leads.
    static QString cellText(const LeadListRow& row, int column, const BusinessCalendar& calendar);
    static QString columnTitle(int column);
    /// By what a click on the column's header sorts.
    static LeadSort sortOf(int column);

    /// Null is no leads. The selection is lost: ids and rows have nothing to do with each other.
    void setLeads(LeadIds ids);
    const LeadIds& leads() const { return m_ids; }
    LeadId leadAt(int row) const;
    /// -1 if the lead is not in the list. O(rows), about a millisecond for a million.
    int rowOf(LeadId lead) const;
    /// Empty if the lead is not in the list, or its line is not there yet.
    QString customerOf(LeadId lead) const;
    /// Fetches these lines anew when they are next looked at; empty: all lines.
    void refresh(const std::vector<LeadId>& leads = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Only asks for it: see sortAsked().
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortAsked(lotboard::LeadSort sort, bool isDescending);
    /// Lines could not be read; their cells stay placeholders until they are asked for again.
    void fetchFailed(const QString& message);

private:
    using Window = std::vector<LeadListRow>;

    const LeadListRow* loadedRow(int row) const;
    void fetchWanted();
    void takeWindows(const std::vector<int>& windows, std::vector<LeadListRow> rows);

    RowFetch m_fetch;
    BusinessCalendar m_calendar;
    LeadIds m_ids;
    // Filled by data(), which a view calls to paint.
    mutable QCache<int, Window> m_windows;
    mutable std::vector<int> m_wanted; ///< Newest last.
    mutable QTimer m_fetchTimer;
    JobRunner m_job;
};

} // namespace lotboard
