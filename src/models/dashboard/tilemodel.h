#pragma once

#include "metrics/forecast/pace.h"
#include "models/common/modelroles.h"
#include "models/dashboard/dashboardanswer.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointF>

#include <vector>

namespace lotboard {

/// The tiles of the dashboard, one row each: the name as DisplayRole, everything else by the roles
/// below, made ready when the answer arrives.
class TileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = FirstOwnRole, ///< The figure as a text.
        ValueToneRole, ///< Muted on too few cases, and where it is withheld.
        ChangeRole, ///< "+4.8 pts"; empty without a comparison.
        ChangeToneRole,
        ChangeDirectionRole, ///< -1, 0 or 1: which way the arrow points.
        NoteRole, ///< One more line: why not to judge it, or the selling days.
        TrendRole, ///< QList<QPointF>: x in days, gaps where there is no value.
        ExpectedRole, ///< With ProgressRole: where the goal line stands today, a part of one.
        LowRole, ///< With ProgressRole: where the month ends in parts of the goal, P10; or invalid.
        HighRole, ///< P90.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Without a forecast, which comes later.
    void setAnswer(const DashboardAnswer& answer);
    /// The forecast of the month that `answer` is about, where its tile shows the goal.
    void setPace(const DashboardAnswer& answer, const metrics::Pace& pace);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Tile
    {
        QString name {};
        QString value {};
        QString change {};
        QString note {};
        Tone valueTone = Tone::Plain;
        Tone changeTone = Tone::Plain;
        int direction = 0;
        QList<QPointF> trend {};
        QVariant progress {};
        QVariant expected {};
        QVariant low {};
        QVariant high {};
        QVariant figure {};
    };

    static Tile tileOf(const DashboardAnswer& answer, std::size_t metric);
    static void addPace(Tile& tile, const DashboardAnswer& answer);

    std::vector<Tile> m_tiles {};
};

} // namespace lotboard
