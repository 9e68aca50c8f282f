#pragma once

#include "models/analysis/attemptreport.h"
#include "models/common/figuretext.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// How many attempts leads take to a contact, a row a source: half of them, the share contacted by
/// the third and by the sixth attempt, and then a column for each number of attempts with the share
/// that is not contacted yet, from none on.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        LeadsColumn,
        MedianColumn,
        ByThirdColumn,
        BySixthColumn,
        FirstWaitingColumn
    };
    enum Role {
        LowRole = FirstOwnRole, ///< Doubles: the interval of a share; invalid where it has none.
        HighRole,
    };
    static constexpr int mostAttempts = 12;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<AttemptLine> lines, const FigureStyle& style);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// ChartRole: a share; invalid where too few leads are left to judge.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant sourceData(const AttemptLine& line, int column, int role) const;
    QVariant shareData(const AttemptLine& line, int column, int role) const;
    QString shareToolTip(const AttemptLine& line, int attempts, bool isContacted) const;

    std::vector<AttemptLine> m_lines {};
    FigureStyle m_style {};
};

} // namespace lotboard
