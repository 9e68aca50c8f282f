#include "widgets/today/todaypage.h"
#include "today/ui_todaypage.h"

#include "base/clock.h"
#include "models/common/boardfacts.h"
#include "models/today/contactshare.h"
#include "models/today/evidencetext.h"
#include "models/today/todaywords.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/leads/leadlogging.h"
#include "widgets/leads/touchpanel.h"
#include "widgets/today/worklinedelegate.h"
#include "widgets/today/worklistview.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace lotboard {
namespace {

const QString personKey = QStringLiteral("person");

TodayPage::Setting settingOf(
    Workspace& workspace, const Session& session, const BoardFacts& facts, Ask& ask)
{
    return {.calls = todayCalls(workspace, session),
        .session = session,
        .store = workspace.store(),
        .clock = &workspace.clock(),
        .facts = &facts,
        .ask = &ask};
}

} // namespace

PageInfo TodayPage::pageInfo()
{
    return {.id = QStringLiteral("today"),
        .title = TodayPage::tr("Today"),
        .icon = QStringLiteral("today"),
        .group = NavigationGroup::Work,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("today")};
}

TodayPage::TodayPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_setting(setting)
    , m_model(setting.calls, *setting.clock, setting.store.calendar)
    , m_detail(setting.calls.leads.history, setting.store.calendar)
    , m_editing({.calls = setting.calls.leads,
                    .store = setting.store,
                    .clock = setting.clock,
                    .ask = setting.ask},
          *this)
    , m_actions({.calls = setting.calls,
                    .store = setting.store,
                    .clock = setting.clock,
                    .ask = setting.ask,
                    .saver = &m_saver},
          *this)
    , m_queue(new WorkListView)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    m_logging = new LeadLogging(
        {.log = setting.calls.leads.log,
            .likelyChannel = [this](LeadId lead) { return likelyChannel(lead); },
            .customerOf = [this](LeadId lead) { return m_model.customerOf(lead); },
            .calendar = setting.store.calendar,
            .clock = setting.clock,
            .saver = &m_saver,
            .detail = &m_detail},
        *m_ui->detailPanel, *this);
    setUpQueue();
    setUpDetail();
    setUpHeader();
    setUpKeys();
    setUpSaving();
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({760, 430});
    m_ui->listSplitter->setStretchFactor(0, 3);
    m_ui->listSplitter->setStretchFactor(1, 2);
    connect(&m_model, &TodayModel::stateChanged, this, &TodayPage::showState);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &Page::commandRequested);
    showState();
}

TodayPage::TodayPage(Workspace& workspace, const Session& session, const BoardFacts& facts,
    Ask& ask, QWidget* parent)
    : TodayPage(settingOf(workspace, session, facts, ask), parent)
{
    connect(&workspace, &Workspace::changed, this, &TodayPage::takeChange);
}

TodayPage::~TodayPage() = default;

Channel TodayPage::likelyChannel(LeadId lead) const
{
    const WorkRow* row = chosenRow();
    return row && row->item.lead == lead ? nextChannel(*row) : Channel::Call;
}

void TodayPage::setUpQueue()
{
    m_ui->queueCard->setTitle(tr("Next up"));
    m_ui->queueCard->setNote(tr("most urgent first; a clock runs until the first attempt"));
    m_ui->queueCard->body()->addWidget(m_queue, 1);
    m_queue->setObjectName(QStringLiteral("queueView"));
    m_queue->setAccessibleName(tr("Next up"));
    m_queue->setModel(m_model.queue());
    auto* delegate = new WorkLineDelegate({.lead = QueueModel::UrgencyRole,
                                              .detail = QueueModel::DetailRole,
                                              .reason = QueueModel::ReasonRole,
                                              .end = QueueModel::NextStepRole},
        m_queue);
    m_queue->setItemDelegate(delegate);
    m_queue->setKeyHandler([this](int key) { return takeKey(key); });
    m_queue->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_queue, &QWidget::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(delegate, &WorkLineDelegate::endClicked, this,
        [this] { m_logging->panel()->focusFirst(); });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (m_isUpdating || !current.isValid())
                return;
            m_ui->appointmentCard->clearChoice();
            m_lastRow = current.row();
            chooseLead(m_model.queue()->rowAt(current.row()).item.lead);
        });
    connect(&m_model, &TodayModel::aboutToUpdate, this, [this] { m_isUpdating = true; });
    connect(&m_model, &TodayModel::updated, this, &TodayPage::followQueue);

    const bool canEdit = m_setting.session.may(Right::EditLeads);
    m_ui->appointmentCard->setUp(m_model, m_setting.calls, m_saver, *m_setting.clock, canEdit);
    connect(m_ui->appointmentCard, &AppointmentCard::leadChosen, this, [this](LeadId lead) {
        m_queue->setCurrentIndex({});
        chooseLead(lead);
    });
    connect(m_ui->appointmentCard, &AppointmentCard::missed, this, &TodayPage::takeMissed);
    connect(m_ui->appointmentCard, &AppointmentCard::walkInRequested, &m_actions,
        &QueueActions::walkIn);
}

void TodayPage::setUpDetail()
{
    m_ui->detailPanel->setDetail(&m_detail);
    m_ui->detailPanel->setInvitation(
        tr("Choose a line of the queue or an appointment to work on it."));
    m_logging->panel()->setHint(tr("then goes to the next lead · Ctrl+Z takes it back"));
    connect(m_logging, &LeadLogging::logged, this, &TodayPage::goOn);
    connect(m_logging, &LeadLogging::returned, this, [this](LeadId lead) {
        chooseLead(lead);
        chooseRow(m_model.queue()->rowOf(lead));
    });
    connect(m_logging, &LeadLogging::problemReported, this, &Page::problemReported);
    connect(m_logging->panel(), &TouchPanel::agreed, m_queue,
        [this] { m_queue->setFocus(Qt::OtherFocusReason); });
    connect(&m_detail, &LeadDetail::changed, this, [this] {
        if (isReady())
            Q_EMIT becameReady();
    });
    const bool canEdit = m_setting.session.may(Right::EditLeads);
    if (!canEdit)
        m_logging->hide();
    m_ui->detailPanel->setCanEdit(canEdit, false);
    // A visit or a deal is entered where the lead has room for it.
    connect(m_ui->detailPanel, &LeadDetailPanel::visitRequested, this,
        [this] { Q_EMIT leadActivated(m_lead); });
    m_editing.serve(*m_ui->detailPanel, m_detail);
    if (m_setting.facts)
        setUpTryHours();
}

void TodayPage::setUpTryHours()
{
    m_tryHours = std::make_unique<TryHours>(*m_setting.facts);
    m_tryHours->setToday(m_setting.store.calendar.businessDay(m_setting.clock->now()));
    const auto show = [this] {
        const bool isReady = m_detail.state() == LeadDetail::State::Ready;
        const TryHint hint = isReady ? m_tryHours->hintFor(m_detail.history()) : TryHint {};
        m_ui->detailPanel->setHint(hint.text, hint.basis);
    };
    connect(m_tryHours.get(), &TryHours::changed, this, show);
    connect(&m_detail, &LeadDetail::changed, this, show);
}

void TodayPage::setUpHeader()
{
    m_ui->summaryLabel->setElided(true); // Else the window could not be narrower than it.
    m_ui->newLeadButton->setKey(tr("Ctrl+N"));
    m_ui->newLeadButton->setVisible(m_setting.session.may(Right::EditLeads));
    connect(m_ui->newLeadButton, &QPushButton::clicked, this, [this] { m_editing.create(); });
    m_ui->evidenceButton->setVisible(m_setting.session.may(Right::ReadAllLeads));
    connect(m_ui->evidenceButton, &QPushButton::clicked, this, &TodayPage::showEvidence);
    m_ui->personCombo->offer(m_setting.session, {});
    m_model.setPerson(m_ui->personCombo->person());
    connect(m_ui->personCombo, &PersonCombo::personChosen, this, &TodayPage::showPerson);
    if (m_setting.facts)
        connect(m_setting.facts, &BoardFacts::changed, this, &TodayPage::showState);
}

void TodayPage::setUpKeys()
{
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        // Of the window, whose title line has controls of this page; a hidden page hears none.
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(QStringLiteral("backToQueueAction"), {Qt::Key_Escape},
        [this] { m_queue->setFocus(Qt::OtherFocusReason); });
    if (!m_setting.session.may(Right::EditLeads))
        return;
    add(QStringLiteral("newLeadAction"), {QKeySequence::New}, [this] { m_editing.create(); });
}

void TodayPage::setUpSaving()
{
    connect(&m_saver, &ActionSaver::saved, this, &Page::actionSaved);
    // The facts tell as well, but not before they are loaded.
    connect(&m_saver, &ActionSaver::saved, &m_model, &TodayModel::reload);
    connect(&m_saver, &ActionSaver::failed, this, [this](const QString& text, const QString& why) {
        m_setting.ask->tell(this, tr("Not saved: %1").arg(text), why);
    });
    connect(&m_editing, &LeadEditing::actionSaved, this, &Page::actionSaved);
    connect(&m_editing, &LeadEditing::created, this, &TodayPage::chooseLead);
}

void TodayPage::activate()
{
    if (m_model.state() == TodayModel::State::Idle) {
        loadChoices();
        m_model.reload();
    }
    m_queue->setFocus(Qt::OtherFocusReason);
}

void TodayPage::refresh()
{
    loadChoices();
    m_model.reload();
    m_detail.reload();
}

QWidget* TodayPage::headerBar()
{
    return m_ui->header;
}

bool TodayPage::isReady() const
{
    const auto state = m_model.state();
    return state != TodayModel::State::Idle && state != TodayModel::State::Loading
        && m_detail.state() != LeadDetail::State::Loading
        && (!m_setting.facts || m_setting.facts->facts());
}

bool TodayPage::isTouched() const
{
    return m_logging->hasUnsaved();
}

void TodayPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_ui->splitter->saveState());
    settings.setValue(QStringLiteral("lists"), m_ui->listSplitter->saveState());
    settings.setValue(personKey, m_ui->personCombo->saved());
}

void TodayPage::restoreState(QSettings& settings)
{
    m_ui->splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_ui->listSplitter->restoreState(settings.value(QStringLiteral("lists")).toByteArray());
    m_ui->personCombo->restore(settings.value(personKey).toString());
    showPerson();
}

void TodayPage::showLead(LeadId lead)
{
    m_ui->appointmentCard->clearChoice();
    chooseLead(lead);
    chooseRow(m_model.queue()->rowOf(lead));
}

void TodayPage::takeChange(const FactChange& change)
{
    if (m_model.state() == TodayModel::State::Idle)
        return; // Asked when the page is first looked at.
    if (change.isEverything)
        loadChoices();
    m_model.reload();
    if (change.isEverything || std::ranges::find(change.leads, m_lead) != change.leads.end())
        m_detail.reload();
}

void TodayPage::loadChoices()
{
    m_choicesJob.start([choices = m_setting.calls.leads.choices](
                           const JobControl& /*control*/) { return choices(); },
        [this](Result<LeadChoices> answer) {
            if (!answer) {
                Q_EMIT problemReported(errorText(answer.error()));
                return;
            }
            m_ui->personCombo->offer(m_setting.session, answer->staff);
            showPerson();
            m_actions.setChoices(*answer);
            m_editing.setChoices(*std::move(answer));
        });
}

void TodayPage::showEvidence()
{
    m_evidenceJob.start(
        [evidence = m_setting.calls.evidence](const JobControl& /*control*/) { return evidence(); },
        [this](const Result<std::vector<EvidenceCount>>& counts) {
            m_setting.ask->tell(this, tr("How the contacts of the last 30 days are known"),
                counts ? evidenceText(*counts) : errorText(counts.error()));
        });
}

void TodayPage::showPerson()
{
    m_model.setPerson(m_ui->personCombo->person());
    showSummary();
}

// ---------------------------------------------------------------- the lead at hand

bool TodayPage::takeKey(int key)
{
    if (!m_lead.isValid() || !m_setting.session.may(Right::EditLeads))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_logging->panel()->focusNote();
        return true;
    case Qt::Key_Z:
        putOff();
        return true;
    case Qt::Key_K:
        skip();
        return true;
    case Qt::Key_G:
        assign();
        return true;
    case Qt::Key_D:
        m_editing.editWishes(m_detail);
        return true;
    default:
        return m_logging->panel()->takeKey(key);
    }
}

const WorkRow* TodayPage::chosenRow() const
{
    const QModelIndex current = m_queue->currentIndex();
    return current.isValid() ? &m_model.queue()->rowAt(current.row()) : nullptr;
}

void TodayPage::chooseLead(LeadId lead)
{
    m_lead = lead;
    m_detail.setLead(lead);
}

void TodayPage::chooseRow(int row)
{
    m_queue->setCurrentIndex(m_model.queue()->index(row));
}

void TodayPage::goOn()
{
    const QModelIndex current = m_queue->currentIndex();
    const int rows = m_model.queue()->rowCount();
    if (current.isValid() && rows > 1)
        chooseRow(current.row() + 1 < rows ? current.row() + 1 : current.row() - 1);
    m_queue->setFocus(Qt::OtherFocusReason);
}

/// The chosen line stays chosen where it moved to. If it is gone, what is being typed is not: only
/// a lead that nobody has begun to log gives way to the one that came in its place.
void TodayPage::followQueue()
{
    const int row = m_model.queue()->rowOf(m_lead);
    const bool isOfAppointments = m_ui->appointmentCard->hasChoice();
    m_isUpdating = false;
    if (row >= 0 && !isOfAppointments) {
        chooseRow(row);
    } else if (isOfAppointments || m_logging->isTouched()) {
        m_isUpdating = true;
        m_queue->setCurrentIndex({});
        m_isUpdating = false;
    } else if (const int rows = m_model.queue()->rowCount(); rows > 0) {
        m_queue->setCurrentIndex({}); // It may stand on the line already, unnoticed.
        chooseRow(std::min(m_lastRow, rows - 1));
    }
}

void TodayPage::putOff()
{
    const QPoint below = m_queue->visualRect(m_queue->currentIndex()).bottomLeft();
    if (const WorkRow* row = chosenRow())
        m_actions.putOff(*row, m_queue->viewport()->mapToGlobal(below));
}

void TodayPage::skip()
{
    if (const WorkRow* row = chosenRow())
        m_actions.skip(*row);
}

void TodayPage::assign()
{
    if (m_detail.state() == LeadDetail::State::Ready)
        m_actions.assign(m_lead, m_detail.text().customer);
}

void TodayPage::takeMissed(LeadId lead)
{
    chooseLead(lead);
    Q_EMIT statusReported(
        tr("Call them now: B promises a call back, A agrees on another appointment."));
}

void TodayPage::showMenu(const QPoint& position)
{
    if (!chosenRow() || !m_setting.session.may(Right::EditLeads))
        return;
    QMenu menu(this);
    const auto add = [&](const QString& text, const QString& key, auto act) {
        connect(menu.addAction(text + u'\t' + key), &QAction::triggered, this, act);
    };
    add(tr("Put off…"), QStringLiteral("Z"), &TodayPage::putOff);
    add(tr("Skip"), QStringLiteral("K"), &TodayPage::skip);
    add(tr("Reassign…"), QStringLiteral("G"), &TodayPage::assign);
    add(tr("Show in Leads"), QString(), [this] { Q_EMIT leadActivated(m_lead); });
    menu.exec(m_queue->viewport()->mapToGlobal(position));
}

// ---------------------------------------------------------------- what is shown

void TodayPage::showState()
{
    const auto state = m_model.state();
    Q_EMIT busyChanged(state == TodayModel::State::Loading);
    showSummary();
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    if (state == TodayModel::State::Failed) {
        empty->setText(tr("Today cannot be shown"), m_model.errorMessage());
        m_ui->stack->setCurrentWidget(empty);
    } else if (isStoreEmpty()) {
        empty->setText(tr("There are no leads yet"),
            tr("Import them from a file of your CRM, or enter the first one by hand. Who is to be "
               "called next then stands here."));
        if (m_setting.session.may(Right::ImportFiles))
            empty->addAction(QStringLiteral("import"), tr("Import a file…"));
        m_ui->stack->setCurrentWidget(empty);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->workPage);
    }
    if (state == TodayModel::State::Ready)
        m_queue->setPlaceholder(tr("Nothing to do"), m_model.nextDueText());
    Q_EMIT badgeChanged(static_cast<int>(m_model.toDo()));
    if (isReady())
        Q_EMIT becameReady();
}

bool TodayPage::isStoreEmpty() const
{
    const metrics::FactTablePtr facts = m_setting.facts ? m_setting.facts->facts() : nullptr;
    return m_model.state() == TodayModel::State::Ready && facts && metrics::leadCount(*facts) == 0
        && m_model.queue()->rowCount() == 0 && m_model.appointments()->rowCount() == 0;
}

void TodayPage::showSummary()
{
    const metrics::FactTablePtr facts = m_setting.facts ? m_setting.facts->facts() : nullptr;
    QString text = m_model.summary();
    if (facts && !text.isEmpty()) {
        const auto today = m_setting.store.calendar.businessDay(m_setting.clock->now());
        m_tryHours->setToday(today); // The program may stay open overnight.
        text = tr("%1 · %2", "summary · contacted")
                   .arg(text, contactShareText(*facts, today, m_model.person()));
    }
    m_ui->summaryLabel->setText(text);
    if (isReady())
        Q_EMIT becameReady();
}

} // namespace lotboard
