#include "widgets/leads/leadspage.h"
#include "leads/ui_leadspage.h"

#include "base/clock.h"
#include "models/common/boardstate.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"
#include "widgets/leads/leadbulkediting.h"
#include "widgets/leads/leadbulkmenu.h"
#include "widgets/leads/leadexporter.h"
#include "widgets/leads/leadselection.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

constexpr auto searchDelay = 180ms; ///< While somebody types.
constexpr auto detailDelay = 60ms; ///< While an arrow key is held down.

LeadsPage::Setting settingOf(
    Workspace& workspace, const Session& session, BoardState& board, Ask& ask)
{
    return {.calls = leadCalls(workspace, session),
        .deals = dealCalls(workspace, session),
        .visits = visitCalls(workspace, session),
        .session = session,
        .store = workspace.store(),
        .clock = &workspace.clock(),
        .board = &board,
        .ask = &ask};
}

} // namespace

PageInfo LeadsPage::pageInfo()
{
    return {.id = QStringLiteral("leads"),
        .title = LeadsPage::tr("Leads"),
        .icon = QStringLiteral("leads"),
        .group = NavigationGroup::Work,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("leads")};
}

LeadsPage::LeadsPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::LeadsPage>())
    , m_setting(setting)
    , m_list(setting.calls.list, setting.calls.rows, setting.store.calendar)
    , m_detail(setting.calls.history, setting.store.calendar)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    m_busy = new BusyOverlay(m_ui->tableCard);
    m_exporter = new LeadExporter({.rows = setting.calls.rows,
                                      .session = setting.session,
                                      .calendar = setting.store.calendar,
                                      .ask = setting.ask},
        *m_busy, this);
    m_bulk = new LeadBulkEditing({.calls = setting.calls, .ask = setting.ask}, *m_busy, this);
    setUpTable();
    setUpFilters();
    connect(&m_list, &LeadList::stateChanged, this, &LeadsPage::showState);
    m_selection = new LeadSelection(*m_ui->leadTable, m_list, this);
    setUpActions();
    setUpBulkEditing();
    m_ui->detailPanel->setDetail(&m_detail);
    const auto tellReady = [this] {
        if (isReady())
            Q_EMIT becameReady();
    };
    connect(m_list.table(), &QAbstractItemModel::dataChanged, this, tellReady);
    connect(&m_detail, &LeadDetail::changed, this, tellReady);
    showState();
}

LeadsPage::LeadsPage(
    Workspace& workspace, const Session& session, BoardState& board, Ask& ask, QWidget* parent)
    : LeadsPage(settingOf(workspace, session, board, ask), parent)
{
    connect(&workspace, &Workspace::changed, this, &LeadsPage::takeChange);
    // How many leads there are is known by then.
    connect(&workspace, &Workspace::factsPublished, this, &LeadsPage::showState);
}

LeadsPage::~LeadsPage() = default;

void LeadsPage::setUpTable()
{
    DataTableView* table = m_ui->leadTable;
    table->setModel(m_list.table());
    table->setExportsElsewhere(true);
    table->setHiddenColumns({LeadTableModel::ConditionColumn, LeadTableModel::ContactsColumn,
        LeadTableModel::LastContactColumn});
    QHeaderView* header = table->horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, LeadTableModel::ColumnCount> widths {
        22, 20, 24, 12, 17, 17, 11, 12, 12, 22};
    for (int column = 0; column < LeadTableModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)] * unit);
    table->setElasticColumns({LeadTableModel::CustomerColumn, LeadTableModel::VehicleColumn,
        LeadTableModel::SourceColumn, LeadTableModel::AssignedColumn});
    table->setYieldingColumns({LeadTableModel::AttemptsColumn, LeadTableModel::SourceColumn});
    // Where a lead stands matters more than where it came from.
    header->moveSection(LeadTableModel::StatusColumn, LeadTableModel::ConditionColumn);
    header->setSortIndicator(LeadTableModel::ReceivedColumn, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_detailDelay.start(); });
    connect(table, &DataTableView::recordActivated, this, &LeadsPage::editLead);
    connect(table, &DataTableView::copyRequested, this, &LeadsPage::copyLeads);
    connect(table, &DataTableView::saveRequested, this, &LeadsPage::saveLeads);
    connect(table, &DataTableView::statusReported, this, &Page::statusReported);
    connect(m_list.table(), &LeadTableModel::fetchFailed, this, &Page::problemReported);
    m_detailDelay.setSingleShot(true);
    m_detailDelay.setInterval(detailDelay);
    connect(&m_detailDelay, &QTimer::timeout, this, &LeadsPage::showCurrent);
    m_ui->columnsButton->setMenu(table->columnsMenu());
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({760, 430}); // As in Today: the logging needs it.
}

void LeadsPage::setUpFilters()
{
    m_ui->countLabel->setElided(true);
    m_ui->filterBar->setPeriod(m_setting.board->period());
    connect(m_ui->filterBar, &LeadFilterBar::changed, this, &LeadsPage::ask);
    connect(m_ui->filterBar, &LeadFilterBar::clearRequested, this, &LeadsPage::clearFilters);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &LeadsPage::ask);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &LeadsPage::ask);
    connect(m_setting.board, &BoardState::changed, this, [this] {
        m_ui->filterBar->setPeriod(m_setting.board->period());
        if (m_ui->filterBar->usesPeriod() && m_list.state() != LeadList::State::Idle)
            ask();
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this](const QString& id) {
        if (id == u"clearFilters")
            clearFilters();
        else if (id == u"newLead")
            createLead();
        else if (id == u"retry")
            m_list.reload();
        else
            Q_EMIT commandRequested(id);
    });
}

void LeadsPage::setUpActions()
{
    m_actions = std::make_unique<LeadActions>(
        LeadActions::Setting {.calls = m_setting.calls,
            .deals = m_setting.deals,
            .visits = m_setting.visits,
            .session = m_setting.session,
            .store = m_setting.store,
            .clock = m_setting.clock,
            .ask = m_setting.ask,
            .detail = &m_detail,
            .customerOf = [this](LeadId lead) { return m_list.table()->customerOf(lead); }},
        *m_ui->detailPanel, *this);
    connect(m_actions.get(), &LeadActions::actionSaved, this, &Page::actionSaved);
    connect(m_actions.get(), &LeadActions::problemReported, this, &Page::problemReported);
    connect(m_actions.get(), &LeadActions::leadRequested, this, &LeadsPage::showLead);
    connect(m_actions.get(), &LeadActions::created, this, [this](LeadId lead) {
        m_selection->choose(lead);
        m_list.takeChange({lead});
    });
    connect(m_actions.get(), &LeadActions::changed, this,
        [this](LeadId lead) { takeChange({.leads = {lead}}); });
    connect(m_actions.get(), &LeadActions::agreed, this, &LeadsPage::focusTable);
    m_ui->leadTable->installEventFilter(this);
    connect(m_ui->newLeadButton, &QPushButton::clicked, this, &LeadsPage::createLead);
    m_ui->newLeadButton->setVisible(m_setting.session.may(Right::EditLeads));
    setUpShortcuts();
}

void LeadsPage::setUpShortcuts()
{
    auto* back = new QAction(m_ui->detailPanel);
    back->setObjectName(QStringLiteral("backToTableAction"));
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &LeadsPage::focusTable);
    m_ui->detailPanel->addAction(back);
    const auto add = [this](const QString& name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        // Of the window, whose title line has controls of this page; a hidden page hears none.
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    if (!m_setting.session.may(Right::EditLeads))
        return;
    add(QStringLiteral("newLeadAction"), QKeySequence::New, &LeadsPage::createLead);
    add(QStringLiteral("editLeadAction"), Qt::Key_F2, &LeadsPage::editLead);
    if (m_setting.session.may(Right::EditSales))
        add(QStringLiteral("dealAction"), Qt::CTRL | Qt::Key_D, &LeadsPage::editDeal);
}

void LeadsPage::setUpBulkEditing()
{
    new LeadBulkMenu({.table = *m_ui->leadTable,
                         .selection = *m_selection,
                         .editing = *m_bulk,
                         .exporter = *m_exporter},
        m_setting.session, *m_ui->selectedButton);
    connect(m_bulk, &LeadBulkEditing::actionSaved, this, &Page::actionSaved);
    connect(m_bulk, &LeadBulkEditing::finished, this, &LeadsPage::showState);
    const bool canExport = m_setting.session.may(Right::ExportCustomers);
    m_ui->copyButton->setVisible(canExport);
    m_ui->saveButton->setVisible(canExport);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &LeadsPage::copyLeads);
    connect(m_ui->saveButton, &QToolButton::clicked, this, &LeadsPage::saveLeads);
    connect(m_exporter, &LeadExporter::statusReported, this, &Page::statusReported);
    connect(m_exporter, &LeadExporter::finished, this, &LeadsPage::showState);
}

void LeadsPage::activate()
{
    focusTable();
    if (m_list.state() != LeadList::State::Idle)
        return;
    loadChoices();
    ask();
}

void LeadsPage::refresh()
{
    loadChoices();
    m_list.table()->refresh();
    m_list.reload();
    m_detail.reload();
}

QWidget* LeadsPage::headerBar()
{
    return m_ui->header;
}

QWidget* LeadsPage::searchField()
{
    return m_ui->searchEdit;
}

bool LeadsPage::isReady() const
{
    const LeadList::State state = m_list.state();
    if (state == LeadList::State::Idle || state == LeadList::State::Loading)
        return false;
    const LeadTableModel* table = m_list.table();
    return table->rowCount() == 0
        || (table->index(0, 0).data(LeadTableModel::IsLoadedRole).toBool()
            && m_detail.state() != LeadDetail::State::Loading && !m_detailDelay.isActive());
}

bool LeadsPage::isTouched() const
{
    return m_actions->hasUnsaved();
}

void LeadsPage::saveState(QSettings& settings) const
{
    m_ui->leadTable->saveState(settings, QStringLiteral("table"));
    settings.setValue(QStringLiteral("splitter"), m_ui->splitter->saveState());
    m_ui->filterBar->saveState(settings);
}

void LeadsPage::restoreState(QSettings& settings)
{
    m_ui->leadTable->restoreState(settings, QStringLiteral("table"));
    m_ui->splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_ui->filterBar->restoreState(settings);
}

void LeadsPage::showLead(LeadId lead)
{
    m_selection->choose(lead);
    if (m_selection->current() != lead)
        clearFilters();
}

void LeadsPage::showCustomer(CustomerId customer)
{
    m_actions->beginWith(customer);
}

void LeadsPage::beginLeadAbout(VehicleId vehicle)
{
    m_actions->beginAbout(vehicle);
}

void LeadsPage::takeChange(const FactChange& change)
{
    if (change.isEverything)
        loadChoices();
    m_list.takeChange(change.isEverything ? std::vector<LeadId> {} : change.leads);
    const auto& leads = change.leads;
    if (change.isEverything
        || std::find(leads.begin(), leads.end(), m_detail.lead()) != leads.end())
        m_detail.reload();
}

void LeadsPage::loadChoices()
{
    m_choicesJob.start([choices = m_setting.calls.choices](const JobControl&) { return choices(); },
        [this](Result<LeadChoices> answer) {
            if (!answer) {
                Q_EMIT problemReported(errorText(answer.error()));
                return;
            }
            m_ui->filterBar->setChoices(*answer);
            m_bulk->setChoices(*answer);
            m_actions->setChoices(*answer);
        });
}

void LeadsPage::ask()
{
    m_searchDelay.stop();
    LeadListQuery query = m_ui->filterBar->filtered(m_list.query()); // Keeps the order.
    query.search = m_ui->searchEdit->text().trimmed();
    m_list.setQuery(query);
}

void LeadsPage::clearFilters()
{
    m_ui->filterBar->clear();
    m_ui->searchEdit->clear();
    ask();
}

void LeadsPage::showState()
{
    const LeadList::State state = m_list.state();
    const bool isLoading = state == LeadList::State::Loading;
    const bool isWorking = m_exporter->isRunning() || m_bulk->isRunning();
    Q_EMIT busyChanged(isLoading || isWorking);
    if (isLoading)
        m_busy->start(tr("Looking through the leads…"), false);
    else if (!isWorking)
        m_busy->stop();
    m_ui->filterBar->setClearVisible(m_list.isFiltered());
    const bool hasRows = m_list.table()->rowCount() > 0;
    if (state == LeadList::State::Ready)
        m_ui->countLabel->setText(m_list.countText(m_setting.calls.total()));
    else if (state == LeadList::State::Failed)
        m_ui->countLabel->clear();
    for (QToolButton* button : {m_ui->copyButton, m_ui->saveButton, m_ui->columnsButton})
        button->setEnabled(hasRows);
    if (state == LeadList::State::Idle || isLoading)
        return;
    if (!hasRows || state == LeadList::State::Failed)
        showEmptyState();
    else
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
    if (isReady())
        Q_EMIT becameReady();
}

void LeadsPage::showEmptyState()
{
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    if (m_list.state() == LeadList::State::Failed) {
        empty->setText(tr("The leads cannot be shown"), m_list.errorMessage());
        empty->addAction(QStringLiteral("retry"), tr("Try again"));
    } else if (m_list.isFiltered()) {
        empty->setText(
            tr("No lead is like this"), tr("Take away a filter, or search for something shorter."));
        empty->addAction(QStringLiteral("clearFilters"), tr("Clear filters"));
    } else {
        empty->setText(tr("No leads yet"),
            tr("Import them from a file of your CRM or of a lead provider, or enter one by hand."));
        if (m_setting.session.may(Right::ImportFiles))
            empty->addAction(QStringLiteral("import"), tr("Import a file…"));
        if (m_setting.session.may(Right::EditLeads))
            empty->addAction(QStringLiteral("newLead"), tr("New lead"));
    }
    m_ui->stack->setCurrentWidget(empty);
    m_detail.setLead({});
}

void LeadsPage::showCurrent()
{
    m_detail.setLead(m_selection->current());
}

void LeadsPage::createLead()
{
    m_actions->create();
}

void LeadsPage::editLead()
{
    showCurrent();
    m_actions->edit();
}

void LeadsPage::editDeal()
{
    showCurrent();
    m_actions->editDeal();
}

/// Letters and digits log what happened with the chosen lead, as in Today; nothing is searched for
/// by them.
bool LeadsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->leadTable || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTyped = !key->text().isEmpty() && key->text().front().isLetterOrNumber();
    if (key->modifiers() != Qt::NoModifier || !isTyped)
        return false;
    showCurrent();
    m_actions->takeKey(key->key());
    return true;
}

void LeadsPage::focusTable()
{
    m_ui->leadTable->setFocus(Qt::OtherFocusReason);
}

void LeadsPage::copyLeads()
{
    m_exporter->copy(m_list.table()->leads(), m_ui->leadTable->shownColumns());
}

void LeadsPage::saveLeads()
{
    m_exporter->save(m_list.table()->leads(), m_ui->leadTable->shownColumns());
}

} // namespace lotboard
