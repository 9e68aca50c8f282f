#pragma once

#include "models/analysis/leakreport.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The way from what one period made to what the other did: a row for each cause that counts, the
/// two wholes before and after them. What a chart draws is in the roles.
class WaterfallModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AmountColumn, ColumnCount };
    enum Role {
        FromRole = FirstOwnRole, ///< A double: where the bar of a row begins,
        ToRole, ///< and where it ends.
        IsWholeRole, ///< True for the two periods.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const LeakReport& report, bool isInGross);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Bar
    {
        QString name {};
        QString amount {};
        QString meaning {};
        double from = 0;
        double to = 0;
        bool isWhole = false;
        Tone tone = Tone::Plain;
        std::optional<FigureReference> figure {};
    };

    std::vector<Bar> m_bars {};
    QString m_amountHeading {};
};

} // namespace lotboard
