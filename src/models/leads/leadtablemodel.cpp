#include "models/leads/leadtablemodel.h"

#include "models/common/figurereference.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace lotboard {
namespace {

constexpr int windowSize = 128;
constexpr int windowsKept = 64;
/// A view that is dragged across a long list asks for windows that it has left again before they
/// arrive: only the newest wishes count.
constexpr std::size_t windowsWanted = 4;

QVariant instantKey(std::chrono::sys_seconds instant)
{
    return QVariant::fromValue<qlonglong>(instant.time_since_epoch().count());
}

QVariant sortKey(const LeadListRow& row, int column)
{
    switch (column) {
    case LeadTableModel::ReceivedColumn:
        return instantKey(row.receivedAt);
    case LeadTableModel::CustomerColumn:
        return row.customerName;
    case LeadTableModel::VehicleColumn:
        return row.vehicle;
    case LeadTableModel::ConditionColumn:
        return static_cast<int>(row.condition);
    case LeadTableModel::SourceColumn:
        return row.sourceName;
    case LeadTableModel::AssignedColumn:
        return row.assignedName;
    case LeadTableModel::StatusColumn:
        return static_cast<int>(row.status);
    case LeadTableModel::AttemptsColumn:
        return row.attempts;
    case LeadTableModel::ContactsColumn:
        return row.contacts;
    case LeadTableModel::LastContactColumn:
        return row.lastContactAt ? instantKey(*row.lastContactAt) : QVariant();
    default:
        return {};
    }
}

Tone toneOf(const LeadListRow& row, int column)
{
    switch (column) {
    case LeadTableModel::CustomerColumn:
        return row.customerName.isEmpty() ? Tone::Muted : Tone::Strong;
    case LeadTableModel::SourceColumn:
        return row.sourceName.isEmpty() ? Tone::Muted : Tone::Plain;
    case LeadTableModel::AssignedColumn:
        return row.assignedName.isEmpty() ? Tone::Muted : Tone::Plain;
    case LeadTableModel::StatusColumn:
        break;
    default:
        return Tone::Plain;
    }
    switch (row.status) {
    case LeadStatus::Sold:
        return Tone::Good;
    case LeadStatus::Lost:
        return Tone::Bad;
    case LeadStatus::Open:
        return Tone::Plain;
    case LeadStatus::Invalid:
    case LeadStatus::Duplicate:
        break;
    }
    return Tone::Muted;
}

bool isNumber(int column)
{
    return column == LeadTableModel::AttemptsColumn || column == LeadTableModel::ContactsColumn;
}

} // namespace

LeadTableModel::LeadTableModel(RowFetch fetch, const BusinessCalendar& calendar, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
    , m_calendar(calendar)
    , m_windows(windowsKept)
{
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &LeadTableModel::fetchWanted);
}

QString LeadTableModel::cellText(
    const LeadListRow& row, int column, const BusinessCalendar& calendar)
{
    switch (column) {
    case ReceivedColumn:
        return storeTimeText(row.receivedAt, calendar);
    case CustomerColumn:
        return row.customerName.isEmpty() ? tr("No name") : row.customerName;
    case VehicleColumn:
        return row.vehicle;
    case ConditionColumn:
        return conditionText(row.condition);
    case SourceColumn:
        return row.sourceName.isEmpty() ? tr("Not known") : row.sourceName;
    case AssignedColumn:
        return row.assignedName.isEmpty() ? tr("Nobody") : row.assignedName;
    case StatusColumn:
        return leadStatusText(row.status);
    case AttemptsColumn:
        return QLocale().toString(row.attempts);
    case ContactsColumn:
        return QLocale().toString(row.contacts);
    case LastContactColumn:
        return row.lastContactAt ? storeTimeText(*row.lastContactAt, calendar) : QString();
    default:
        return {};
    }
}

QString LeadTableModel::columnTitle(int column)
{
    switch (column) {
    case ReceivedColumn:
        return tr("Received");
    case CustomerColumn:
        return tr("Customer");
    case VehicleColumn:
        return tr("Wants");
    case ConditionColumn:
        return tr("New/used");
    case SourceColumn:
        return tr("Source");
    case AssignedColumn:
        return tr("Assigned to");
    case StatusColumn:
        return tr("Status");
    case AttemptsColumn:
        return tr("Attempts");
    case ContactsColumn:
        return tr("Contacts");
    case LastContactColumn:
        return tr("Last contact");
    default:
        return {};
    }
}

LeadSort LeadTableModel::sortOf(int column)
{
    static constexpr std::array sorts {LeadSort::Received, LeadSort::Customer, LeadSort::Vehicle,
        LeadSort::Condition, LeadSort::Source, LeadSort::AssignedTo, LeadSort::LeadStatus,
        LeadSort::Attempts, LeadSort::Contacts, LeadSort::LastContact};
    static_assert(sorts.size() == ColumnCount);
    return sorts[static_cast<std::size_t>(column)];
}

void LeadTableModel::setLeads(LeadIds ids)
{
    beginResetModel();
    m_job.cancel();
    m_windows.clear();
    m_wanted.clear();
    m_ids = std::move(ids);
    endResetModel();
}

LeadId LeadTableModel::leadAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_ids)[static_cast<std::size_t>(row)] : LeadId {};
}

int LeadTableModel::rowOf(LeadId lead) const
{
    if (!m_ids)
        return -1;
    const auto found = std::find(m_ids->begin(), m_ids->end(), lead);
    return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
}

QString LeadTableModel::customerOf(LeadId lead) const
{
    const int row = rowOf(lead);
    const LeadListRow* loaded = row < 0 ? nullptr : loadedRow(row);
    return loaded ? loaded->customerName : QString();
}

void LeadTableModel::refresh(const std::vector<LeadId>& leads)
{
    if (rowCount() == 0)
        return;
    // What is being fetched may already be out of date.
    m_job.cancel();
    const std::unordered_set<LeadId> changed(leads.begin(), leads.end());
    for (const int window : m_windows.keys()) {
        const Window& rows = *m_windows.object(window);
        const bool isHit = changed.empty()
            || std::any_of(rows.begin(), rows.end(),
                [&](const LeadListRow& row) { return changed.contains(row.id); });
        if (isHit)
            m_windows.remove(window);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LeadTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_ids ? 0 : static_cast<int>(m_ids->size());
}

int LeadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeadId lead = leadAt(index.row());
    if (role == LeadIdRole)
        return QVariant::fromValue<qlonglong>(lead.value);
    if (role == RecordRole)
        return QVariant::fromValue(
            metrics::RecordRef {metrics::RecordKind::Lead, lead.value, lead.value});
    if (role == Qt::TextAlignmentRole) {
        const auto side = isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != SortRole && role != StatusRole && role != ToneRole
        && role != IsLoadedRole)
        return {};

    const LeadListRow* row = loadedRow(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    if (!row)
        return role == Qt::DisplayRole && index.column() == CustomerColumn ? tr("…") : QVariant();
    if (role == Qt::DisplayRole)
        return cellText(*row, index.column(), m_calendar);
    if (role == ToneRole)
        return QVariant::fromValue(toneOf(*row, index.column()));
    if (role == StatusRole)
        return static_cast<int>(row->status);
    return sortKey(*row, index.column());
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0) // The view asks for none when it is given another header.
        Q_EMIT sortAsked(sortOf(column), order == Qt::DescendingOrder);
}

const LeadListRow* LeadTableModel::loadedRow(int row) const
{
    const int window = row / windowSize;
    if (const Window* rows = m_windows.object(window))
        return &(*rows)[static_cast<std::size_t>(row % windowSize)];
    std::erase(m_wanted, window);
    m_wanted.push_back(window);
    if (m_wanted.size() > windowsWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_job.isRunning() && !m_fetchTimer.isActive())
        m_fetchTimer.start(0);
    return nullptr;
}

void LeadTableModel::fetchWanted()
{
    if (m_wanted.empty() || m_job.isRunning())
        return;
    const std::vector<int> windows = std::exchange(m_wanted, {});
    std::vector<LeadId> leads;
    for (const int window : windows) {
        const int last = std::min((window + 1) * windowSize, rowCount());
        leads.insert(leads.end(), m_ids->begin() + window * windowSize, m_ids->begin() + last);
    }
    m_job.start([fetch = m_fetch, leads](const JobControl&) { return fetch(leads); },
        [this, windows](Result<std::vector<LeadListRow>> rows) {
            if (!rows)
                Q_EMIT fetchFailed(errorText(rows.error()));
            else
                takeWindows(windows, std::move(*rows));
            fetchWanted();
        });
}

void LeadTableModel::takeWindows(const std::vector<int>& windows, std::vector<LeadListRow> rows)
{
    auto from = rows.begin();
    for (const int window : windows) {
        const int first = window * windowSize;
        const int last = std::min(first + windowSize, rowCount());
        const auto to = from + (last - first);
        m_windows.insert(window, new Window(std::move_iterator(from), std::move_iterator(to)));
        from = to;
        Q_EMIT dataChanged(index(first, 0), index(last - 1, ColumnCount - 1));
    }
}

} // namespace lotboard
