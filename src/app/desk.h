#pragma once

#include "app/deskpages.h"
#include "base/clock.h"
#include "domain/session.h"
#include "models/analysis/spendboard.h"
#include "models/common/actionhistory.h"
#include "models/common/benchmarkboard.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/explanationmodel.h"
#include "models/common/jobrunner.h"
#include "models/dashboard/dashboardmodel.h"
#include "models/data/datacheck.h"
#include "models/find/findmodel.h"
#include "services/workspace.h"
#include "widgets/people/awaywatch.h"
#include "widgets/people/desktoplock.h"
#include "widgets/people/screenlock.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QSettings;

namespace lotboard {

class Ask;
class Reminding;
class Theme;
class Tray;

/// One window on one database, or on none yet, in the session of one person: the objects behind it,
/// made and connected. Reads the facts when it is made and follows what other programs write. Locks
/// itself when nobody is there any more; for another person there has to be another desk.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the desk.
    struct Surroundings
    {
        const Clock& clock;
        Theme& theme;
        Ask& ask;
        QSettings& settings;
        Language language = Language::Desktop; ///< Chosen; the program speaks it already.
        Tray* tray = nullptr; ///< Null: nobody is reminded.
        /// Where the computer says that it goes to sleep.
        QDBusConnection systemBus = QDBusConnection::systemBus();
    };

    /// `workspace` may be null: then the window says how to begin. Without a `session` there is
    /// nothing in the window but the page to sign in on.
    Desk(const Surroundings& surroundings, std::unique_ptr<Workspace> workspace,
        const std::optional<Session>& session = Session::manager());
    ~Desk() override;

    MainWindow& window() { return m_window; }
    BoardState& board() { return m_state; }
    /// Null without a database.
    Workspace* workspace() { return m_workspace.get(); }
    /// What was done at the desk before can be taken back at this one: in the same session, and by
    /// a manager if signing in was turned on or off between the two. While somebody is to sign in
    /// it is only kept.
    void goOnFrom(const Desk& before);
    const std::optional<Session>& session() const { return m_signedIn; }
    /// For another desk. Nothing of this one may be used any more, but it may be destroyed.
    std::unique_ptr<Workspace> releaseWorkspace();
    bool isLocked() const { return m_lock && m_lock->isLocked(); }
    void lock();
    /// Empty without a database.
    QString path() const { return m_workspace ? m_workspace->path() : QString(); }

Q_SIGNALS:
    /// The facts were read for the first time, or could not be.
    void loaded();
    /// What only the whole program can do, see MainWindow::commandRequested().
    void commandRequested(const QString& command);
    /// The user has confirmed to go back to this backup.
    void restoreRequested(const QString& path);
    /// The window is to go on in another session, or in none: somebody else has signed in, or what
    /// this person may do was changed. In the same session where the store's name, hours or money
    /// have changed, by which every page was made.
    void sessionChanged(const std::optional<lotboard::Session>& session);

private:
    void addPages();
    void connectImport();
    void setUpReminders();
    void setUpSigningIn();
    void takeSignIn(const Session& session);
    void checkSession();
    void connectWindow();
    void connectFind();
    void editSpend();
    void openFinding(const Finding& finding);
    void loadFacts();
    void followOthers();
    void takeFacts();
    void checkStore();
    bool goesOnWith(const Session& doneBy) const;

    Surroundings m_surroundings;
    std::optional<Session> m_signedIn;
    Session m_session; ///< That of whoever signed in; without rights while nobody has.
    Session m_doneBy; ///< Whose work the history holds.
    std::unique_ptr<Workspace> m_workspace;
    Store m_store {}; ///< As the pages know it.
    bool m_isStoreLate = false; ///< It has changed, and somebody is typing.
    BoardState m_state;
    BoardFacts m_facts;
    BenchmarkBoard m_benchmarks;
    SpendBoard m_spends;
    DataCheck m_check;
    ExplanationModel m_explanation;
    ActionHistory m_history;
    DashboardModel m_dashboard;
    FindModel m_find;
    MainWindow m_window;
    DeskPages m_pages;
    std::unique_ptr<ScreenLock> m_lock; ///< Where there is a store.
    AwayWatch m_away;
    DesktopLock m_desktopLock;
    std::unique_ptr<Reminding> m_reminding; ///< Where somebody may look at customers.
    QTimer m_followTimer;
    // Last, so that no answer arrives at what is gone.
    JobRunner m_loading;
    JobRunner m_following;
    JobRunner m_findPreparing;
    JobRunner m_checking;
};

} // namespace lotboard
