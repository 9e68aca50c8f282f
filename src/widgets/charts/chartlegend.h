#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

class QPainter;

namespace lotboard {

/// The names of what is drawn, each behind a small box in its colour, in as many lines as they
/// need.
class ChartLegend
{
public:
    struct Entry
    {
        QString name {};
        QColor colour {};
    };

    ChartLegend(std::vector<Entry> entries, const QFont& font, double width);

    /// 0 for fewer than two entries: one needs no name.
    double height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    std::vector<Entry> m_entries {};
    std::vector<QPointF> m_places {};
    QFont m_font {};
    double m_height = 0;
};

} // namespace lotboard
