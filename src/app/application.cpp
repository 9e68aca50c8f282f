#include "app/application.h"

#include "app/startmeasure.h"
#include "services/backup/backupservice.h"
#include "services/demo/demoplan.h"
#include "services/demo/demoservice.h"
#include "services/people/signinservice.h"
#include "services/store/storeupgrade.h"
#include "widgets/common/patientjob.h"
#include "widgets/shell/languagemenu.h"
#include "widgets/shell/screenshot.h"
#include "widgets/store/newstoredialog.h"
#include "widgets/store/rescue.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace lotboard {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds afterStart {2};
constexpr std::chrono::milliseconds dialogEnds {10};
const QString databaseKey = u"database"_s;
const QString languageKey = u"language"_s;
const QString databaseFilter = u"Lotboard (*.lotboard)"_s;

/// Where demo data goes, for scripts/run as well; made if need be.
QString demoPath()
{
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lotboard"_s);
    folder.mkpath(u"."_s);
    return folder.filePath(u"demo.lotboard"_s);
}

ThemeChoice themeChoice(const QString& name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

QString withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u".lotboard"_s : path;
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options))
    , m_settings(m_options.isVisit()
              ? m_temporaryFolder.filePath(u"settings.ini"_s)
              : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                  + u"/settings.ini"_s,
          QSettings::IniFormat)
{
    m_language = m_options.language.value_or(
        languageFromCode(m_settings.value(languageKey).toString()).value_or(Language::Desktop));
    speak(m_language);
    m_theme.setChoice(themeChoice(m_options.theme));
    connect(&m_tray, &Tray::opened, this, [this] { m_desk->window().bringToFront(); });
}

Application::~Application() = default;

int Application::run()
{
    if (m_options.isVisit())
        return visit();

    const QString path = firstDatabase();
    if (path.isEmpty() || !openDatabase(path))
        openDesk(nullptr);
    const int result = QApplication::exec();
    m_desk->window().hide();
    endKeeping(tr("Close without"));
    m_desk.reset();
    return result;
}

int Application::visit()
{
    const auto fail = [](const Error& error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(error)));
        return 1;
    };
    std::unique_ptr<Workspace> workspace;
    if (!m_options.database.isEmpty()) {
        auto opened = Workspace::open(m_options.database, m_clock);
        if (!opened)
            return fail(opened.error());
        workspace = *std::move(opened);
    }
    // No other page is made than the one that is asked for.
    const QString page = m_options.isStartMeasured ? u"dashboard"_s
                                                   : m_options.screenshot->page.section(u'/', 0, 0);
    MainWindow::leaveAt(m_settings, page);
    openDesk(std::move(workspace));
    if (m_options.isStartMeasured)
        return measureStart(m_desk->window(), *m_desk->window().page(page));
    const ScreenshotRequest& picture = *m_options.screenshot;
    const auto written
        = writeScreenshot(m_desk->window(), picture.page, picture.file, picture.size);
    return written ? 0 : fail(written.error());
}

QString Application::firstDatabase() const
{
    if (!m_options.database.isEmpty())
        return m_options.database;
    const QString last = m_settings.value(databaseKey).toString();
    return QFileInfo::exists(last) ? last : QString();
}

std::unique_ptr<Desk> Application::makeDesk(
    std::unique_ptr<Workspace> workspace, const std::optional<Session>& session)
{
    auto desk = std::make_unique<Desk>(Desk::Surroundings {.clock = m_clock,
                                           .theme = m_theme,
                                           .ask = m_ask,
                                           .settings = m_settings,
                                           .language = m_language,
                                           .tray = m_options.isVisit() ? nullptr : &m_tray},
        std::move(workspace), session);
    connect(desk.get(), &Desk::commandRequested, this, &Application::obey, Qt::QueuedConnection);
    connect(desk.get(), &Desk::restoreRequested, this, &Application::restore, Qt::QueuedConnection);
    connect(
        desk.get(), &Desk::sessionChanged, this, &Application::changeSession, Qt::QueuedConnection);
    return desk;
}

void Application::openDesk(std::unique_ptr<Workspace> workspace)
{
    std::optional<Session> session = Session::manager();
    if (workspace) {
        const auto isRequired = SignInService(*workspace).isRequired();
        if (!isRequired || *isRequired)
            session.reset();
    }
    // The new window is there before the old one goes, so that the program does not end.
    auto desk = makeDesk(std::move(workspace), session);
    if (!m_options.theme.isEmpty())
        m_theme.setChoice(themeChoice(m_options.theme));
    if (!m_options.period.isEmpty())
        desk->board().setPeriodText(m_options.period);
    desk->window().show();
    endKeeping(tr("Go on without"));
    std::swap(m_desk, desk);
    beginKeeping();
}

void Application::changeSession(const std::optional<Session>& session)
{
    // A dialog of the person before is still ending: its window must not go before it.
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->close();
    if (QThread::currentThread()->loopLevel() > 1) {
        QTimer::singleShot(dialogEnds, this, [this, session] { changeSession(session); });
        return;
    }
    m_desk->window().saveState();
    auto desk = makeDesk(m_desk->releaseWorkspace(), session);
    desk->goOnFrom(*m_desk);
    desk->window().show();
    std::swap(m_desk, desk);
    desk->window().hide(); // Before its curtain goes.
    followDesk();
}

void Application::changeLanguage(Language language)
{
    m_language = language;
    m_settings.setValue(languageKey, languageCode(language));
    JobRunner::waitForAll();
    speak(language);
    m_theme.setChoice(m_theme.choice()); // Each language has its letters.
    changeSession(m_desk->session());
}

/// What the background has to say is said in the window that is there.
void Application::followDesk()
{
    if (!m_backups)
        return;
    connect(m_backups.get(), &AutoBackup::failed, &m_desk->window(),
        [this](const Error& error) { m_desk->window().showProblem(errorText(error)); });
    // Reading everything for a backup must not be in the way of the first figures.
    connect(m_desk.get(), &Desk::loaded, m_backups.get(),
        [this] { QTimer::singleShot(afterStart, m_backups.get(), &AutoBackup::backUpIfDue); });
    connect(m_dueReports.get(), &DueReports::made, &m_desk->window(),
        [this](const QString& text) { m_desk->window().showDone(text); });
    connect(m_dueReports.get(), &DueReports::failed, &m_desk->window(),
        [this](const Error& error) { m_desk->window().showProblem(errorText(error)); });
    connect(m_desk.get(), &Desk::loaded, m_dueReports.get(),
        [this] { QTimer::singleShot(afterStart, m_dueReports.get(), &DueReports::makeWhatIsDue); });
}

void Application::beginKeeping()
{
    // A visit leaves nothing behind but what it was asked for.
    if (!m_desk->workspace() || m_options.isVisit())
        return;
    m_factKeeper = std::make_unique<FactKeeper>(*m_desk->workspace());
    m_backups = std::make_unique<AutoBackup>(*m_desk->workspace(), Session::manager());
    m_dueReports = std::make_unique<DueReports>(*m_desk->workspace(), Session::manager());
    followDesk();
}

void Application::endKeeping(const QString& withoutText)
{
    if (m_factKeeper)
        m_factKeeper->finish();
    m_factKeeper.reset();
    m_dueReports.reset();
    if (!m_backups)
        return;
    m_backups.reset();
    Workspace* workspace = m_desk->workspace();
    if (const auto changed = BackupService(*workspace).isChanged(); changed && !*changed)
        return;
    const auto saved
        = PatientJob(nullptr, tr("Saving a backup…"), withoutText)
              .run([workspace](const JobControl& control) {
                  return BackupService(*workspace).backupIfChanged(Session::manager(), control);
              });
    if (!saved && saved.error().code != Error::Code::Cancelled)
        m_ask.tell(nullptr, tr("There is no new backup"), errorText(saved.error()));
}

bool Application::bringUpToDate(const QString& path)
{
    if (!isUpgradeDue(path))
        return true;
    const auto done = PatientJob(m_desk ? &m_desk->window() : nullptr,
        tr("This store was kept by an older Lotboard. A backup is made, then its data are "
           "brought to the form of this one…"),
        tr("Not now"))
                          .run([path, clock = &m_clock](const JobControl& control) {
                              return upgradeStore(path, *clock, control);
                          });
    // What else went wrong is said when it is opened.
    return done || done.error().code != Error::Code::Cancelled;
}

bool Application::openDatabase(const QString& path)
{
    if (!bringUpToDate(path))
        return false;
    auto opened = Workspace::open(path, m_clock);
    if (!opened) {
        QWidget* window = m_desk ? &m_desk->window() : nullptr;
        if (Rescue::isNeeded(path, opened.error()))
            return Rescue(m_ask, m_clock).offer(window, path, opened.error()) && openDatabase(path);
        m_ask.tell(window, tr("The database was not opened"), errorText(opened.error()));
        return false;
    }
    m_settings.setValue(databaseKey, (*opened)->path());
    openDesk(*std::move(opened));
    return true;
}

void Application::obey(const QString& command)
{
    if (command == u"quit")
        QApplication::quit();
    else if (command == u"closeDatabase")
        openDesk(nullptr);
    else if (command == u"openDatabase")
        chooseDatabase();
    else if (command == u"createDatabase")
        createStore();
    else if (command == u"createDemo")
        createDemo();
    else if (command == u"showAllTime")
        m_desk->board().setPeriodText(u"all"_s);
    else if (const auto language = LanguageMenu::languageOf(command))
        changeLanguage(*language);
}

void Application::chooseDatabase()
{
    const auto path = m_ask.openFile(&m_desk->window(), tr("Open a database"), databaseFilter);
    if (path)
        openDatabase(*path);
}

void Application::createStore()
{
    NewStoreDialog dialog(&m_desk->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Store store = dialog.store();
    const auto path = m_ask.saveFile(&m_desk->window(), tr("Where to keep the store's data"),
        store.name + u".lotboard"_s, databaseFilter);
    if (!path)
        return;
    auto created = Workspace::create(withEnding(*path), store, m_clock);
    if (!created) {
        m_ask.tell(&m_desk->window(), tr("The store was not created"), errorText(created.error()));
        return;
    }
    const auto managed = SignInService(**created).setUpManager(
        Session::manager(), dialog.managerName(), dialog.password());
    m_settings.setValue(databaseKey, (*created)->path());
    openDesk(*std::move(created));
    if (!managed)
        m_ask.tell(&m_desk->window(), tr("The manager was not saved"), errorText(managed.error()));
}

void Application::createDemo()
{
    const QString path = demoPath();
    if (QFileInfo::exists(path)) {
        openDatabase(path);
        return;
    }
    const DemoOptions demo = demoOptionsAt(m_clock.now());
    const auto made = PatientJob(&m_desk->window(), tr("Making up a dealership…"), tr("Cancel"))
                          .run([path, demo](const JobControl& control) -> Status {
                              const auto filled = lotboard::createDemo(path, demo, control);
                              return filled ? addDemoPlan(path, demo) : Status(filled.error());
                          });
    if (made)
        openDatabase(path);
    else if (made.error().code != Error::Code::Cancelled)
        m_ask.tell(&m_desk->window(), tr("No demo data were made"), errorText(made.error()));
}

void Application::restore(const QString& backup)
{
    const QString path = m_desk->path();
    if (path.isEmpty())
        return;
    // The file must not be open while another takes its place.
    openDesk(nullptr);
    const auto kept
        = PatientJob(&m_desk->window(), tr("Checking and restoring the backup…"), tr("Cancel"))
              .run([backup, path, clock = &m_clock](const JobControl& control) {
                  return BackupService::restore(Session::manager(), backup, path, *clock, control);
              });
    if (!kept)
        m_ask.tell(&m_desk->window(), tr("The backup was not restored"), errorText(kept.error()));
    if (openDatabase(path) && kept)
        m_desk->window().showDone(
            tr("Restored. What was there before is kept as %1.").arg(QFileInfo(*kept).fileName()));
}

} // namespace lotboard
