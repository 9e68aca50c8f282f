#include "app/desk.h"

#include "metrics/withheld.h"
#include "models/data/datacalls.h"
#include "models/people/signinmodel.h"
#include "services/board/recordservice.h"
#include "services/find/findservice.h"
#include "services/store/storeservice.h"
#include "services/undo/undoservice.h"
#include "widgets/analysis/spenddialog.h"
#include "widgets/common/ask.h"
#include "widgets/data/datapage.h"
#include "widgets/find/findpalette.h"
#include "widgets/leads/leadspage.h"
#include "widgets/today/reminding.h"
#include "widgets/today/todaypage.h"

#include <QApplication>

#include <algorithm>

namespace lotboard {
namespace {

/// Another program's write is seen within two seconds.
constexpr std::chrono::milliseconds betweenLooks {1500};
constexpr std::chrono::milliseconds untilSettled {10};

RecordReader recordReader(Workspace* workspace, const Session& session)
{
    if (!workspace)
        return {};
    return [workspace, session](
               std::span<const metrics::RecordRef> records, const JobControl& control) {
        return RecordService(*workspace).rows(session, records, control);
    };
}

ActionHistory::TakeBack takeBack(Workspace* workspace, const Session& session)
{
    if (!workspace)
        return {};
    return [workspace, session](const SavedAction& action) {
        return UndoService(*workspace).takeBack(session, action);
    };
}

FindModel::Search findSearch(Workspace* workspace, const Session& session)
{
    if (!workspace)
        return {};
    return [workspace, session](const QString& text, const JobControl& control) {
        return FindService(*workspace).find(session, text, control);
    };
}

/// Of whoever is at the desk; it may be changed there or in another program.
struct Standing
{
    std::optional<Session> session {};
    std::chrono::minutes patience {};
};

Result<Standing> standingOf(Workspace& workspace, const Session& session)
{
    const SignInService signIn(workspace);
    const auto current = signIn.current(session);
    if (!current)
        return current.error();
    const auto patience = signIn.lockAfter();
    if (!patience)
        return patience.error();
    return Standing {.session = *current, .patience = *patience};
}

} // namespace

Desk::Desk(const Surroundings& surroundings, std::unique_ptr<Workspace> workspace,
    const std::optional<Session>& session)
    : m_surroundings(surroundings)
    , m_signedIn(session)
    , m_session(session.value_or(Session()))
    , m_doneBy(m_session)
    , m_workspace(std::move(workspace))
    , m_store(m_workspace ? m_workspace->store() : Store())
    , m_benchmarks(benchmarkCalls(m_workspace.get(), m_session))
    , m_spends(spendCalls(m_workspace.get(), m_session))
    , m_check(m_workspace ? checkCalls(*m_workspace, m_session) : DataCheck::Calls())
    , m_explanation(m_facts, recordReader(m_workspace.get(), m_session))
    , m_history(takeBack(m_workspace.get(), m_session))
    , m_dashboard(m_state, m_facts)
    , m_find(findSearch(m_workspace.get(), m_session),
          m_workspace ? m_workspace->store().calendar : BusinessCalendar())
    , m_window({.state = m_state,
          .facts = m_facts,
          .explanation = m_explanation,
          .history = m_history,
          .theme = surroundings.theme,
          .ask = surroundings.ask,
          .settings = surroundings.settings,
          .language = surroundings.language})
    , m_pages({.workspace = m_workspace.get(),
          .session = m_session,
          .state = m_state,
          .facts = m_facts,
          .benchmarks = m_benchmarks,
          .check = m_check,
          .dashboard = m_dashboard,
          .ask = surroundings.ask,
          .window = m_window})
    , m_away(surroundings.systemBus)
{
    const auto today = m_workspace
        ? m_workspace->today()
        : std::chrono::floor<std::chrono::days>(surroundings.clock.now());
    m_state.setToday(today);
    m_explanation.setBenchmarks(&m_benchmarks);
    connect(&m_history, &ActionHistory::done, &m_benchmarks, &BenchmarkBoard::load);
    connectWindow();
    connectFind();
    loadFacts(); // Goes on while the pages are made.
    if (m_signedIn)
        addPages();
    m_window.restoreState();
    if (m_workspace)
        setUpSigningIn();
}

Desk::~Desk()
{
    m_loading.cancel();
    m_following.cancel();
    m_findPreparing.cancel();
    // Jobs use the workspace: none may be left when it goes.
    if (m_workspace)
        JobRunner::waitForAll();
}

std::unique_ptr<Workspace> Desk::releaseWorkspace()
{
    m_followTimer.stop();
    m_reminding.reset();
    if (m_workspace)
        m_workspace->disconnect(this);
    return std::move(m_workspace);
}

void Desk::goOnFrom(const Desk& before)
{
    if (!goesOnWith(before.m_doneBy))
        return;
    m_history.goOnFrom(before.m_history);
    if (!m_signedIn)
        m_doneBy = before.m_doneBy;
}

bool Desk::goesOnWith(const Session& doneBy) const
{
    if (!m_signedIn)
        return doneBy == Session::manager();
    // Where nobody has to sign in it was a manager's work, and whoever is at the desk is one.
    const bool isWithoutSignIn = !doneBy.who.isValid() || !m_session.who.isValid();
    return doneBy == m_session
        || (isWithoutSignIn && doneBy.may(Right::ManageStore) && m_session.may(Right::ManageStore));
}

void Desk::setUpSigningIn()
{
    m_lock = std::make_unique<ScreenLock>(m_window, signInCalls(*m_workspace));
    connect(m_lock.get(), &ScreenLock::signedIn, this, &Desk::takeSignIn);
    connect(m_lock.get(), &ScreenLock::otherStoreRequested, this,
        [this] { Q_EMIT commandRequested(QStringLiteral("closeDatabase")); });
    connect(&m_away, &AwayWatch::left, this, &Desk::lock);
    connect(m_workspace.get(), &Workspace::changed, this, &Desk::checkSession);
    connect(m_workspace.get(), &Workspace::changed, this, &Desk::checkStore);
    QString name;
    if (const auto people = SignInService(*m_workspace).people()) {
        const auto found = std::ranges::find(*people, m_session.who, &Staff::id);
        name = found == people->end() ? QString() : found->name;
    }
    m_window.setPerson(name);
    if (!m_signedIn)
        m_lock->lock(m_workspace->store().name, {});
    else if (const auto patience = SignInService(*m_workspace).lockAfter(); m_session.who.isValid())
        m_away.setPatience(patience ? *patience : SignInService::usualPatience);
}

void Desk::lock()
{
    if (m_lock && m_session.who.isValid())
        m_lock->lock(m_workspace->store().name, m_session.who);
}

void Desk::takeSignIn(const Session& session)
{
    if (m_signedIn == session)
        m_lock->unlock();
    else
        Q_EMIT sessionChanged(session);
}

/// A manager may have changed what this person may do, and when the desk is locked.
void Desk::checkSession()
{
    if (!m_signedIn)
        return;
    m_checking.start([workspace = m_workspace.get(), session = m_session](
                         const JobControl& /*control*/) { return standingOf(*workspace, session); },
        [this](const Result<Standing>& now) {
            if (!now)
                return;
            // What is being saved, or taken back, goes on with the next desk once it is known.
            if (now->session != m_signedIn && (m_window.isBusy() || m_history.isBusy()))
                QTimer::singleShot(untilSettled, this, &Desk::checkSession);
            else if (now->session != m_signedIn)
                Q_EMIT sessionChanged(now->session);
            else if (m_session.who.isValid())
                m_away.setPatience(now->patience);
        });
}

void Desk::addPages()
{
    m_pages.add();
    if (!m_workspace)
        return;
    connect(&m_pages, &DeskPages::restoreRequested, this, &Desk::restoreRequested);
    connect(&m_pages, &DeskPages::storeSaved, this, &Desk::checkStore, Qt::QueuedConnection);
    connectImport();
    if (!m_session.may(Right::ReadCustomers))
        return;
    connect(&m_window, &MainWindow::leadActivated, this,
        [this](LeadId lead) { m_pages.show<LeadsPage>().showLead(lead); });
    setUpReminders();
}

void Desk::connectImport()
{
    // Queued: the other program waits for the end of the drop.
    connect(
        &m_window, &MainWindow::filesDropped, this,
        [this](const QStringList& paths) { m_pages.show<DataPage>().importFiles(paths); },
        Qt::QueuedConnection);
    connect(&m_window, &MainWindow::commandRequested, this, [this](const QString& command) {
        if (command == u"import")
            m_pages.show<DataPage>().importFiles({});
    });
}

void Desk::setUpReminders()
{
    m_reminding = std::make_unique<Reminding>(*m_workspace, m_session, m_surroundings.settings,
        m_surroundings.tray, [this] { return isLocked() || m_desktopLock.isLocked(); });
    m_window.setCanRemind(true);
    connect(m_reminding.get(), &Reminding::chosen, this, [this](LeadId lead) {
        m_window.bringToFront();
        auto& today = m_pages.show<TodayPage>();
        if (lead.isValid())
            today.showLead(lead);
    });
    // How much there is to do stands in the sidebar soon after the start, which does not wait for
    // it.
    QTimer::singleShot(
        betweenLooks, &m_window, [this] { m_window.page(TodayPage::pageInfo().id); });
}

void Desk::connectWindow()
{
    connect(&m_window, &MainWindow::commandRequested, this, [this](const QString& command) {
        if (command == u"lock")
            lock();
        else if (command == u"spend" && m_workspace)
            editSpend();
        else if (command == u"reminders" && m_reminding)
            m_reminding->edit(&m_window);
        else
            Q_EMIT commandRequested(command);
    });
    connect(&m_window, &MainWindow::refreshRequested, this, &Desk::followOthers);
    if (!m_workspace)
        return;
    connect(m_workspace.get(), &Workspace::factsPublished, this, &Desk::takeFacts);
    m_explanation.setCheck(&m_check);
    connect(m_workspace.get(), &Workspace::changed, &m_check, &DataCheck::markLate);
    connect(m_workspace.get(), &Workspace::changed, &m_spends, [this](const FactChange& change) {
        if (m_spends.isLoaded() && (change.isEverything || change.hasSpend))
            m_spends.load();
    });
    connect(&m_spends, &SpendBoard::saved, &m_window, &MainWindow::takeSaved);
    connect(m_workspace.get(), &Workspace::problemReported, this,
        [this](const Error& error) { m_window.showProblem(errorText(error)); });
    connect(&m_followTimer, &QTimer::timeout, this, &Desk::followOthers);
}

void Desk::connectFind()
{
    auto* palette = new FindPalette(m_find, &m_window);
    connect(&m_window, &MainWindow::findRequested, palette, [this, palette] {
        m_find.setActions(m_window.actionsToFind());
        palette->open();
    });
    connect(palette, &FindPalette::actionChosen, &m_window, &MainWindow::runAction);
    connect(palette, &FindPalette::findingChosen, this, &Desk::openFinding);
    if (!m_workspace)
        return;
    // Whoever types shall not wait for what can be read before.
    connect(m_workspace.get(), &Workspace::changed, this, [this](const FactChange& change) {
        if (!change.isEverything)
            return;
        m_findPreparing.start(
            [workspace = m_workspace.get()](
                const JobControl& control) { return FindService(*workspace).prepare(control); },
            [](const Status& /*ready*/) {}); // What fails is said when somebody searches.
    });
}

void Desk::editSpend()
{
    const SpendDialog::Setting setting {.style = m_facts.style(),
        .today = m_workspace->today(),
        .canEdit = m_session.may(Right::ManageStore)};
    SpendDialog(m_spends, setting, m_surroundings.ask, &m_window).exec();
}

void Desk::openFinding(const Finding& finding)
{
    if (finding.lead.isValid()) {
        Q_EMIT m_window.leadActivated(finding.lead);
        return;
    }
    if (!m_session.may(Right::ReadCustomers))
        return; // Finds nothing.
    auto& leads = m_pages.show<LeadsPage>();
    if (finding.kind == FindKind::Vehicle)
        leads.beginLeadAbout(finding.vehicle);
    else if (finding.customer.isValid())
        leads.showCustomer(finding.customer);
    else
        m_window.showDone(tr("Neither a lead nor a customer belongs to “%1”.").arg(finding.title));
}

void Desk::loadFacts()
{
    if (!m_workspace) {
        m_facts.setNoDatabase();
        return;
    }
    if (m_workspace->facts()) {
        // Somebody else was at this desk before.
        takeFacts();
        m_followTimer.start(betweenLooks);
        QMetaObject::invokeMethod(this, &Desk::loaded, Qt::QueuedConnection);
        return;
    }
    m_facts.setLoading();
    m_loading.start([workspace = m_workspace.get()](
                        const JobControl& control) { return workspace->loadFacts(control); },
        [this](const Status& read) {
            if (!read)
                m_facts.setFailed(read.error());
            m_followTimer.start(betweenLooks);
            Q_EMIT loaded();
        });
}

void Desk::followOthers()
{
    if (!m_workspace || m_loading.isRunning() || m_following.isRunning())
        return;
    m_following.start([workspace = m_workspace.get()](
                          const JobControl& control) { return workspace->catchUp(control); },
        [this](const Result<FactChange>& change) {
            if (!change)
                m_window.showProblem(errorText(change.error()));
            m_state.setToday(m_workspace->today());
            checkStore(); // Perhaps something was being typed before.
        });
}

/// A page keeps the calendar and the money that it was made with.
void Desk::checkStore()
{
    if (!m_signedIn || isSameStore(m_workspace->store(), m_store))
        return;
    // What somebody is typing is settled first.
    if (m_window.isTouched() || QApplication::activeModalWidget()) {
        if (!m_isStoreLate)
            m_window.showDone(tr("The store's settings were changed. This window follows as soon "
                                 "as what you are typing is saved or cleared."));
        m_isStoreLate = true;
        return;
    }
    m_store = m_workspace->store();
    Q_EMIT sessionChanged(m_signedIn);
}

void Desk::takeFacts()
{
    m_state.setToday(m_workspace->today());
    m_facts.setFacts(metrics::factsFor(m_session, m_workspace->facts()));
    m_benchmarks.load(); // Another program may have entered some.
}

} // namespace lotboard
