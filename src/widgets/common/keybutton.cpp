#include "widgets/common/keybutton.h"

#include "widgets/common/plainlabel.h"

#include <QEvent>

namespace lotboard {
namespace {

constexpr int gap = 6; ///< Between the text and the key.
constexpr int margin = 8; ///< Between the key and the edge.

} // namespace

KeyButton::KeyButton(QWidget* parent) : QPushButton(parent), m_key(new PlainLabel(this))
{
    m_key->setProperty("role", QStringLiteral("keys"));
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_key->hide();
    setAutoDefault(false);
}

void KeyButton::setKey(const QString& key)
{
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    setToolTip(key.isEmpty() ? QString() : tr("Key: %1").arg(key));
    updateGeometry();
    placeKey();
}

int KeyButton::key() const
{
    const QString key = m_key->text();
    return key.size() == 1 ? key.front().toUpper().unicode() : 0;
}

QSize KeyButton::sizeHint() const
{
    const QSize text = QPushButton::sizeHint();
    return m_key->isHidden() ? text : text + QSize(m_key->sizeHint().width() + gap, 0);
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    placeKey();
}

void KeyButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        placeKey();
}

void KeyButton::placeKey()
{
    const QSize size = m_key->sizeHint();
    m_key->setGeometry(
        QRect(QPoint(width() - size.width() - margin, (height() - size.height()) / 2), size));
}

} // namespace lotboard
