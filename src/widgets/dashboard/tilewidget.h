#pragma once

#include "models/common/figurereference.h"

#include <QFrame>
#include <QModelIndex>

namespace lotboard {

class PaceBar;
class PlainLabel;
class SparkLine;

/// One figure of the dashboard: its name, the figure, how it moved, and how it went. A row of a
/// TileModel fills it. A click or Enter opens the number.
class TileWidget final : public QFrame
{
    Q_OBJECT

public:
    explicit TileWidget(QWidget* parent = nullptr);

    void setTile(const QModelIndex& tile);
    /// Levels to draw behind the trend, in the unit of the figure, and what they are called.
    void setBenchmarks(const QList<double>& levels, const QString& names);

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    PlainLabel* m_name;
    PlainLabel* m_value;
    PlainLabel* m_change;
    PlainLabel* m_note;
    SparkLine* m_trend;
    PaceBar* m_pace;
    QString m_benchmarks {};
    QVariant m_figure {};
};

} // namespace lotboard
