#include "app/deskpages.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "services/workspace.h"
#include "widgets/analysis/analysispage.h"
#include "widgets/appointments/appointmentspage.h"
#include "widgets/common/nostorepage.h"
#include "widgets/dashboard/dashboardpage.h"
#include "widgets/data/datapage.h"
#include "widgets/followup/followuppage.h"
#include "widgets/goals/goalspage.h"
#include "widgets/leads/leadspage.h"
#include "widgets/people/teampage.h"
#include "widgets/plans/planspage.h"
#include "widgets/reports/reportspage.h"
#include "widgets/store/storepage.h"
#include "widgets/today/todaypage.h"

namespace lotboard {

DeskPages::DeskPages(const Setting& setting) : m_setting(setting) { }

// Numbers of shortcuts follow the order in which pages are added: the day's work comes first.

void DeskPages::add()
{
    if (!m_setting.workspace) {
        addStandIns();
        return;
    }
    // Who may not look at customers has no page that would only refuse.
    if (m_setting.session.may(Right::ReadCustomers))
        addForCustomers();
    addForNumbers();
    if (m_setting.session.may(Right::ManageStore))
        addForStore();
}

void DeskPages::addStandIns()
{
    const auto addStandIn = [this](const PageInfo& info) {
        m_setting.window.addPage(info, [info] { return new NoStorePage(info); });
    };
    for (const PageInfo& info :
        {TodayPage::pageInfo(), LeadsPage::pageInfo(), AppointmentsPage::pageInfo()})
        addStandIn(info);
    m_setting.window.addPage(DashboardPage::pageInfo(),
        [this] { return new DashboardPage(m_setting.dashboard, m_setting.ask); });
    for (const PageInfo& info : {AnalysisPage::pageInfo(), GoalsPage::pageInfo(),
             PlansPage::pageInfo(), TeamPage::pageInfo(), ReportsPage::pageInfo(),
             DataPage::pageInfo(), FollowUpPage::pageInfo(), StorePage::pageInfo()})
        addStandIn(info);
}

template<class PageOfStore>
void DeskPages::addPageOfStore()
{
    m_setting.window.addPage(PageOfStore::pageInfo(),
        [this] { return new PageOfStore(*m_setting.workspace, m_setting.session, m_setting.ask); });
}

void DeskPages::addForCustomers()
{
    m_setting.window.addPage(TodayPage::pageInfo(), [this] {
        return new TodayPage(
            *m_setting.workspace, m_setting.session, m_setting.facts, m_setting.ask);
    });
    m_setting.window.addPage(LeadsPage::pageInfo(), [this] {
        return new LeadsPage(
            *m_setting.workspace, m_setting.session, m_setting.state, m_setting.ask);
    });
    addPageOfStore<AppointmentsPage>();
}

void DeskPages::addForNumbers()
{
    m_setting.window.addPage(DashboardPage::pageInfo(), [this] {
        auto* page = new DashboardPage(m_setting.dashboard, m_setting.ask);
        page->setBenchmarks(m_setting.benchmarks, m_setting.facts);
        return page;
    });
    m_setting.window.addPage(AnalysisPage::pageInfo(), [this] {
        return new AnalysisPage({.databasePath = m_setting.workspace->path(),
            .views = viewCalls(*m_setting.workspace, m_setting.session),
            .baselines = baselineReader(*m_setting.workspace, m_setting.session),
            .state = &m_setting.state,
            .facts = &m_setting.facts,
            .ask = &m_setting.ask,
            .benchmarks = &m_setting.benchmarks});
    });
    m_setting.window.addPage(GoalsPage::pageInfo(), [this] {
        return new GoalsPage({.calls = goalCalls(*m_setting.workspace, m_setting.session),
            .session = m_setting.session,
            .state = &m_setting.state,
            .facts = &m_setting.facts,
            .ask = &m_setting.ask,
            .benchmarks = &m_setting.benchmarks});
    });
    m_setting.window.addPage(PlansPage::pageInfo(), [this] {
        return new PlansPage(
            *m_setting.workspace, m_setting.session, m_setting.ask, m_setting.benchmarks);
    });
    addPageOfStore<TeamPage>();
    addPageOfStore<ReportsPage>();
    m_setting.window.addPage(DataPage::pageInfo(), [this] {
        auto* page
            = new DataPage(*m_setting.workspace, m_setting.session, m_setting.check, m_setting.ask);
        connect(page, &DataPage::restoreRequested, this, &DeskPages::restoreRequested);
        return page;
    });
    addPageOfStore<FollowUpPage>();
}

void DeskPages::addForStore()
{
    m_setting.window.addPage(StorePage::pageInfo(), [this] {
        auto* page = new StorePage(*m_setting.workspace, m_setting.session, m_setting.ask);
        connect(page, &Page::actionSaved, this, &DeskPages::storeSaved);
        return page;
    });
}

} // namespace lotboard
