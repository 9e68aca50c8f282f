#pragma once

#include "models/analysis/scorecardreport.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace lotboard {

/// A person a row, by name: the rate, what the same leads would have given with the store's
/// average, and how they differ.
class ScorecardTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PersonColumn,
        LeadsColumn,
        RateColumn,
        AverageColumn,
        DifferenceColumn,
        FairColumn,
        IntervalColumn,
        StandingColumn,
        ColumnCount
    };
    enum Role {
        WhiskerRole = FirstOwnRole, ///< A Whisker: the interval of a row, to be drawn.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ScorecardReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString text {};
        QVariant value {}; ///< To sort by; invalid where there is none.
        Tone tone = Tone::Plain;
        std::optional<FigureReference> figure {};
        QVariant whisker {};
    };
    using Row = std::array<Cell, ColumnCount>;

    static Row rowOf(const ScorecardReport& report, const metrics::Scorecard& card, double reach);
    static QVariant csvOf(const Cell& cell, int column);
    QString headingOf(int column) const;
    QString toolTipOf(int column) const;

    metrics::MetricId m_rate = metrics::MetricId::ContactRate;
    std::vector<Row> m_rows {};
};

} // namespace lotboard
