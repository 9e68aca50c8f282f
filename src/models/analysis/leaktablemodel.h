#pragma once

#include "models/analysis/leakreport.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The change of each source or person with its causes, a row each, the whole last.
class LeakTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Rows { Source, Person };
    enum Column { MemberColumn, BeforeColumn, AfterColumn, ChangeColumn, FirstCauseColumn };

    explicit LeakTableModel(Rows rows, QObject* parent = nullptr);

    void setReport(const LeakReport& report, bool isInGross);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString text {};
        double value = 0;
        Tone tone = Tone::Plain;
        std::optional<FigureReference> figure {};
    };
    struct Row
    {
        QString member {};
        std::vector<Cell> cells {};
    };

    Row rowOf(const LeakReport& report, const metrics::LeakRow& row, bool isTotal) const;
    bool isTotal(int row) const { return row + 1 == static_cast<int>(m_shown.size()); }
    metrics::LeakCause causeOf(int column) const;

    Rows m_rows;
    bool m_isInGross = false;
    metrics::LeakYardstick m_yardstick = metrics::LeakYardstick::Period;
    std::vector<Row> m_shown {};
};

} // namespace lotboard
