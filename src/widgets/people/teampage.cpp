#include "widgets/people/teampage.h"
#include "people/ui_teampage.h"

#include "models/people/stafffields.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/boardfollowing.h"
#include "widgets/common/conflictdialog.h"
#include "widgets/people/passworddialog.h"
#include "widgets/people/staffdialog.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

constexpr std::array patiences {0, 2, 5, 10, 20, 60};

} // namespace

PageInfo TeamPage::pageInfo()
{
    return {.id = QStringLiteral("team"),
        .title = TeamPage::tr("Team"),
        .icon = QStringLiteral("team"),
        .group = NavigationGroup::Store,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("people")};
}

TeamPage::TeamPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::TeamPage>())
    , m_setting(setting)
    , m_team(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    setUpTable();
    setUpActions();
    connect(&m_team, &Team::changed, this, &TeamPage::showState);
    connect(&m_team, &Team::changed, this, &Page::becameReady);
    connect(&m_team, &Team::conflicted, this, &TeamPage::settle, Qt::QueuedConnection);
    followBoard(*this, m_team, *m_setting.ask);
    connect(&m_team, &Team::busyChanged, this, &TeamPage::updateButtons);
    showState();
}

TeamPage::TeamPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent)
    : TeamPage({.calls = teamCalls(workspace, session), .session = session, .ask = &ask}, parent)
{
    connect(&workspace, &Workspace::changed, this, [this](const FactChange& change) {
        if (m_team.isLoaded() && change.isEverything)
            refresh();
    });
}

TeamPage::~TeamPage() = default;

void TeamPage::setUpTable()
{
    m_sorted.setSourceModel(m_team.people());
    DataTableView* table = m_ui->teamTable;
    table->setAsk(m_setting.ask);
    table->setFileName(QStringLiteral("team"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(&m_sorted);
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, TeamModel::ColumnCount> widths {26, 14, 16, 14, 18, 18, 20, 34};
    for (int column = 0; column < TeamModel::ColumnCount; ++column)
        table->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    table->setElasticColumns(
        {TeamModel::NameColumn, TeamModel::SignInColumn, TeamModel::GrantsColumn});
    table->horizontalHeader()->setSortIndicator(TeamModel::NameColumn, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TeamPage::updateButtons);
    connect(table, &QAbstractItemView::activated, this, &TeamPage::edit);
    connect(table, &DataTableView::statusReported, this, &Page::statusReported);
    connect(m_ui->formerCheck, &QCheckBox::toggled, &m_team, &Team::setWithFormer);
}

void TeamPage::setUpActions()
{
    const bool isManager = m_setting.session.may(Right::ManageStore);
    for (QWidget* managing : std::initializer_list<QWidget*> {m_ui->addButton, m_ui->editButton,
             m_ui->passwordButton, m_ui->noLoginButton, m_ui->letGoButton, m_ui->signInCard})
        managing->setVisible(isManager);
    for (const int minutes : patiences)
        m_ui->lockCombo->addItem(minutes == 0
                ? tr("Never lock by itself")
                : tr("Lock after %n minute(s) without a key", nullptr, minutes),
            minutes);
    connect(m_ui->lockCombo, &QComboBox::activated, this, [this] {
        const std::chrono::minutes patience(m_ui->lockCombo->currentData().toInt());
        if (patience != m_team.state().lockAfter)
            m_team.setLockAfter(patience);
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, &TeamPage::add);
    connect(m_ui->editButton, &QPushButton::clicked, this, &TeamPage::edit);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &TeamPage::setPassword);
    connect(m_ui->noLoginButton, &QPushButton::clicked, this, &TeamPage::removeLogin);
    connect(m_ui->letGoButton, &QPushButton::clicked, this, &TeamPage::letGo);
    connect(m_ui->turnButton, &QPushButton::clicked, this, &TeamPage::turnOnOrOff);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &TeamPage::add);
}

void TeamPage::activate()
{
    if (!m_team.isLoaded())
        m_team.load();
}

void TeamPage::refresh()
{
    m_team.load();
}

QWidget* TeamPage::headerBar()
{
    return m_ui->header;
}

void TeamPage::showState()
{
    const Team::State& state = m_team.state();
    m_ui->signInLabel->setText(state.isSignInRequired
            ? tr("People sign in with a name and a password.")
            : tr("Nobody signs in. Who opens the program works as the manager and sees "
                 "everything."));
    m_ui->turnButton->setText(
        state.isSignInRequired ? tr("Turn signing in off…") : tr("Let people sign in…"));
    m_ui->lockCombo->setVisible(state.isSignInRequired);
    const auto minutes = static_cast<int>(state.lockAfter.count());
    if (m_ui->lockCombo->findData(minutes) < 0)
        m_ui->lockCombo->addItem(
            tr("Lock after %n minute(s) without a key", nullptr, minutes), minutes);
    m_ui->lockCombo->setCurrentIndex(m_ui->lockCombo->findData(minutes));

    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    empty->setText(tr("Nobody is on the team yet"),
        tr("Add the people whose leads and sales are counted, or import a file of them."));
    if (m_setting.session.may(Right::ManageStore))
        empty->addAction(QStringLiteral("addPerson"), tr("Add a person…"));
    const bool hasRows = m_team.people()->rowCount() > 0;
    m_ui->stack->setCurrentWidget(
        hasRows || !m_team.isLoaded() ? m_ui->tablePage : m_ui->emptyState);
    if (hasRows && !m_ui->teamTable->currentIndex().isValid())
        m_ui->teamTable->selectRow(0);
    updateButtons();
}

void TeamPage::updateButtons()
{
    const auto person = current();
    const bool canChange = person && !m_team.isBusy();
    for (QPushButton* button : {m_ui->editButton, m_ui->passwordButton, m_ui->letGoButton})
        button->setEnabled(canChange);
    m_ui->noLoginButton->setEnabled(canChange && person->canSignIn());
    m_ui->letGoButton->setEnabled(canChange && !person->activeTo);
    m_ui->addButton->setEnabled(!m_team.isBusy());
    m_ui->turnButton->setEnabled(!m_team.isBusy() && m_team.isLoaded());
}

std::optional<Staff> TeamPage::current() const
{
    const QModelIndex index = m_sorted.mapToSource(m_ui->teamTable->currentIndex());
    return index.isValid() ? std::optional(m_team.people()->personAt(index.row())) : std::nullopt;
}

void TeamPage::add()
{
    const auto today = m_team.state().today;
    StaffDialog dialog({.activeFrom = today}, today, this);
    if (dialog.exec() == QDialog::Accepted)
        m_team.add(dialog.person());
}

void TeamPage::edit()
{
    const auto person = current();
    if (!person || !m_setting.session.may(Right::ManageStore))
        return;
    StaffDialog dialog(*person, m_team.state().today, this);
    if (dialog.exec() == QDialog::Accepted && dialog.person() != *person)
        m_team.save(*person, dialog.person());
}

void TeamPage::settle(const Staff& original, const Staff& theirs, const Staff& ours)
{
    const Conflict conflict(staffFields(), original, theirs, ours);
    const auto resolved = resolvedConflict(
        conflict, tr("%1 was changed by somebody else meanwhile.").arg(theirs.name), this);
    if (resolved && *resolved != theirs)
        m_team.save(theirs, *resolved);
}

void TeamPage::setPassword()
{
    const auto person = current();
    if (!person)
        return;
    PasswordDialog dialog(tr("Set a password"),
        tr("%1 signs in with it from now on. A password from before is no longer good.")
            .arg(person->name),
        true, this);
    if (dialog.exec() == QDialog::Accepted)
        m_team.setPassword(*person, dialog.password(), dialog.isToBeReplaced());
}

void TeamPage::removeLogin()
{
    const auto person = current();
    if (person
        && m_setting.ask->confirm(this,
            {.title = tr("No signing in"),
                .text = tr("Shall %1 not sign in any more?").arg(person->name),
                .detail = tr("The password is forgotten. Leads, sales and history stay."),
                .acceptText = tr("Take the sign-in away")}))
        m_team.removeLogin(*person);
}

void TeamPage::letGo()
{
    const auto person = current();
    if (person
        && m_setting.ask->confirm(this,
            {.title = tr("Let a person go"),
                .text = tr("Is today the last day of %1?").arg(person->name),
                .detail = tr("From tomorrow on they do not sign in. Their leads, sales and history "
                             "stay; open leads keep their name until they are given to others."),
                .acceptText = tr("Last day is today")}))
        m_team.letGo(*person);
}

/// Who is to be the first to sign in; nothing if the user thought better of it.
std::optional<Staff> TeamPage::manager()
{
    std::vector<Staff> managers = m_team.state().staff;
    std::erase_if(managers, [today = m_team.state().today](const Staff& person) {
        return person.role != Role::Manager || !person.isActiveOn(today);
    });
    if (managers.empty()) {
        m_setting.ask->tell(this, tr("There is no manager"),
            tr("Add the manager as a person first, with the role Manager."));
        return {};
    }
    if (managers.size() == 1)
        return managers.front();
    QStringList names;
    for (const Staff& person : managers)
        names << person.name;
    const auto choice = m_setting.ask->choose(
        this, tr("Let people sign in"), tr("Who is the first to sign in?"), names);
    return choice ? std::optional(managers[static_cast<std::size_t>(*choice)]) : std::nullopt;
}

void TeamPage::turnOnOrOff()
{
    if (m_team.state().isSignInRequired) {
        if (m_setting.ask->confirm(this,
                {.title = tr("Turn signing in off"),
                    .text = tr("Shall everybody work as the manager again?"),
                    .detail = tr("Whoever opens the program sees all leads and all grosses. "
                                 "Passwords are kept for when it is turned on again."),
                    .acceptText = tr("Turn off")}))
            m_team.turnOff();
        return;
    }
    const auto first = manager();
    if (!first)
        return;
    PasswordDialog dialog(tr("Let people sign in"),
        tr("Choose the password of %1, who signs in first. Then give the others theirs.")
            .arg(first->name),
        false, this);
    if (dialog.exec() == QDialog::Accepted)
        m_team.turnOn(*first, dialog.password());
}

} // namespace lotboard
