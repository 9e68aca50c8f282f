#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace lotboard {

/// Notices each time that nobody is at the desk any more: no key and no mouse for a while, or the
/// computer goes to sleep. Where login1 on the bus does not tell of sleep, only the former.
class AwayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AwayWatch(
        const QDBusConnection& bus = QDBusConnection::systemBus(), QObject* parent = nullptr);
    ~AwayWatch() override;

    /// From now on, unless it is so already. Zero: however long.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void sleepAnnounced(bool isBeginning);

private:
    QTimer m_timer;
};

} // namespace lotboard
