#include "widgets/people/awaywatch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>

namespace lotboard {

AwayWatch::AwayWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AwayWatch::left);
    qApp->installEventFilter(this);
    // Where there is no system bus this does nothing.
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(sleepAnnounced(bool)));
}

AwayWatch::~AwayWatch() = default;

void AwayWatch::setPatience(std::chrono::milliseconds patience)
{
    m_timer.setInterval(patience);
    if (patience.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool AwayWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AwayWatch::sleepAnnounced(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT left();
}

} // namespace lotboard
