#pragma once

#include "metrics/resulttable.h"
#include "models/common/figuretext.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace lotboard {

/// How one metric of a result stands in a table.
struct ResultColumn
{
    std::size_t metric = 0; ///< Of Query::metrics.
    QString heading {}; ///< Empty: the short name of the metric.
    std::optional<std::size_t> goal {}; ///< The goal attainment that shows how much of it is done.
    bool isStrong = false;
    /// Coloured by how the row stands to the total: good on the better side of it, bad where it is
    /// twice as far on the other.
    bool isJudgedByTotal = false;
};

/// A ResultTable as an item model: a column for the members, one for each ResultColumn, and below
/// the rows the total. All texts are made when the result arrives.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultTableModel(std::vector<ResultColumn> columns, QObject* parent = nullptr);

    /// Null empties the model.
    void setResult(std::shared_ptr<const metrics::ResultTable> result, const FigureStyle& style);
    const metrics::ResultTable* result() const { return m_result.get(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct CellText
    {
        QString text {};
        QString toolTip {};
        QVariant sortValue {};
        QVariant csvValue {};
        QVariant progress {};
        Tone tone = Tone::Plain;
    };
    struct RowText
    {
        QString member {};
        std::vector<CellText> cells {};
    };

    RowText rowText(const metrics::ResultRow& row, bool isTotal) const;
    CellText cellText(
        const metrics::ResultRow& row, const ResultColumn& column, bool isTotal) const;
    QVariant memberData(int row, int role) const;
    QVariant cellData(int row, std::size_t column, int role) const;
    bool isTotal(int row) const;

    std::vector<ResultColumn> m_columns;
    std::shared_ptr<const metrics::ResultTable> m_result;
    std::vector<RowText> m_rows {};
    FigureStyle m_style {};
};

/// A few plain lines about a figure: its name, what it was before, what is to be kept in mind.
QString figureToolTip(
    const metrics::Cell& cell, metrics::MetricId metric, const FigureStyle& style);

/// Good, Bad or Plain for a figure beside the same figure of the whole store; Muted on too few
/// cases.
Tone toneAgainst(
    const metrics::Figure& figure, const metrics::Figure& whole, metrics::Better better);

} // namespace lotboard
