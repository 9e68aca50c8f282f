#pragma once

#include "models/common/modelroles.h"
#include "services/check/checkservice.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// What the data check found: a row for each finding, with how often it occurs.
class CheckListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CountColumn, TitleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<CheckFinding> findings);
    const CheckFinding& findingAt(int row) const
    {
        return m_findings[static_cast<std::size_t>(row)];
    }
    static QString titleOf(const CheckFinding& finding);
    static QString explanationOf(const CheckFinding& finding);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CheckFinding> m_findings {};
};

} // namespace lotboard
