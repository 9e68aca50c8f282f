#pragma once

#include "metrics/forecast/pace.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace lotboard {

/// Lines through a month: a row per day, a column per line, the first of them the day itself. A
/// chart and the table beside it read the same cells. Which lines there are, the models built on
/// this say.
class MonthLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// The columns of a forecast and its interval.
    struct Fan
    {
        int low = 0;
        int middle = 0;
        int high = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A row for each of `days`, with no line but the day. REQUIRES: a model that is being reset.
    void beginLines(const QStringList& headings, std::size_t days);

    /// Day 0 is the first of the month. Empty: the line has no point there.
    std::optional<double>& value(std::size_t day, int column);
    const std::optional<double>& value(std::size_t day, int column) const;

    /// The days to come of `pace`. The fan opens on `today`, where the line of what happened ends;
    /// none: it has no such point.
    void fillFan(const metrics::Pace& pace, std::optional<std::size_t> today, const Fan& columns);

    /// How each line but the day is written.
    void writeTexts(const std::function<QString(double)>& text);

private:
    struct Cell
    {
        std::optional<double> value {};
        QString text {};
    };

    std::size_t indexOf(std::size_t day, int column) const;

    QStringList m_headings {};
    std::vector<Cell> m_cells {}; ///< Day by day.
};

} // namespace lotboard
