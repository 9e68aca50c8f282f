#pragma once

#include "app/desk.h"
#include "app/options.h"
#include "models/common/factkeeper.h"
#include "models/data/autobackup.h"
#include "models/reports/duereports.h"
#include "widgets/common/ask.h"
#include "widgets/shell/desktoptray.h"
#include "widgets/theme/desktopappearance.h"
#include "widgets/theme/theme.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace lotboard {

/// The desktop program: what outlives a window, and which database is open. Changing the database
/// makes a new desk in place of the old one.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(Options options);
    ~Application() override;

    /// Opens what the command line, or the last time, asks for, and runs until the window closes.
    /// The program's exit code.
    int run();

private:
    int visit();
    /// The database to begin with; empty if there is none yet.
    QString firstDatabase() const;
    /// In the manager's session, or for somebody to sign in.
    void openDesk(std::unique_ptr<Workspace> workspace);
    /// The same store for another person, or for nobody yet. What goes on in the background goes
    /// on.
    void changeSession(const std::optional<Session>& session);
    /// In place of the window another one, in the same session.
    void changeLanguage(Language language);
    std::unique_ptr<Desk> makeDesk(
        std::unique_ptr<Workspace> workspace, const std::optional<Session>& session);
    void followDesk();
    /// Backups and the snapshot of the facts: what is written that nobody asked for.
    void beginKeeping();
    /// Makes the last backup, if something was saved since, unless the user chooses `withoutText`.
    void endKeeping(const QString& withoutText);
    bool openDatabase(const QString& path);
    /// What an older program made takes a while. False if the user does not want to wait for it.
    bool bringUpToDate(const QString& path);
    void obey(const QString& command);
    void chooseDatabase();
    void createStore();
    void createDemo();
    void restore(const QString& backup);

    Options m_options;
    QTemporaryDir m_temporaryFolder; ///< A visit does not show how somebody left the window.
    QSettings m_settings;
    Language m_language = Language::Desktop;
    SystemClock m_clock;
    Theme m_theme;
    DesktopAppearance m_appearance {m_theme};
    DialogAsk m_ask;
    DesktopTray m_tray;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AutoBackup> m_backups;
    std::unique_ptr<FactKeeper> m_factKeeper;
    std::unique_ptr<DueReports> m_dueReports;
};

} // namespace lotboard
