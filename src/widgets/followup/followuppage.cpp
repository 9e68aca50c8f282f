#include "widgets/followup/followuppage.h"
#include "followup/ui_followuppage.h"

#include "models/followup/planfields.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/boardfollowing.h"
#include "widgets/common/conflictdialog.h"
#include "widgets/followup/plandialog.h"

#include <QHeaderView>

#include <array>

namespace lotboard {

PageInfo FollowUpPage::pageInfo()
{
    return {.id = QStringLiteral("followup"),
        .title = FollowUpPage::tr("Follow-up plans"),
        .icon = QStringLiteral("followup"),
        .group = NavigationGroup::Store,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("followup")};
}

FollowUpPage::FollowUpPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::FollowUpPage>())
    , m_setting(setting)
    , m_plans(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    setUpTable();
    const bool canManage = setting.session.may(Right::ManageStore);
    for (QPushButton* button : {m_ui->addButton, m_ui->editButton, m_ui->dropButton})
        button->setVisible(canManage);
    connect(m_ui->addButton, &QPushButton::clicked, this, &FollowUpPage::add);
    connect(m_ui->editButton, &QPushButton::clicked, this, &FollowUpPage::edit);
    connect(m_ui->dropButton, &QPushButton::clicked, this, &FollowUpPage::drop);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &FollowUpPage::add);
    connect(&m_plans, &FollowUpPlans::changed, this, &FollowUpPage::showPlans);
    connect(
        &m_plans, &FollowUpPlans::conflicted, this, &FollowUpPage::settle, Qt::QueuedConnection);
    followBoard(*this, m_plans, *m_setting.ask);
    connect(&m_plans, &FollowUpPlans::busyChanged, this, &FollowUpPage::updateButtons);
    showPlans();
}

FollowUpPage::FollowUpPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent)
    : FollowUpPage(
        {.calls = followUpCalls(workspace, session), .session = session, .ask = &ask}, parent)
{
    // Plans are no facts, so that every change may be one of them; there are few.
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_plans.isLoaded() && isVisible())
            refresh();
    });
}

FollowUpPage::~FollowUpPage() = default;

void FollowUpPage::setUpTable()
{
    DataTableView* table = m_ui->planTable;
    table->setAsk(m_setting.ask);
    table->setFileName(QStringLiteral("follow-up-plans"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(m_plans.list());
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, PlanListModel::ColumnCount> widths {26, 40, 60};
    for (int column = 0; column < PlanListModel::ColumnCount; ++column)
        table->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    table->setElasticColumns({PlanListModel::SourcesColumn, PlanListModel::StepsColumn});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FollowUpPage::updateButtons);
    connect(table, &QAbstractItemView::activated, this, &FollowUpPage::edit);
    connect(table, &DataTableView::statusReported, this, &Page::statusReported);
}

void FollowUpPage::activate()
{
    m_plans.load();
}

void FollowUpPage::refresh()
{
    m_plans.load();
}

QWidget* FollowUpPage::headerBar()
{
    return m_ui->header;
}

void FollowUpPage::showPlans()
{
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    empty->setText(tr("There is no follow-up plan yet"),
        tr("A plan says on which day a lead that nobody has reached is called, texted or written "
           "to again. Its steps come up in Today when they are due, and end when the customer is "
           "reached or buys."));
    if (m_setting.session.may(Right::ManageStore))
        empty->addAction(QStringLiteral("addPlan"), tr("New plan…"));
    const bool hasRows = m_plans.list()->rowCount() > 0;
    m_ui->stack->setCurrentWidget(
        hasRows || !m_plans.isLoaded() ? m_ui->tablePage : m_ui->emptyState);
    if (hasRows && !m_ui->planTable->currentIndex().isValid())
        m_ui->planTable->selectRow(0);
    updateButtons();
    if (m_plans.isLoaded())
        Q_EMIT becameReady();
}

void FollowUpPage::updateButtons()
{
    const bool canChange = current() && !m_plans.isBusy();
    m_ui->editButton->setEnabled(canChange);
    m_ui->dropButton->setEnabled(canChange);
    m_ui->addButton->setEnabled(m_plans.isLoaded() && !m_plans.isBusy());
}

std::optional<FollowUpPlan> FollowUpPage::current() const
{
    const QModelIndex index = m_ui->planTable->currentIndex();
    return index.isValid() ? std::optional(m_plans.list()->planAt(index.row())) : std::nullopt;
}

void FollowUpPage::add()
{
    PlanDialog dialog({}, m_plans.state(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_plans.save({}, dialog.plan());
}

void FollowUpPage::edit()
{
    const auto plan = current();
    if (!plan || !m_setting.session.may(Right::ManageStore))
        return;
    PlanDialog dialog(*plan, m_plans.state(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.plan() != *plan)
        m_plans.save(*plan, dialog.plan());
}

void FollowUpPage::settle(
    const FollowUpPlan& original, const FollowUpPlan& theirs, const FollowUpPlan& ours)
{
    const Conflict conflict(planFields(m_plans.state().sources), original, theirs, ours);
    const auto resolved = resolvedConflict(conflict,
        tr("The plan %1 was changed by somebody else meanwhile.").arg(theirs.cadence.name), this);
    if (resolved && *resolved != theirs)
        m_plans.save(theirs, *resolved);
}

void FollowUpPage::drop()
{
    const auto plan = current();
    if (plan
        && m_setting.ask->confirm(this,
            {.title = tr("Take a plan out of use"),
                .text = tr("Take the plan %1 out of use?").arg(plan->cadence.name),
                .detail = tr("New leads do not get it any more, and what is still owed of it is "
                             "skipped. What was done stays."),
                .acceptText = tr("Take out of use")}))
        m_plans.drop(*plan);
}

} // namespace lotboard
