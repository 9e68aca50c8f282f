#pragma once

#include "base/result.h"
#include "models/common/modelroles.h"
#include "services/import/importproblem.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// What was wrong with the rows of a file, by line.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, SeverityColumn, FieldColumn, ReasonColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<ImportProblem> problems);
    /// All rows as they are shown, in a CSV file.
    Status saveCsv(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportProblem> m_problems {};
};

} // namespace lotboard
