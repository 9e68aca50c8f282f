#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace lotboard {

/// Notices that nobody is at the desk any more: no key and no mouse for a while, or the computer
/// goes to sleep. Where the desktop does not tell of sleep (login1 on the system bus), only the
/// former.
class AwayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AwayWatch(QObject* parent = nullptr);
    ~AwayWatch() override;

    /// Zero: however long.
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
