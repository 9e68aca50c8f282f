#include "widgets/data/datapage.h"
#include "data/ui_datapage.h"

#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"
#include "widgets/data/findingfixing.h"
#include "widgets/data/importwizard.h"

#include <QLocale>
#include <QSettings>

namespace lotboard {
PageInfo DataPage::pageInfo()
{
    return {.id = QStringLiteral("data"),
        .title = DataPage::tr("Data"),
        .icon = QStringLiteral("data"),
        .group = NavigationGroup::Store,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("data")};
}

DataPage::DataPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::DataPage>())
    , m_setting(setting)
    , m_lists(setting.calls.lists, setting.store.calendar)
    , m_check(*setting.check)
    , m_effects(setting.calls.effects, {.currency = setting.store.currency})
    , m_duplicates(setting.calls.duplicates, setting.store.calendar)
    , m_audit(setting.calls.audit, setting.store)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    const Session& session = setting.session;
    const bool canImport = session.may(Right::ImportFiles);
    m_ui->importButton->setVisible(canImport);
    m_ui->importList->setUp(&m_lists, setting.ask, canImport && session.may(Right::ManageStore));
    m_ui->backupList->setUp(&m_lists, setting.ask, session.may(Right::ManageStore));
    m_ui->duplicateList->setUp(&m_duplicates, setting.ask, session.may(Right::EditLeads));
    m_ui->tabs->setTabVisible(
        m_ui->tabs->indexOf(m_ui->duplicateList), session.may(Right::ReadCustomers));

    setUpAudit();
    setUpCheck();

    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { importFiles(); });
    connect(m_ui->importList, &ImportListView::importRequested, this, [this] { importFiles(); });
    connect(m_ui->importList, &ImportListView::statusReported, this, &Page::statusReported);
    connect(m_ui->duplicateList, &DuplicateListView::actionSaved, this, &Page::actionSaved);
    connect(m_ui->backupList, &BackupListView::statusReported, this, &Page::statusReported);
    connect(m_ui->backupList, &BackupListView::restoreRequested, this, &DataPage::restoreRequested);
    connect(&m_lists, &DataLists::changed, this, &DataPage::showReady);
    connect(&m_lists, &DataLists::workingChanged, this,
        [this] { Q_EMIT busyChanged(m_lists.isWorking()); });
}

DataPage::DataPage(
    Workspace& workspace, const Session& session, DataCheck& check, Ask& ask, QWidget* parent)
    : DataPage({.calls = dataCalls(workspace, session),
                   .check = &check,
                   .session = session,
                   .store = workspace.store(),
                   .today = workspace.today(),
                   .clock = &workspace.clock(),
                   .ask = &ask},
        parent)
{
    connect(&workspace, &Workspace::changed, this, [this](const FactChange& change) {
        if (m_wasActivated && change.isEverything)
            refresh();
    });
}

DataPage::~DataPage() = default;

void DataPage::setUpAudit()
{
    const int tab = m_ui->tabs->indexOf(m_ui->auditView);
    m_ui->tabs->setTabVisible(tab, m_setting.session.may(Right::ManageStore));
    m_ui->auditView->setUp(&m_audit, m_setting.ask, m_setting.today);
    connect(m_ui->auditView, &AuditView::statusReported, this, &Page::statusReported);
    connect(&m_audit, &AuditModel::loaded, this, [this] {
        if (isReady())
            Q_EMIT becameReady();
    });
}

void DataPage::setUpCheck()
{
    CheckListView* view = m_ui->checkList;
    m_fixing
        = std::make_unique<FindingFixing>(FindingFixing::Setting {.calls = m_setting.calls.fixes,
                                              .session = m_setting.session,
                                              .store = m_setting.store,
                                              .clock = m_setting.clock,
                                              .ask = m_setting.ask},
            *new BusyOverlay(view), *this);
    connect(m_fixing.get(), &FindingFixing::actionSaved, this, &Page::actionSaved);
    connect(m_fixing.get(), &FindingFixing::leadRequested, this, &Page::leadActivated);
    connect(m_fixing.get(), &FindingFixing::spendRequested, this,
        [this] { Q_EMIT commandRequested(QStringLiteral("spend")); });
    view->setUp({.check = &m_check,
        .fixing = m_fixing.get(),
        .effects = &m_effects,
        .ask = m_setting.ask,
        .reader = m_setting.calls.records,
        .calendar = m_setting.store.calendar,
        .style = {.currency = m_setting.store.currency}});
    connect(view, &CheckListView::statusReported, this, &Page::statusReported);
    connect(view, &CheckListView::leadActivated, this, &Page::leadActivated);
    connect(&m_check, &DataCheck::stateChanged, this, &DataPage::showCheck);
    connect(&m_check, &DataCheck::becameLate, this, [this] {
        if (isVisible())
            m_check.want();
    });
}

void DataPage::activate()
{
    if (!m_wasActivated)
        refresh();
    else
        m_check.want();
}

void DataPage::refresh()
{
    m_wasActivated = true;
    for (const DataLists::List list : {DataLists::Imports, DataLists::Backups})
        m_lists.load(list);
    m_check.load();
    if (!m_setting.session.may(Right::ManageStore) || !m_setting.calls.audit)
        return;
    m_ui->auditView->refresh();
    m_people.start(
        [people = m_setting.calls.people](const JobControl& /*control*/) { return people(); },
        [this](const Result<std::vector<Staff>>& people) {
            if (people)
                m_ui->auditView->setPeople(*people);
        });
}

QWidget* DataPage::headerBar()
{
    return m_ui->header;
}

bool DataPage::isReady() const
{
    const DataCheck::State check = m_check.state();
    if (check == DataCheck::State::Idle || check == DataCheck::State::Loading)
        return false;
    for (const DataLists::List list : {DataLists::Imports, DataLists::Backups}) {
        const DataLists::State state = m_lists.state(list);
        if (state == DataLists::State::Idle || state == DataLists::State::Loading)
            return false;
    }
    return !m_audit.isLoading();
}

void DataPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("tab"), m_ui->tabs->currentIndex());
}

void DataPage::restoreState(QSettings& settings)
{
    m_ui->tabs->setCurrentIndex(settings.value(QStringLiteral("tab")).toInt());
}

void DataPage::importFiles(const QStringList& paths)
{
    if (!m_setting.session.may(Right::ImportFiles))
        return;
    const QStringList queue = paths.isEmpty() ? QStringList {QString()} : paths;
    const int count = static_cast<int>(queue.size());
    bool wantsLeads = false;
    bool hasChangedData = false;
    for (int at = 0; at < count; ++at) {
        ImportWizard wizard(m_setting.calls.wizard, *m_setting.ask, this);
        connect(&wizard, &ImportWizard::statusReported, this, &Page::statusReported);
        wizard.setPlace(at + 1, count);
        wizard.openFile(queue[at]);
        const int answer = wizard.exec();
        wantsLeads = wantsLeads || answer == ImportWizard::ShowLeads;
        hasChangedData = hasChangedData || wizard.hasChangedData();
        if (answer == QDialog::Rejected && at + 1 < count && !wantsToGoOn(count - at - 1))
            break;
    }
    if (hasChangedData)
        refresh();
    if (wantsLeads)
        Q_EMIT pageRequested(QStringLiteral("leads"));
}

bool DataPage::wantsToGoOn(int filesLeft)
{
    return m_setting.ask->confirm(this,
        {.title = tr("Import a file"),
            .text = tr(
                "This file was not imported. Go on with the other %n file(s)?", nullptr, filesLeft),
            .acceptText = tr("Go on")});
}

void DataPage::showCheck()
{
    if (m_check.state() == DataCheck::State::Ready) {
        const int count = m_check.findingCount();
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->checkList),
            count > 0 ? tr("Data check (%1)").arg(QLocale().toString(count)) : tr("Data check"));
    }
    showReady();
}

void DataPage::showReady()
{
    if (isReady())
        Q_EMIT becameReady();
}

} // namespace lotboard
