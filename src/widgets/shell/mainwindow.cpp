#include "widgets/shell/mainwindow.h"

#include "base/period.h"
#include "models/common/actionhistory.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/coverage.h"
#include "services/wording/periodtext.h"
#include "widgets/common/ask.h"
#include "widgets/common/explanationpanel.h"
#include "widgets/common/undopassing.h"
#include "widgets/shell/filterbar.h"
#include "widgets/shell/languagemenu.h"
#include "widgets/theme/theme.h"

#include "shell/ui_mainwindow.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace lotboard {
namespace {

constexpr qsizetype isoMonthLength = 7; // 2026-11
constexpr int mostNumberedPages = 9;

// Keys of the settings.
const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString themeKey = QStringLiteral("window/theme");
const QString boardKey = QStringLiteral("board");

QString pageGroup(const Page& page)
{
    return QStringLiteral("pages/") + page.info().id;
}

/// "&&" is an ampersand, "&F" an F that is underlined.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression marked(QStringLiteral("&(.)"));
    return text.replace(marked, QStringLiteral("\\1"));
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Parts& parts)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_filterBar(new FilterBar(parts.state, parts.facts, this))
    , m_explanation(nullptr)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/lotboard.svg")));
    addToHeader(m_filterBar);
    m_ui->headerLayout->setAlignment(m_ui->titleLabel, Qt::AlignTop);
    m_ui->titleLabel->setMinimumHeight(m_filterBar->sizeHint().height());
    m_ui->contentLayout->setStretchFactor(m_ui->pages, 1);
    m_explanation = new ExplanationPanel(parts.explanation, parts.ask, m_ui->content);
    setUpMenus();
    setUpEditMenu();
    new UndoPassing(this);
    setUpThemeMenu();
    setUpLanguageMenu();
    m_ui->lockAction->setVisible(false);
    m_ui->remindersAction->setVisible(false);
    connect(m_ui->sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_explanation, &ExplanationPanel::leadActivated, this, &MainWindow::leadActivated);
    connect(m_explanation, &ExplanationPanel::statusReported, this, &MainWindow::showDone);
    connect(&m_parts.facts, &BoardFacts::changed, this, &MainWindow::showFacts);
    showFacts();
    resize(1440, 900);
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpMenus()
{
    const std::pair<QAction*, QString> commands[] {
        {m_ui->createDatabaseAction, QStringLiteral("createDatabase")},
        {m_ui->openDatabaseAction, QStringLiteral("openDatabase")},
        {m_ui->createDemoAction, QStringLiteral("createDemo")},
        {m_ui->importAction, QStringLiteral("import")},
        {m_ui->lockAction, QStringLiteral("lock")},
        {m_ui->refreshAction, QStringLiteral("refresh")},
        {m_ui->spendAction, QStringLiteral("spend")},
        {m_ui->remindersAction, QStringLiteral("reminders")},
    };
    for (const auto& [action, command] : commands)
        connect(action, &QAction::triggered, this,
            [this, command = command] { handleCommand(command); });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->findAction, &QAction::triggered, this, &MainWindow::findRequested);
    connect(m_ui->findButton, &QPushButton::clicked, this, &MainWindow::findRequested);
    connect(m_ui->searchAction, &QAction::triggered, this, [this] {
        QWidget* field = currentPage() ? currentPage()->searchField() : nullptr;
        if (field)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_ui->helpAction, &QAction::triggered, this, [this] {
        Q_EMIT helpRequested(currentPage() ? currentPage()->info().helpTopic : QString());
    });
}

void MainWindow::setUpEditMenu()
{
    ActionHistory& history = m_parts.history;
    connect(m_ui->undoAction, &QAction::triggered, &history, &ActionHistory::undo);
    connect(m_ui->redoAction, &QAction::triggered, &history, &ActionHistory::redo);
    connect(&history, &ActionHistory::changed, this, &MainWindow::showHistory);
    connect(&history, &ActionHistory::done, this, &MainWindow::showDone);
    connect(&history, &ActionHistory::refused, this, [this](const QString& message) {
        m_parts.ask.tell(this, tr("It was not taken back"), message);
    });
    showHistory();
}

void MainWindow::showHistory()
{
    // An ampersand in a name is no mnemonic.
    const auto named = [](const QString& text, const QString& what) {
        return text.arg(QString(what).replace(u'&', QStringLiteral("&&")));
    };
    const ActionHistory& history = m_parts.history;
    m_ui->undoAction->setEnabled(history.canUndo());
    m_ui->undoAction->setText(history.undoText().isEmpty()
            ? tr("&Take back")
            : named(tr("&Take back: %1"), history.undoText()));
    m_ui->redoAction->setEnabled(history.canRedo());
    m_ui->redoAction->setText(history.redoText().isEmpty()
            ? tr("&Make again")
            : named(tr("&Make again: %1"), history.redoText()));
}

void MainWindow::setUpThemeMenu()
{
    auto* group = new QActionGroup(this);
    const std::pair<QAction*, ThemeChoice> choices[] {
        {m_ui->desktopThemeAction, ThemeChoice::Desktop},
        {m_ui->lightThemeAction, ThemeChoice::Light},
        {m_ui->darkThemeAction, ThemeChoice::Dark},
    };
    for (const auto& [action, choice] : choices) {
        group->addAction(action);
        action->setChecked(m_parts.theme.choice() == choice);
        connect(action, &QAction::triggered, this,
            [this, choice = choice] { m_parts.theme.setChoice(choice); });
    }
    connect(&m_parts.theme, &Theme::changed, group, [this, choices = std::to_array(choices)] {
        for (const auto& [action, choice] : choices)
            action->setChecked(m_parts.theme.choice() == choice);
    });
}

/// Another language takes another window, and what is typed in this one would be gone.
void MainWindow::setUpLanguageMenu()
{
    auto* menu = new LanguageMenu(m_parts.language, m_ui->viewMenu);
    m_ui->viewMenu->insertMenu(m_ui->remindersAction, menu);
    connect(menu, &LanguageMenu::chosen, this, [this](Language language) {
        if (isTouched())
            showProblem(tr("The language stays: save or clear what you are typing first."));
        else
            Q_EMIT commandRequested(LanguageMenu::commandFor(language));
    });
}

void MainWindow::addPage(const PageInfo& info, PageMaker make)
{
    m_places.push_back({.info = info, .make = std::move(make)});
    const int number = static_cast<int>(m_places.size());
    const bool isNumbered = number <= mostNumberedPages;
    m_ui->sidebar->addPage(info, isNumbered ? number : 0);
    QAction* action = m_ui->goMenu->addAction(
        QString(info.title).replace(QStringLiteral("&"), QStringLiteral("&&")));
    action->setObjectName(info.id + QStringLiteral("Action"));
    if (isNumbered)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id = info.id] { showPage(id); });
}

void MainWindow::takePage(Page& page)
{
    m_ui->pages->addWidget(&page);
    takeHeaderBar(page);
    connectPage(&page);
    m_parts.settings.beginGroup(pageGroup(page));
    page.restoreState(m_parts.settings);
    m_parts.settings.endGroup();
}

/// Between the title and the field to find with.
void MainWindow::addToHeader(QWidget* bar)
{
    m_ui->headerLayout->insertWidget(m_ui->headerLayout->count() - 1, bar, 1);
}

void MainWindow::takeHeaderBar(Page& page)
{
    QWidget* bar = page.headerBar();
    if (!bar)
        return;
    page.layout()->removeWidget(bar);
    addToHeader(bar);
    bar->hide();
    // It is above the page: Tab comes to it before it comes to what is in the page.
    QWidget* before = &page;
    for (QWidget* control : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        setTabOrder(before, control);
        before = control;
    }
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::figureActivated, m_explanation, &ExplanationPanel::explain);
    connect(page, &Page::leadActivated, this, &MainWindow::leadActivated);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::commandRequested, this, &MainWindow::handleCommand);
    connect(page, &Page::actionSaved, this, &MainWindow::takeSaved);
    connect(page, &Page::statusReported, this, &MainWindow::showDone);
    connect(page, &Page::problemReported, this, &MainWindow::showProblem);
    connect(page, &Page::busyChanged, m_ui->statusLine, &StatusLine::setBusy);
    connect(page, &Page::badgeChanged, m_ui->sidebar,
        [this, id = page->info().id](int count) { m_ui->sidebar->setBadge(id, count); });
}

void MainWindow::takeSaved(const QString& text, const SavedAction& action)
{
    m_parts.history.add(text, action);
    showDone(tr("Saved: %1. Ctrl+Z takes it back.").arg(text));
}

std::vector<FindAction> MainWindow::actionsToFind() const
{
    std::vector<FindAction> found;
    for (const QAction* menu : m_ui->menuBar->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled()
                || !action->isVisible() || action == m_ui->findAction)
                continue;
            found.push_back({.id = action->objectName(),
                .title = withoutMnemonic(action->text()),
                .keys = action->shortcut().toString(QKeySequence::NativeText),
                .isPage = menu == m_ui->goMenu->menuAction()});
        }
    }
    return found;
}

void MainWindow::runAction(const FindAction& action)
{
    if (auto* found = findChild<QAction*>(action.id))
        found->trigger();
}

Page* MainWindow::page(const QString& id)
{
    const auto place = std::ranges::find(m_places, id, [](const Place& at) { return at.info.id; });
    if (place == m_places.end())
        return nullptr;
    if (!place->page) {
        place->page = place->make();
        takePage(*place->page);
    }
    return place->page;
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_ui->pages->currentWidget());
}

bool MainWindow::isTouched() const
{
    return std::ranges::any_of(
        m_places, [](const Place& place) { return place.page && place.page->isTouched(); });
}

bool MainWindow::isBusy() const
{
    return m_ui->statusLine->isBusy();
}

void MainWindow::showPage(const QString& id)
{
    Page* shown = page(id);
    if (!shown)
        return;
    m_explanation->closePanel();
    // What goes is hidden first: side by side with what comes it would make the window wider.
    for (const Place& place : m_places) {
        QWidget* bar = place.page && place.page != shown ? place.page->headerBar() : nullptr;
        if (bar)
            bar->hide();
    }
    m_filterBar->setVisible(shown->info().usesFilterBar);
    if (QWidget* bar = shown->headerBar())
        bar->show();
    m_ui->pages->setCurrentWidget(shown);
    m_ui->titleLabel->setText(shown->info().title);
    m_ui->sidebar->setCurrent(id);
    setWindowTitle(tr("%1 – Lotboard").arg(shown->info().title));
    shown->setFocus(Qt::OtherFocusReason); // Tab goes on from its first control.
    shown->activate();
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

/// What the frame can do by itself it does; the rest is for whoever opens databases.
void MainWindow::handleCommand(const QString& command)
{
    if (command == u"refresh") {
        if (currentPage())
            currentPage()->refresh();
        Q_EMIT refreshRequested();
    } else if (command == u"showAllTime") {
        m_parts.state.setPeriodText(QStringLiteral("all"));
    } else if (command == u"showNewestMonth") {
        if (const auto covered = coverage(m_parts.facts, m_parts.state))
            m_parts.state.setPeriodText(isoDate(covered->last).left(isoMonthLength));
    } else {
        Q_EMIT commandRequested(command);
    }
}

void MainWindow::showFacts()
{
    const BoardFacts& facts = m_parts.facts;
    m_ui->sidebar->setStore(facts.storeName(), facts.isDemo());
    m_filterBar->setEnabled(facts.facts() != nullptr);
    m_ui->importAction->setEnabled(facts.condition() != BoardFacts::Condition::NoDatabase);
    const auto covered = coverage(facts, m_parts.state);
    m_ui->statusLine->setCoverage(
        covered ? tr("Data from %1").arg(periodDates(*covered)) : QString());
    if (facts.condition() == BoardFacts::Condition::Failed)
        showProblem(facts.problem());
}

void MainWindow::setPerson(const QString& name)
{
    const bool isSignedIn = !name.isEmpty();
    m_ui->lockAction->setVisible(isSignedIn);
    m_ui->sidebar->setPerson(isSignedIn ? tr("Signed in as %1").arg(name) : tr("Nobody signs in"),
        isSignedIn ? tr("Lock Ctrl+L") : tr("Who opens the program works as the manager."));
}

void MainWindow::setCanRemind(bool canRemind)
{
    m_ui->remindersAction->setVisible(canRemind);
}

void MainWindow::showDone(const QString& text)
{
    m_ui->statusLine->showDone(text);
}

void MainWindow::showProblem(const QString& text)
{
    m_ui->statusLine->showProblem(text);
}

void MainWindow::restoreState()
{
    QSettings& settings = m_parts.settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    const int choice = settings.value(themeKey).toInt();
    if (choice > 0 && choice <= static_cast<int>(ThemeChoice::Dark))
        m_parts.theme.setChoice(static_cast<ThemeChoice>(choice));
    if (settings.contains(boardKey))
        m_parts.state.restore(settings.value(boardKey).toMap());
    const QString last = settings.value(pageKey).toString();
    if (page(last))
        showPage(last);
    else if (!m_places.empty())
        showPage(m_places.front().info.id);
}

void MainWindow::saveState()
{
    QSettings& settings = m_parts.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(themeKey, static_cast<int>(m_parts.theme.choice()));
    settings.setValue(boardKey, m_parts.state.saved());
    if (currentPage())
        leaveAt(settings, currentPage()->info().id);
    for (const Place& place : m_places) {
        if (!place.page)
            continue;
        settings.beginGroup(pageGroup(*place.page));
        place.page->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::leaveAt(QSettings& settings, const QString& pageId)
{
    settings.setValue(pageKey, pageId);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    const auto isStore = [](const QString& path) { return path.endsWith(u".lotboard"); };
    const auto store = std::find_if(paths.begin(), paths.end(), isStore);
    if (paths.isEmpty())
        return;
    if (!m_ui->importAction->isEnabled())
        showProblem(tr("No store is open that a file could be imported into. Open one first."));
    else if (store != paths.end())
        showProblem(tr("%1 is a store and not a file to import. File > Open store opens it.")
                        .arg(QFileInfo(*store).fileName()));
    else
        Q_EMIT filesDropped(paths);
}

} // namespace lotboard
