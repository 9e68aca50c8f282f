#pragma once

#include "services/today/reminderrules.h"

#include <QVariantMap>

namespace lotboard {

/// Whether and when somebody wants to be reminded, at one computer.
struct ReminderSettings
{
    bool isOn = true;
    QuietHours quiet {};

    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

/// For the settings of the program.
QVariantMap saved(const ReminderSettings& settings);
/// What is missing or makes no sense is as usual.
ReminderSettings reminderSettings(const QVariantMap& saved);

} // namespace lotboard
