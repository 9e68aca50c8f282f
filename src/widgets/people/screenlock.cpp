#include "widgets/people/screenlock.h"

#include "widgets/people/curtain.h"
#include "widgets/people/lockpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lotboard {
namespace {

bool isCoverable(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && type != Qt::Popup && type != Qt::ToolTip;
}

} // namespace

ScreenLock::ScreenLock(QWidget& window, SignInModel::Calls calls, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_model(std::move(calls))
{
    connect(&m_model, &SignInModel::signedIn, this, &ScreenLock::signedIn, Qt::QueuedConnection);
}

ScreenLock::~ScreenLock()
{
    unlock();
}

void ScreenLock::lock(const QString& storeName, StaffId locked)
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    m_page = new LockPage(m_model, storeName, locked);
    connect(m_page, &LockPage::otherStoreRequested, this, &ScreenLock::otherStoreRequested);
    cover(m_window);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != &m_window && window->isVisible() && isCoverable(*window))
            cover(*window);
    }
    placePage();
    qApp->installEventFilter(this);
}

void ScreenLock::unlock()
{
    qApp->removeEventFilter(this);
    delete m_page;
    for (const QPointer<Curtain>& curtain : std::exchange(m_curtains, {}))
        delete curtain;
    m_isLocked = false;
}

bool ScreenLock::isCovered(const QWidget& window) const
{
    return std::ranges::any_of(m_curtains, [&](const QPointer<Curtain>& curtain) {
        return curtain && &curtain->covered() == &window;
    });
}

void ScreenLock::cover(QWidget& window)
{
    m_curtains.emplace_back(new Curtain(window));
}

/// A dialog has gone, with its curtain; the page was perhaps in it.
void ScreenLock::uncover(const QWidget& window)
{
    if (&window == &m_window || !isCovered(window))
        return;
    m_page->setParent(nullptr);
    std::erase_if(m_curtains, [&](const QPointer<Curtain>& curtain) {
        const bool isGone = !curtain || &curtain->covered() == &window;
        if (isGone)
            delete curtain;
        return isGone;
    });
    placePage();
}

/// Into the window that takes the keyboard: a dialog, if one is open, keeps it from all others.
void ScreenLock::placePage(const QWidget* opening)
{
    const QWidget* active = opening ? opening : QApplication::activeModalWidget();
    Curtain* place = m_curtains.front();
    for (const QPointer<Curtain>& curtain : m_curtains) {
        if (curtain && &curtain->covered() == active)
            place = curtain;
    }
    place->layout()->addWidget(m_page);
    m_page->show();
}

bool ScreenLock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Then the key is only typed.
        return true;
    }
    auto* window = watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
    if (!window || !isCoverable(*window))
        return false;
    if (event->type() == QEvent::Hide) {
        uncover(*window);
    } else if (event->type() == QEvent::Show && !isCovered(*window)) {
        cover(*window);
        // It takes the keyboard once it is shown.
        placePage(window->isModal() ? window : nullptr);
    }
    return false;
}

} // namespace lotboard
