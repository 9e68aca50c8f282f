#pragma once

#include "metrics/crosstable.h"
#include "models/common/figuretext.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace lotboard {

using CrossTablePtr = std::shared_ptr<const metrics::CrossTable>;

/// A cross table as an item model: a row for each line, the total last; for each column of the
/// cross table each figure and how it changed. What a figure was before stands beside those of
/// all. Texts are made when they are asked for.
class ExploreTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Value, Interval, Before, Change };

    using QAbstractTableModel::QAbstractTableModel;

    /// `withIntervals`: beside rates and medians stands where they lie with 95 % certainty. Null
    /// empties the model.
    void setTable(CrossTablePtr table, const FigureStyle& style, bool withIntervals);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        std::size_t column = 0; ///< Of the cross table.
        std::size_t metric = 0;
        Part part = Part::Value;
    };

    void addColumns(std::size_t column, bool withIntervals);
    bool hasIntervals(std::size_t column, std::size_t metric) const;
    const metrics::CrossHeading& lineAt(int row) const;
    const metrics::MetricDefinition& metricOf(const Column& column) const;
    QVariant lineData(int row, int role) const;
    QVariant cellData(int row, const Column& column, int role) const;
    QString textOf(const metrics::Cell& cell, const Column& column) const;
    QString headingOf(const Column& column) const;
    QString csvHeadingOf(const Column& column) const;

    CrossTablePtr m_table {};
    FigureStyle m_style {};
    std::vector<Column> m_columns {};
};

/// "AutoTrader", "17 others", "Total".
QString crossHeadingText(const metrics::CrossHeading& heading);

} // namespace lotboard
