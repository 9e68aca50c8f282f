#pragma once

#include "models/analysis/exploretablemodel.h"
#include "models/common/modelroles.h"

namespace lotboard {

/// One figure of a cross table as cells to draw: its lines one way, its columns the other, without
/// the totals and days to come. Where there is but one column, what the figure was before stands
/// beside it.
class CrossChartModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Layout { LinesDown, LinesAcross };
    enum Role {
        RestRole = FirstOwnRole, ///< True for others and for what was before: in grey.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the model. ChartRole is in the unit of valueTitle().
    void setTable(CrossTablePtr table, std::size_t metric, Layout layout, const FigureStyle& style);
    /// "Contact rate, %".
    QString valueTitle() const;
    /// What the lines are: "Source".
    QString lineTitle() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Series
    {
        std::size_t column = 0; ///< Of the cross table.
        bool isBefore = false;
    };

    int lineCount() const { return m_lineCount; }
    int seriesCount() const { return static_cast<int>(m_series.size()); }
    bool isRest(const Series& series) const;
    QString nameOf(const Series& series) const;
    const metrics::MetricDefinition& definition() const;
    QVariant emptyData(int role) const;
    QString toolTip(std::size_t line, const Series& series, const metrics::Cell& cell) const;

    CrossTablePtr m_table {};
    FigureStyle m_style {};
    std::size_t m_metric = 0;
    Layout m_layout = Layout::LinesDown;
    std::vector<Series> m_series {};
    int m_lineCount = 0;
};

} // namespace lotboard
