#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>

namespace lotboard {

/// A system bus of its own, on which login1 says that the computer goes to sleep and wakes up.
class SleepingComputer
{
public:
    SleepingComputer()
    {
        QFile setup(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!setup.open(QIODevice::WriteOnly))
            throw std::runtime_error("no place for a bus");
        setup.write(QStringLiteral(R"(<!DOCTYPE busconfig PUBLIC
            "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
            "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>system</type>
              <listen>unix:path=%1</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>)")
                        .arg(m_folder.filePath(QStringLiteral("bus")))
                        .toUtf8());
        setup.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + setup.fileName()});
        if (!m_daemon.waitForReadyRead())
            throw std::runtime_error("there is no dbus-daemon, see scripts/packages.txt");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        if (!connection(m_loginName).registerService(QStringLiteral("org.freedesktop.login1")))
            throw std::runtime_error("login1 is not on the bus");
    }
    ~SleepingComputer()
    {
        QDBusConnection::disconnectFromBus(m_programName);
        QDBusConnection::disconnectFromBus(m_loginName);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SleepingComputer)

    /// For the program.
    QDBusConnection bus() const { return connection(m_programName); }

    /// That it goes to sleep, or has woken up.
    void announce(bool isGoingToSleep)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
        signal << isGoingToSleep;
        connection(m_loginName).send(signal);
    }

private:
    QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    QTemporaryDir m_folder {};
    QProcess m_daemon {};
    QString m_address {};
    const QString m_programName = m_folder.path() + QStringLiteral(" program");
    const QString m_loginName = m_folder.path() + QStringLiteral(" login1");
};

} // namespace lotboard
