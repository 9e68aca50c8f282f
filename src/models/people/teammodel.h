#pragma once

#include "domain/people.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The people of the store, one a row. Those who left are there or not, as load() was told.
class TeamModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RoleColumn,
        DepartmentColumn,
        TeamColumn,
        FromColumn,
        ToColumn,
        SignInColumn,
        GrantsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<Staff> staff, std::chrono::sys_days today, bool isWithFormer);
    const Staff& personAt(int row) const { return m_staff[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const Staff& person, int column) const;

    std::vector<Staff> m_staff {};
    std::chrono::sys_days m_today {};
};

} // namespace lotboard
