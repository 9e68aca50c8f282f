#include "models/today/remindersettings.h"

namespace lotboard {
namespace {

const QString onKey = QStringLiteral("on");
const QString whileClosedKey = QStringLiteral("quietWhileClosed");
const QString fromKey = QStringLiteral("quietFrom");
const QString toKey = QStringLiteral("quietTo");

constexpr int minutesOfDay = 24 * 60;

bool isMinute(int minute)
{
    return minute >= 0 && minute < minutesOfDay;
}

} // namespace

QVariantMap saved(const ReminderSettings& settings)
{
    return {{onKey, settings.isOn}, {whileClosedKey, settings.quiet.isWhileClosed},
        {fromKey, settings.quiet.fromMinute}, {toKey, settings.quiet.toMinute}};
}

ReminderSettings reminderSettings(const QVariantMap& saved)
{
    ReminderSettings settings;
    settings.isOn = saved.value(onKey, settings.isOn).toBool();
    settings.quiet.isWhileClosed
        = saved.value(whileClosedKey, settings.quiet.isWhileClosed).toBool();
    const int from = saved.value(fromKey).toInt();
    const int to = saved.value(toKey).toInt();
    if (isMinute(from) && isMinute(to)) {
        settings.quiet.fromMinute = from;
        settings.quiet.toMinute = to;
    }
    return settings;
}

} // namespace lotboard
