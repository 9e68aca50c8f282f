#pragma once

#include "models/analysis/speedreport.h"
#include "models/common/figurereference.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// When attempts reach the customer: a row a weekday, from Monday, a column an hour of the store's
/// clock; the last row is all days, the last column all hours. Hours are those in which the store
/// is open or enough was tried to judge. What a chart draws is in the roles.
class ReachModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CasesRole = FirstOwnRole, ///< A text: on how many attempts the cell rests.
        ClosedRole, ///< True where the store is closed for the whole hour.
        WholeRole, ///< True in the last row and the last column.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const SpeedReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// ChartRole: the rate; invalid where nobody tried or they are too few to judge.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString text {};
        QString cases {};
        QString toolTip {};
        metrics::Figure figure {};
        std::optional<FigureReference> reference {};
        bool isClosed = false;
    };

    void findHours(const SpeedReport& report);
    Cell cellOf(const SpeedReport& report, const QString& day, const QString& hour) const;
    const Cell& cellAt(const QModelIndex& index) const
    {
        return m_cells[static_cast<std::size_t>(index.row() * columnCount() + index.column())];
    }

    int m_firstHour = 0;
    int m_hours = 0;
    std::vector<Cell> m_cells {}; ///< Row by row.
};

} // namespace lotboard
