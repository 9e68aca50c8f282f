#pragma once

#include "models/today/remindermodel.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class QSettings;
class QWidget;

namespace lotboard {

struct Session;
class Tray;
class Workspace;

/// Reminds one person at one computer through the tray, and keeps how they want it. What there is
/// to remind of is ReminderModel's. While the screen is locked it says how many things there are
/// and no name.
class Reminding final : public QObject
{
    Q_OBJECT

public:
    /// What it works with. All that is pointed to must outlive it.
    struct Setting
    {
        ReminderModel::Calls calls {};
        const Clock* clock = nullptr;
        BusinessCalendar calendar {};
        StaffId person {}; ///< Zero: whoever is at the computer.
        QSettings* settings = nullptr;
        Tray* tray = nullptr; ///< Null: there is none.
        std::function<bool()> isScreenLocked = [] { return false; };
    };

    explicit Reminding(const Setting& setting, QObject* parent = nullptr);
    /// On an open database, whose changes it follows.
    Reminding(Workspace& workspace, const Session& session, QSettings& settings, Tray* tray,
        std::function<bool()> isScreenLocked, QObject* parent = nullptr);
    ~Reminding() override;

    ReminderModel& model() { return m_model; }
    /// Lets the person choose, in a dialog over `parent`.
    void edit(QWidget* parent);
    /// Begins if there is a tray by now: where program and panel start with the desktop, the panel
    /// may be the later. Happens by itself several times a minute while there is none.
    void lookForTray();

Q_SIGNALS:
    /// A reminder was clicked. Zero: it is about several leads.
    void chosen(lotboard::LeadId lead);

private:
    bool hasTray() const;
    ReminderSettings kept() const;
    void apply(const ReminderSettings& settings);
    void show(const ReminderText& text, LeadId lead);

    const Setting m_setting;
    const QString m_key; ///< In the settings.
    ReminderModel m_model;
    LeadId m_shown {}; ///< By the last message.
    QTimer m_trayTimer;
};

} // namespace lotboard
