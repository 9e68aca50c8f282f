#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

namespace lotboard {

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    updateGeometry();
}

void PlainLabel::setTone(const QString& tone)
{
    setStyleProperty(this, "tone", tone);
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().horizontalAdvance(u'…'), size.height()) : size;
}

QString PlainLabel::elidedText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (!m_isElided || elidedText() == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
        isEnabled(), elidedText(), foregroundRole());
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_isElided && elidedText() != text()) {
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

QString plainToolTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(text.toHtmlEscaped());
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace lotboard
