#include "models/data/columnmappingmodel.h"

#include "models/data/importwords.h"

#include <QLocale>

namespace lotboard {
namespace {

QString samplesText(const PreviewColumn& column)
{
    const QString samples = column.samples.join(QStringLiteral(" · "));
    const QString content = contentText(column.content);
    if (content.isEmpty() || samples.isEmpty())
        return samples.isEmpty() ? content : samples;
    return ColumnMappingModel::tr("%1 (%2)", "sample values (what they seem to be)")
        .arg(samples, content);
}

} // namespace

void ColumnMappingModel::load(exchange::ImportKind kind, std::vector<PreviewColumn> columns)
{
    beginResetModel();
    m_kind = kind;
    m_columns = std::move(columns);
    endResetModel();
}

void ColumnMappingModel::choose(int row, std::optional<exchange::Field> field)
{
    for (PreviewColumn& column : m_columns) {
        if (field && column.field == field)
            column.field.reset();
    }
    PreviewColumn& column = m_columns[static_cast<std::size_t>(row)];
    column.field = field;
    column.confidence = field ? 1 : 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT fieldChosen();
}

exchange::HeaderMapping ColumnMappingModel::mapping() const
{
    exchange::HeaderMapping mapping(m_kind);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field)
            mapping.assign(*m_columns[i].field, static_cast<int>(i), m_columns[i].confidence);
    }
    return mapping;
}

std::vector<ColumnChoice> ColumnMappingModel::choices() const
{
    const exchange::HeaderMapping chosen = mapping();
    std::vector<ColumnChoice> choices;
    for (const exchange::ImportField& field : exchange::importFields(m_kind))
        choices.push_back({.field = field.field, .column = chosen.columnOf(field.field)});
    return choices;
}

std::vector<exchange::Field> ColumnMappingModel::missingFields() const
{
    return mapping().missingFields();
}

int ColumnMappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnMappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnMappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewColumn& column = m_columns[static_cast<std::size_t>(index.row())];
    if (role == FieldRole)
        return column.field ? static_cast<int>(*column.field) : -1;
    if (role == ToneRole)
        return QVariant::fromValue(
            column.field && index.column() != SamplesColumn ? Tone::Plain : Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return column.name.isEmpty() ? tr("Column %1").arg(QLocale().toString(index.row() + 1))
                                     : column.name;
    case FieldColumn:
        return column.field ? fieldText(*column.field) : tr("Leave out");
    case ConfidenceColumn:
        return confidenceText(column.field, column.confidence);
    default:
        return samplesText(column);
    }
}

bool ColumnMappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != FieldRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != FieldColumn)
        return false;
    const int field = value.toInt();
    choose(
        index.row(), field < 0 ? std::nullopt : std::optional(static_cast<exchange::Field>(field)));
    return true;
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column in the file");
    case FieldColumn:
        return tr("Holds");
    case ConfidenceColumn:
        return tr("How sure");
    case SamplesColumn:
        return tr("Values");
    default:
        return {};
    }
}

} // namespace lotboard
