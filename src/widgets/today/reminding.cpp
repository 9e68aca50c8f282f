#include "widgets/today/reminding.h"

#include "services/workspace.h"
#include "widgets/shell/tray.h"
#include "widgets/today/reminderdialog.h"

#include <QSettings>

namespace lotboard {
namespace {

constexpr std::chrono::seconds betweenLooksForTray {10};

} // namespace

Reminding::Reminding(const Setting& setting, QObject* parent)
    : QObject(parent)
    , m_setting(setting)
    , m_key(QStringLiteral("reminders/%1").arg(setting.person.value))
    , m_model(setting.calls, *setting.clock, setting.calendar)
{
    m_model.setScreenLocked(setting.isScreenLocked);
    connect(&m_model, &ReminderModel::reminded, this, &Reminding::show);
    if (m_setting.tray)
        connect(m_setting.tray, &Tray::messageClicked, this, [this] { Q_EMIT chosen(m_shown); });
    m_trayTimer.setInterval(betweenLooksForTray);
    connect(&m_trayTimer, &QTimer::timeout, this, &Reminding::lookForTray);
    apply(kept());
}

Reminding::Reminding(Workspace& workspace, const Session& session, QSettings& settings, Tray* tray,
    std::function<bool()> isScreenLocked, QObject* parent)
    : Reminding({.calls = reminderCalls(workspace, session),
                    .clock = &workspace.clock(),
                    .calendar = workspace.store().calendar,
                    .person = session.who,
                    .settings = &settings,
                    .tray = tray,
                    .isScreenLocked = std::move(isScreenLocked)},
        parent)
{
    connect(&workspace, &Workspace::changed, &m_model, &ReminderModel::reloadSoon);
}

Reminding::~Reminding() = default;

bool Reminding::hasTray() const
{
    return m_setting.tray && m_setting.tray->isThere();
}

ReminderSettings Reminding::kept() const
{
    return reminderSettings(m_setting.settings->value(m_key).toMap());
}

void Reminding::lookForTray()
{
    if (m_trayTimer.isActive() && hasTray())
        apply(kept());
}

/// Without a tray nothing is asked in vain.
void Reminding::apply(const ReminderSettings& settings)
{
    ReminderSettings possible = settings;
    possible.isOn = settings.isOn && hasTray();
    m_model.setSettings(possible);
    if (!m_setting.tray)
        return;
    m_setting.tray->setShown(possible.isOn);
    if (settings.isOn && !possible.isOn)
        m_trayTimer.start();
    else
        m_trayTimer.stop();
}

void Reminding::edit(QWidget* parent)
{
    ReminderDialog dialog(kept(), hasTray(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_setting.settings->setValue(m_key, saved(dialog.settings()));
    apply(dialog.settings());
}

void Reminding::show(const ReminderText& text, LeadId lead)
{
    m_shown = lead;
    m_setting.tray->showMessage(text.title, text.text);
}

} // namespace lotboard
