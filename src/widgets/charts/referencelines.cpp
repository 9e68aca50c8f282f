#include "widgets/charts/referencelines.h"

#include "widgets/theme/themecolours.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double levelNameGap = 4;
constexpr float levelPatch = 0.7F;

void setLevelPen(QPainter& painter)
{
    painter.setPen({themeColours().textMuted, 1.4, Qt::DashLine, Qt::FlatCap});
}

/// On a patch of the card's colour, through which a curve below is still seen.
void drawLevelName(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& name)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(name, Qt::ElideRight, box.width());
    const double wide = metrics.horizontalAdvance(shown) + levelNameGap;
    const double left = side == Qt::AlignRight ? box.right() - wide : box.left();
    QColor patch = themeColours().surface;
    patch.setAlphaF(levelPatch);
    painter.fillRect(QRectF(left, box.top(), wide + levelNameGap / 2, box.height()), patch);
    painter.setPen(themeColours().textMuted);
    painter.drawText(box, side | Qt::AlignVCenter, shown);
}

} // namespace

void drawLevel(QPainter& painter, const QRectF& plot, double y, const QString& name)
{
    const double high = QFontMetricsF(painter.font()).height();
    setLevelPen(painter);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    drawLevelName(painter,
        {plot.left() + levelNameGap, std::max(plot.top(), y - high - 1),
            plot.width() - 2 * levelNameGap, high},
        Qt::AlignRight, name);
}

void drawUprightLevel(
    QPainter& painter, const QRectF& plot, double x, const QString& name, double top)
{
    const QFontMetricsF metrics(painter.font());
    setLevelPen(painter);
    painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
    const double wide = metrics.horizontalAdvance(name) + 2 * levelNameGap;
    const bool isOnRight = plot.right() - x >= std::min(wide, x - plot.left());
    const QRectF box = isOnRight
        ? QRectF(x + levelNameGap, top, plot.right() - x - levelNameGap, metrics.height())
        : QRectF(plot.left(), top, x - plot.left() - levelNameGap, metrics.height());
    drawLevelName(painter, box, isOnRight ? Qt::AlignLeft : Qt::AlignRight, name);
}

QString namesOf(const std::vector<ReferenceLine>& lines)
{
    QStringList names;
    for (const ReferenceLine& line : lines)
        names << line.name;
    return names.join(u'\n');
}

void includeLines(const std::vector<ReferenceLine>& lines, double& least, double& greatest)
{
    for (const ReferenceLine& line : lines) {
        least = std::min(least, line.value);
        greatest = std::max(greatest, line.value);
    }
}

} // namespace lotboard
