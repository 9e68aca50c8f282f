#pragma once

#include "models/common/figurereference.h"
#include "models/common/modelroles.h"
#include "models/dashboard/dashboardanswer.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace lotboard {

/// From leads to cars: a row per step with how many reached it, the rate from the step before (the
/// tooltip names its denominator), how both moved, and what the rate of young leads is expected to
/// come to. Also names the biggest leak.
class FunnelModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, CountColumn, RateColumn, ChangeColumn, ExpectedColumn, ColumnCount };
    enum Role { ComparisonRole = FirstOwnRole }; ///< Of the count: a double, before.

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const DashboardAnswer& answer);

    /// Where most is lost, as a sentence; empty if nothing is. The figure opens to those who were
    /// lost there.
    QString leakText() const { return m_leakText; }
    const std::optional<FigureReference>& leak() const { return m_leak; }
    /// What the thin bars are; empty without a comparison.
    QString comparisonText() const { return m_comparisonText; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Step
    {
        QString name {};
        QString count {};
        double countValue = 0;
        std::optional<double> countBefore {};
        FigureReference countFigure {};
        QString rate {};
        QString rateToolTip {};
        QString expected {}; ///< Between what and what the rate will end; empty: it moves no more.
        QVariant rateValue {};
        QString change {};
        Tone changeTone = Tone::Plain;
        std::optional<FigureReference> rateFigure {};
        bool isTooFew = false;
    };

    void addStep(const DashboardAnswer& answer, std::size_t step);
    QVariant countData(const Step& step, int role) const;
    QVariant rateData(const Step& step, int role) const;

    std::vector<Step> m_steps {};
    QString m_comparisonText {};
    QString m_leakText {};
    std::optional<FigureReference> m_leak {};
};

} // namespace lotboard
