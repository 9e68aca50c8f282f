#include "models/common/recordlistmodel.h"

#include "models/common/figurereference.h"
#include "models/common/jobrunner.h"
#include "services/wording/datetext.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace lotboard {
namespace {

constexpr std::size_t rowsAtOnce = 300;

/// What can be said without a reader: which record it is.
Result<std::vector<RecordRow>> withoutReader(std::span<const metrics::RecordRef> records)
{
    std::vector<RecordRow> rows;
    for (const metrics::RecordRef& record : records) {
        RecordRow row;
        row.record = record;
        row.reference = QString::number(record.id);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

RecordListModel::RecordListModel(RecordReader reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(std::move(reader))
    , m_runner(new JobRunner(this))
{
}

void RecordListModel::setRecords(std::vector<metrics::RecordRef> records,
    const BusinessCalendar& calendar, const FigureStyle& style)
{
    m_runner->cancel();
    beginResetModel();
    m_records = std::move(records);
    m_rows.clear();
    m_hasFailed = false;
    m_calendar = calendar;
    m_style = style;
    endResetModel();
    fetchMore({});
}

void RecordListModel::clear()
{
    setRecords({}, m_calendar, m_style);
}

bool RecordListModel::isReading() const
{
    return m_runner->isRunning();
}

bool RecordListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_hasFailed && !m_isAppending && !m_runner->isRunning()
        && m_rows.size() < m_records.size();
}

void RecordListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto from = m_records.begin() + static_cast<std::ptrdiff_t>(m_rows.size());
    const auto count = std::min(rowsAtOnce, m_records.size() - m_rows.size());
    std::vector<metrics::RecordRef> wanted(from, from + static_cast<std::ptrdiff_t>(count));
    m_runner->start(
        [reader = m_reader, wanted = std::move(wanted)](const JobControl& control) {
            return reader ? reader(wanted, control) : withoutReader(wanted);
        },
        [this](const Result<std::vector<RecordRow>>& rows) {
            m_hasFailed = !rows;
            if (rows)
                append(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void RecordListModel::append(const std::vector<RecordRow>& records)
{
    if (records.empty())
        return;
    const QScopedValueRollback appending(m_isAppending, true);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(records.size()) - 1);
    for (const RecordRow& record : records)
        m_rows.push_back(rowOf(record));
    endInsertRows();
}

RecordListModel::Row RecordListModel::rowOf(const RecordRow& record) const
{
    Row row;
    row.record = record.record;
    if (record.at)
        row.texts[WhenColumn] = storeTimeText(*record.at, m_calendar);
    else if (record.day)
        row.texts[WhenColumn] = storeDayText(*record.day);
    row.texts[CustomerColumn] = record.customerName;
    row.texts[SourceColumn] = record.sourceName;
    row.texts[StaffColumn] = record.staffName;
    row.texts[VehicleColumn] = record.vehicle;
    row.texts[ReferenceColumn] = record.reference;
    if (record.amount) {
        const auto cents = static_cast<double>(record.amount->cents());
        row.texts[AmountColumn] = formatValue(cents, metrics::Unit::Money, m_style);
        row.amount = cents / 100;
    }
    return row;
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[static_cast<std::size_t>(index.column())];
    case RecordRole:
        return QVariant::fromValue(row.record);
    case CsvRole:
        return index.column() == AmountColumn ? row.amount : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case CustomerColumn:
        return tr("Customer");
    case SourceColumn:
        return tr("Source");
    case StaffColumn:
        return tr("Who");
    case VehicleColumn:
        return tr("Vehicle");
    case AmountColumn:
        return tr("Amount");
    case ReferenceColumn:
        return tr("Reference");
    default:
        return {};
    }
}

} // namespace lotboard
