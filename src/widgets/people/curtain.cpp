#include "widgets/people/curtain.h"

#include <QBoxLayout>
#include <QEvent>

namespace lotboard {

Curtain::Curtain(QWidget& window)
    : QWidget(&window)
    , m_window(window)
    , m_focused(window.focusWidget())
    , m_title(window.windowTitle())
    , m_acceptedDrops(window.acceptDrops())
{
    setObjectName(QStringLiteral("curtain"));
    setAutoFillBackground(true);
    for (QWidget* child : window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child == this || child->isWindow() || child->isHidden())
            continue;
        m_hidden.emplace_back(child);
        child->hide();
    }
    window.setWindowTitle(QStringLiteral("Lotboard"));
    window.setAcceptDrops(false);
    window.installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGeometry(window.rect());
    show();
    raise();
}

Curtain::~Curtain()
{
    m_window.removeEventFilter(this);
    m_window.setWindowTitle(m_title);
    m_window.setAcceptDrops(m_acceptedDrops);
    for (const QPointer<QWidget>& child : m_hidden) {
        if (child)
            child->show();
    }
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    if (event->type() == QEvent::WindowTitleChange
        && m_window.windowTitle() != QStringLiteral("Lotboard")) {
        m_title = m_window.windowTitle();
        m_window.setWindowTitle(QStringLiteral("Lotboard"));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lotboard
