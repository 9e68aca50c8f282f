#include "models/audit/auditmodel.h"

#include "models/common/modelroles.h"
#include "services/wording/datetext.h"

namespace lotboard {
namespace {

constexpr std::size_t changesInLine = 3;

/// "Status: Open → Lost; Reason: Price"
QString lineText(const std::vector<AuditedChange>& changes)
{
    QStringList parts;
    for (const AuditedChange& change : changes) {
        if (static_cast<std::size_t>(parts.size()) == changesInLine) {
            parts << AuditModel::tr("…");
            break;
        }
        if (change.before.isEmpty())
            parts << AuditModel::tr("%1: %2").arg(change.what, change.after);
        else
            parts << AuditModel::tr("%1: %2 → %3")
                         .arg(change.what, change.before,
                             change.after.isEmpty() ? AuditModel::tr("nothing") : change.after);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

AuditModel::AuditModel(Read read, const Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_read(std::move(read))
    , m_store(store)
{
}

void AuditModel::setFilter(const AuditFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_names.clear();
    m_isAllRead = true; // Until the first page says otherwise.
    endResetModel();
    read({});
}

void AuditModel::read(const std::optional<AuditEntry>& before)
{
    m_job.start([call = m_read, filter = m_filter, before](
                    const JobControl& /*control*/) { return call(filter, before); },
        [this](Result<AuditPage> page) {
            m_wasRead = true;
            if (page)
                append(*std::move(page));
            else
                Q_EMIT failed(errorText(page.error()));
            Q_EMIT loaded();
        });
}

void AuditModel::append(AuditPage page)
{
    m_names.insert(page.names);
    if (page.entries.empty()) {
        m_isAllRead = page.isLast;
        return;
    }
    m_isAllRead = true; // Whoever hears of the new rows asks for no more before they are there.
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    for (AuditEntry& entry : page.entries) {
        Line line {.when = storeTimeText(entry.at, m_store.calendar),
            .who = words().personText(entry),
            .change = lineText(words().changes(entry))};
        line.entry = std::move(entry);
        m_lines.push_back(std::move(line));
    }
    m_isAllRead = page.isLast;
    endInsertRows();
}

std::vector<AuditedChange> AuditModel::changes(int row) const
{
    return words().changes(m_lines[static_cast<std::size_t>(row)].entry);
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case WhenColumn:
        return line.when;
    case WhoColumn:
        return line.who;
    case ActionColumn:
        return AuditWords::actionText(line.entry.action);
    case RecordColumn:
        return AuditWords::recordText(line.entry);
    default:
        return line.change;
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case ActionColumn:
        return tr("Did");
    case RecordColumn:
        return tr("Record");
    case ChangeColumn:
        return tr("What changed");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAllRead && !isLoading();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(m_lines.back().entry);
}

} // namespace lotboard
