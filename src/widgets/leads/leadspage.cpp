#include "widgets/leads/leadspage.h"
#include "leads/ui_leadspage.h"

#include "base/clock.h"
#include "models/common/boardstate.h"
#include "models/leads/leadexport.h"
#include "models/leads/leadfields.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"
#include "widgets/leads/leadconflictdialog.h"
#include "widgets/leads/leadeditdialog.h"
#include "widgets/leads/leadselection.h"
#include "widgets/undo/leadeditcommand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>

namespace lotboard {
namespace {

using namespace std::chrono_literals;

constexpr auto searchDelay = 180ms; ///< While somebody types.
constexpr auto detailDelay = 60ms; ///< While an arrow key is held down.

LeadEditor::Calls editorCalls(const LeadCalls& calls)
{
    return {.create = calls.create,
        .save = calls.save,
        .find = [history = calls.history](LeadId lead) -> Result<LeadForm> {
            const Result<LeadHistory> found = history(lead);
            if (!found)
                return found.error();
            return LeadForm {found->lead, found->customer};
        }};
}

LeadsPage::Setting settingOf(
    Workspace& workspace, const Session& session, BoardState& board, Ask& ask)
{
    return {.calls = leadCalls(workspace, session),
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
    , m_editor(editorCalls(setting.calls))
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    m_busy = new BusyOverlay(m_ui->tableCard);
    setUpTable();
    setUpFilters();
    setUpActions();
    setUpEditor();
    connect(&m_list, &LeadList::stateChanged, this, &LeadsPage::showState);
    m_selection = new LeadSelection(*m_ui->leadTable, m_list, this);
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
}

LeadsPage::~LeadsPage() = default;

void LeadsPage::setUpTable()
{
    DataTableView* table = m_ui->leadTable;
    table->setModel(m_list.table());
    table->setExportsElsewhere(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHiddenColumns({LeadTableModel::ConditionColumn, LeadTableModel::ContactsColumn,
        LeadTableModel::LastContactColumn});
    QHeaderView* header = table->horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, LeadTableModel::ColumnCount> widths {
        25, 20, 24, 11, 16, 16, 11, 11, 11, 25};
    for (int column = 0; column < LeadTableModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)] * unit);
    table->setSpreadsColumns(true);
    // Where a lead stands matters more than where it came from.
    header->moveSection(LeadTableModel::StatusColumn, LeadTableModel::ConditionColumn);
    header->setSortIndicator(LeadTableModel::ReceivedColumn, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column) {
        if (LeadTableModel::sortOf(column))
            return;
        // The list cannot be sorted by this one: the arrow stays where it was.
        for (int other = 0; other < LeadTableModel::ColumnCount; ++other) {
            if (LeadTableModel::sortOf(other) == m_list.query().sort) {
                const QSignalBlocker blocker(header);
                header->setSortIndicator(
                    other, m_list.query().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
            }
        }
    });

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
    m_ui->splitter->setSizes({1000, 330});
}

void LeadsPage::setUpFilters()
{
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
    const bool canEdit = m_setting.session.may(Right::EditLeads);
    const bool canExport = m_setting.session.may(Right::ExportCustomers);
    m_ui->newLeadButton->setVisible(canEdit);
    m_ui->detailPanel->setCanEdit(canEdit);
    m_ui->copyButton->setVisible(canExport);
    m_ui->saveButton->setVisible(canExport);
    connect(m_ui->newLeadButton, &QPushButton::clicked, this, &LeadsPage::createLead);
    connect(m_ui->detailPanel, &LeadDetailPanel::editRequested, this, &LeadsPage::editLead);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &LeadsPage::copyLeads);
    connect(m_ui->saveButton, &QToolButton::clicked, this, &LeadsPage::saveLeads);
    connect(m_busy, &BusyOverlay::cancelled, this, [this] { m_exportJob.cancel(); });
    connect(&m_exportJob, &JobRunner::progressed, m_busy, &BusyOverlay::setProgress);
    connect(&m_exportJob, &JobRunner::finished, this, &LeadsPage::showState);

    const auto addShortcut = [this](const QString& name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        // Of the window, whose title line has controls of this page; a hidden page hears none.
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    if (!canEdit)
        return;
    addShortcut(QStringLiteral("newLeadAction"), QKeySequence::New, &LeadsPage::createLead);
    addShortcut(QStringLiteral("editLeadAction"), Qt::Key_F2, &LeadsPage::editLead);
    addShortcut(QStringLiteral("undoAction"), QKeySequence::Undo, [this] { m_undoStack.undo(); });
    addShortcut(QStringLiteral("redoAction"), QKeySequence::Redo, [this] { m_undoStack.redo(); });
}

void LeadsPage::setUpEditor()
{
    connect(&m_editor, &LeadEditor::created, this, [this](const LeadForm& form) {
        Q_EMIT statusReported(tr("Saved"));
        m_selection->choose(form.lead.id);
        m_list.takeChange({form.lead.id});
    });
    connect(
        &m_editor, &LeadEditor::saved, this, [this](const LeadForm& before, const LeadForm& after) {
            m_undoStack.push(new LeadEditCommand(m_editor, before, after));
            Q_EMIT statusReported(tr("Saved. Ctrl+Z takes it back."));
            takeChange({.leads = {after.lead.id}});
        });
    connect(&m_editor, &LeadEditor::restored, this, [this](const LeadForm& form) {
        Q_EMIT statusReported(tr("Taken back and saved"));
        takeChange({.leads = {form.lead.id}});
    });
    connect(&m_editor, &LeadEditor::conflicted, this, &LeadsPage::resolveConflict);
    connect(&m_editor, &LeadEditor::failed, this, [this](const QString& message) {
        m_setting.ask->tell(this, tr("The lead was not saved"), message);
    });
}

void LeadsPage::activate()
{
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
            if (!answer)
                return; // The list says the same, and is looked at.
            m_choices = std::move(*answer);
            m_ui->filterBar->setChoices(m_choices);
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
    Q_EMIT busyChanged(isLoading || m_exportJob.isRunning());
    if (isLoading)
        m_busy->start(tr("Looking through the leads…"), false);
    else if (!m_exportJob.isRunning())
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
    LeadForm form;
    form.lead.receivedAt = m_setting.clock->now();
    form.lead.channel = LeadChannel::Phone;
    LeadEditDialog dialog(form, m_choices, m_setting.store, m_setting.clock->now(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.create(dialog.form());
}

void LeadsPage::editLead()
{
    showCurrent();
    if (m_detail.state() != LeadDetail::State::Ready || !m_setting.session.may(Right::EditLeads))
        return;
    const LeadForm form {m_detail.history().lead, m_detail.history().customer};
    LeadEditDialog dialog(form, m_choices, m_setting.store, m_setting.clock->now(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.save(form, dialog.form());
}

void LeadsPage::resolveConflict(
    const LeadForm& original, const LeadForm& theirs, const LeadForm& ours)
{
    LeadConflictDialog dialog(
        leadFields(m_choices, m_setting.store.calendar), original, theirs, ours, this);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.save(theirs, dialog.resolved());
    takeChange({.leads = {theirs.lead.id}});
}

void LeadsPage::copyLeads()
{
    const LeadExport leads(m_setting.calls.rows, m_setting.store.calendar, m_list.table()->leads(),
        m_ui->leadTable->shownColumns());
    m_busy->start(tr("Copying…"), true);
    m_exportJob.start([leads, session = m_setting.session](
                          const JobControl& control) { return leads.text(session, control); },
        [this](const Result<QString>& text) {
            if (!text) {
                m_setting.ask->tell(this, tr("Copy"), errorText(text.error()));
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            Q_EMIT statusReported(tr("%n lead(s) copied", nullptr, m_list.table()->rowCount()));
        });
}

void LeadsPage::saveLeads()
{
    const auto path = m_setting.ask->saveFile(
        this, tr("Save as CSV"), QStringLiteral("leads.csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    const LeadExport leads(m_setting.calls.rows, m_setting.store.calendar, m_list.table()->leads(),
        m_ui->leadTable->shownColumns());
    const int count = m_list.table()->rowCount();
    m_busy->start(tr("Saving…"), true);
    m_exportJob.start(
        [leads, path = *path, session = m_setting.session](
            const JobControl& control) { return leads.saveCsv(session, path, control); },
        [this, path = *path, count](const Status& status) {
            if (status)
                Q_EMIT statusReported(tr("%n lead(s) saved to %1", nullptr, count).arg(path));
            else
                m_setting.ask->tell(this, tr("Save as CSV"), errorText(status.error()));
        });
}

} // namespace lotboard
