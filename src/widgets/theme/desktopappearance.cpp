#include "widgets/theme/desktopappearance.h"

#include "widgets/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace lotboard {
namespace {

// Names of the portal: https://flatpak.github.io/xdg-desktop-portal/, interface Settings.
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

constexpr uint noPreference = 0;
constexpr uint prefersDark = 1;

} // namespace

DesktopAppearance::DesktopAppearance(Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusVariant> answer = *waiting;
        if (answer.isValid())
            takeScheme(answer.value().variant());
        waiting->deleteLater();
    });
}

void DesktopAppearance::takeSetting(
    const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colourScheme)
        takeScheme(value.variant());
}

void DesktopAppearance::takeScheme(const QVariant& value)
{
    // Read() answers with a variant in a variant.
    const QVariant scheme
        = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (scheme.toUInt() != noPreference)
        m_theme.setDesktopDark(scheme.toUInt() == prefersDark);
}

} // namespace lotboard
