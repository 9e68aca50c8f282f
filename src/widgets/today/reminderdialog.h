#pragma once

#include "models/today/remindersettings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReminderDialog;
}

namespace lotboard {

/// Whether somebody wants to be reminded, and when not. Takes a value in, gives a value back; saves
/// nothing. Where the desktop has no tray it says that there are no reminders.
class ReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    ReminderDialog(const ReminderSettings& settings, bool hasTray, QWidget* parent = nullptr);
    ~ReminderDialog() override;

    /// As the fields now say.
    ReminderSettings settings() const;

private:
    void showConsequences();

    const std::unique_ptr<Ui::ReminderDialog> m_ui;
    const bool m_hasTray;
};

} // namespace lotboard
