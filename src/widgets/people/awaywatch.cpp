#include "widgets/people/awaywatch.h"

#include <QApplication>
#include <QEvent>

namespace lotboard {

AwayWatch::AwayWatch(const QDBusConnection& bus, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AwayWatch::left);
    qApp->installEventFilter(this);
    // Where there is no bus this does nothing. Copies of a connection are one.
    QDBusConnection(bus).connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(sleepAnnounced(bool)));
}

AwayWatch::~AwayWatch() = default;

void AwayWatch::setPatience(std::chrono::milliseconds patience)
{
    if (patience == m_timer.intervalAsDuration())
        return;
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
        if (m_timer.intervalAsDuration().count() > 0)
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
