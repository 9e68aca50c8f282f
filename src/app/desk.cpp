#include "app/desk.h"

#include "services/board/recordservice.h"
#include "services/find/findservice.h"
#include "services/undo/undoservice.h"
#include "widgets/appointments/appointmentspage.h"
#include "widgets/common/ask.h"
#include "widgets/common/nostorepage.h"
#include "widgets/dashboard/dashboardpage.h"
#include "widgets/data/datapage.h"
#include "widgets/find/findpalette.h"
#include "widgets/leads/leadspage.h"
#include "widgets/reports/reportspage.h"

namespace lotboard {
namespace {

/// Another program's write is seen within two seconds.
constexpr std::chrono::milliseconds betweenLooks {1500};

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

} // namespace

Desk::Desk(const Surroundings& surroundings, std::unique_ptr<Workspace> workspace)
    : m_surroundings(surroundings)
    , m_workspace(std::move(workspace))
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
          .settings = surroundings.settings})
{
    const auto today = m_workspace
        ? m_workspace->today()
        : std::chrono::floor<std::chrono::days>(surroundings.clock.now());
    m_state.setToday(today);
    connectWindow();
    connectFind();
    loadFacts(); // Goes on while the pages are made.
    addPages();
    m_window.restoreState();
}

Desk::~Desk()
{
    // Jobs use the workspace: none may be left when it goes.
    m_loading.cancel();
    m_following.cancel();
    m_findPreparing.cancel();
    JobRunner::waitForAll();
}

void Desk::addPages()
{
    Ask& ask = m_surroundings.ask;
    m_window.addPage(new DashboardPage(m_dashboard, ask));
    if (!m_workspace) {
        for (const PageInfo& info : {LeadsPage::pageInfo(), AppointmentsPage::pageInfo(),
                 ReportsPage::pageInfo(), DataPage::pageInfo()})
            m_window.addPage(new NoStorePage(info));
        return;
    }
    auto* leads = new LeadsPage(*m_workspace, m_session, m_state, ask);
    auto* data = new DataPage(*m_workspace, m_session, ask);
    m_window.addPage(leads);
    m_window.addPage(new AppointmentsPage(*m_workspace, m_session, ask));
    m_window.addPage(new ReportsPage(*m_workspace, m_session, ask));
    m_window.addPage(data);

    const auto import = [this, data](const QStringList& paths) {
        m_window.showPage(data->info().id);
        data->importFiles(paths);
    };
    connect(&m_window, &MainWindow::leadActivated, this, [this, leads](LeadId lead) {
        m_window.showPage(leads->info().id);
        leads->showLead(lead);
    });
    // Queued: the other program waits for the end of the drop.
    connect(&m_window, &MainWindow::filesDropped, this, import, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::commandRequested, this, [import](const QString& command) {
        if (command == u"import")
            import({});
    });
    connect(data, &DataPage::restoreRequested, this, &Desk::restoreRequested);
}

void Desk::connectWindow()
{
    connect(&m_window, &MainWindow::commandRequested, this, &Desk::commandRequested);
    connect(&m_window, &MainWindow::refreshRequested, this, &Desk::followOthers);
    if (!m_workspace)
        return;
    connect(m_workspace.get(), &Workspace::factsPublished, this, &Desk::takeFacts);
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

void Desk::openFinding(const Finding& finding)
{
    if (finding.lead.isValid())
        Q_EMIT m_window.leadActivated(finding.lead);
    else
        m_window.showDone(tr("No lead speaks of “%1” yet.").arg(finding.title));
}

void Desk::loadFacts()
{
    if (!m_workspace) {
        m_facts.setNoDatabase();
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
        });
}

void Desk::takeFacts()
{
    m_state.setToday(m_workspace->today());
    m_facts.setFacts(m_workspace->facts());
}

} // namespace lotboard
