#include "widgets/theme/themedicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace lotboard {
namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QColor colour, QColor colourOn)
        : m_name(std::move(name))
        , m_colour(colour)
        , m_colourOn(colourOn)
    {
    }

    void paint(
        QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, tinted(rect.size() * scale, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode /*mode*/, QIcon::State state) override
    {
        return tinted(size, state);
    }

    QIconEngine* clone() const override
    {
        return new ThemedIconEngine(m_name, m_colour, m_colourOn);
    }

private:
    /// The drawing gives the shape, the colour fills it.
    QPixmap tinted(const QSize& size, QIcon::State state) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), state == QIcon::On ? m_colourOn : m_colour);
        return pixmap;
    }

    QString m_name;
    QColor m_colour;
    QColor m_colourOn;
};

} // namespace

QIcon themedIcon(const QString& name, const QColor& colour, const QColor& colourOn)
{
    return QIcon(new ThemedIconEngine(name, colour, colourOn));
}

} // namespace lotboard
