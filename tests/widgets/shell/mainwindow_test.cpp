#include "widgets/shell/mainwindow.h"

#include "models/common/actionhistory.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/explanationmodel.h"
#include "models/common/jobrunner.h"
#include "models/dashboard/dashboardmodel.h"
#include "widgets/common/explanationpanel.h"
#include "widgets/dashboard/dashboardpage.h"
#include "widgets/shell/screenshot.h"
#include "widgets/theme/theme.h"

#include "support/fakeask.h"
#include "support/printing.h"
#include "support/storestory.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

/// A page with a field to search in, beside its title.
class LeadsLike final : public Page
{
public:
    static PageInfo pageInfo()
    {
        return {.id = QStringLiteral("leads"),
            .title = QStringLiteral("Leads"),
            .icon = QStringLiteral("leads"),
            .group = NavigationGroup::Work,
            .helpTopic = QStringLiteral("lead-list")};
    }

    LeadsLike() : Page(pageInfo()), header(new QWidget(this)), field(new QLineEdit(header))
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(header);
        layout->addWidget(new QLineEdit(this));
    }
    void refresh() override { ++refreshes; }
    QWidget* headerBar() override { return header; }
    QWidget* searchField() override { return field; }

    QWidget* header;
    QLineEdit* field;
    int refreshes = 0;
};

class ShellWithTwoPages : public testing::Test
{
protected:
    ShellWithTwoPages()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , explanation(facts, {})
        , dashboard(state, facts)
    {
        const LeadId lead = story.lead("2026-11-02 10:00");
        story.call(lead, "2026-11-02 10:05", {}, StoreStory::Answer::Spoke);
        story.store().name = QStringLiteral("<b>Harbor</b> Motors");
        story.store().isDemo = true;
        state.setToday(2026y / std::chrono::November / 21);
        facts.setFacts(metrics::buildFactTable(story.feed()));
        makeWindow();
    }
    ~ShellWithTwoPages() override { JobRunner::waitForAll(); }

    void makeWindow()
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Parts {state, facts, explanation, history, theme, ask, settings});
        leads = nullptr;
        board = nullptr;
        window->addPage(LeadsLike::pageInfo(), [this] { return leads = new LeadsLike; });
        window->addPage(DashboardPage::pageInfo(),
            [this] { return board = new DashboardPage(dashboard, ask); });
        window->restoreState();
        window->show();
        QApplication::setActiveWindow(window.get());
        ASSERT_TRUE(QTest::qWaitFor([&] { return dashboard.isCurrent(); }));
    }

    void showDashboard()
    {
        window->showPage(QStringLiteral("dashboard"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return board->isReady(); }));
    }

    template<class Widget>
    Widget* child(const char* name) const
    {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    QSettings settings;
    Theme theme;
    FakeAsk ask;
    StoreStory story;
    BoardState state;
    BoardFacts facts;
    ExplanationModel explanation;
    SavedAction takenBack {};
    ActionHistory history {[this](const SavedAction& action) -> Result<SavedAction> {
        takenBack = action;
        return SavedAction {action.lastSeq + 1, action.lastSeq + 1};
    }};
    DashboardModel dashboard;
    std::unique_ptr<MainWindow> window;
    LeadsLike* leads = nullptr;
    DashboardPage* board = nullptr;
};

} // namespace

TEST_F(ShellWithTwoPages, GoesToThePagesByTheirNumbers)
{
    EXPECT_EQ(window->currentPage(), leads);

    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), board);
    EXPECT_TRUE(child<QAbstractButton>("dashboardNavigation")->isChecked());
    EXPECT_EQ(child<QLabel>("titleLabel")->text(), QStringLiteral("Dashboard"));

    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), leads);
    EXPECT_FALSE(child<QAbstractButton>("dashboardNavigation")->isChecked());
}

TEST_F(ShellWithTwoPages, TakesBackWhatAnyPageSavedAndMakesItAgain)
{
    auto* undo = window->findChild<QAction*>(QStringLiteral("undoAction"));
    EXPECT_FALSE(undo->isEnabled());
    Q_EMIT leads->actionSaved(QStringLiteral("call with Smith & Sons"), {7, 9});
    EXPECT_EQ(undo->text(), QStringLiteral("&Take back: call with Smith && Sons"));
    window->showPage(QStringLiteral("dashboard"));

    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);

    ASSERT_TRUE(QTest::qWaitFor([&] { return history.canRedo(); }));
    EXPECT_EQ(takenBack, (SavedAction {7, 9}));
    EXPECT_FALSE(undo->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return history.canUndo(); }));
    EXPECT_EQ(takenBack, (SavedAction {10, 10}));
}

TEST_F(ShellWithTwoPages, HasNoEntryWithoutAPage)
{
    int entries = 0;
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (!button->objectName().endsWith(QStringLiteral("Navigation")))
            continue;
        ++entries;
        EXPECT_NE(window->page(button->objectName().chopped(10)), nullptr);
    }
    EXPECT_EQ(entries, 2);
}

TEST_F(ShellWithTwoPages, MakesAPageWhenItIsFirstLookedAt)
{
    EXPECT_NE(leads, nullptr);
    EXPECT_EQ(board, nullptr);

    window->showPage(QStringLiteral("dashboard"));
    const DashboardPage* made = board;
    EXPECT_NE(made, nullptr);

    window->showPage(QStringLiteral("leads"));
    window->showPage(QStringLiteral("dashboard"));
    EXPECT_EQ(board, made);
}

TEST_F(ShellWithTwoPages, ShowsBesideTheTitleWhatThePagePutsThere)
{
    EXPECT_TRUE(leads->field->isVisible());
    EXPECT_FALSE(leads->isAncestorOf(leads->field));
    QTest::keyClick(leads, Qt::Key_Tab);
    EXPECT_TRUE(leads->field->hasFocus());

    window->showPage(QStringLiteral("dashboard"));
    EXPECT_FALSE(leads->field->isVisible());
}

TEST_F(ShellWithTwoPages, SaysWhyADroppedFileIsNotImported)
{
    const QSignalSpy dropped(window.get(), &MainWindow::filesDropped);
    const auto drop = [this](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        return child<QLabel>("statusText")->text();
    };

    EXPECT_TRUE(drop(QStringLiteral("/a/harbor.lotboard")).contains(QStringLiteral("harbor")));
    EXPECT_EQ(dropped.count(), 0);

    drop(QStringLiteral("/a/leads.csv"));
    EXPECT_EQ(dropped.count(), 1);

    facts.setNoDatabase();
    EXPECT_TRUE(drop(QStringLiteral("/a/leads.csv")).contains(QStringLiteral("No store is open")));
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(ShellWithTwoPages, MovesThroughTheSidebarByTheKeyboard)
{
    auto* first = child<QAbstractButton>("leadsNavigation");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_TRUE(child<QAbstractButton>("dashboardNavigation")->hasFocus());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), board);
}

TEST_F(ShellWithTwoPages, SearchesRefreshesAndHelpsByTheKeyboard)
{
    const QSignalSpy help(window.get(), &MainWindow::helpRequested);

    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(leads->field->hasFocus());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_EQ(leads->refreshes, 1);
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_EQ(help.count(), 1);
    EXPECT_EQ(help[0][0].toString(), QStringLiteral("lead-list"));
}

TEST_F(ShellWithTwoPages, NamesTheStoreLetterByLetterAndMarksDemoData)
{
    bool isNamed = false;
    bool isMarked = false;
    for (const auto* label : child<QWidget>("sidebar")->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        isNamed = isNamed || label->text() == QStringLiteral("<b>Harbor</b> Motors");
        isMarked = isMarked || (label->text() == QStringLiteral("Demo data") && label->isVisible());
    }
    EXPECT_TRUE(isNamed);
    EXPECT_TRUE(isMarked);
}

TEST_F(ShellWithTwoPages, ExplainsANumberAndGivesTheFocusBack)
{
    showDashboard();
    auto* tile = child<QWidget>("tile1");
    tile->setFocus();

    QTest::keyClick(tile, Qt::Key_Return);
    auto* panel = child<ExplanationPanel>("explanationPanel");
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(child<QLabel>("nameLabel")->text(), QStringLiteral("Contact rate"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return explanation.records()->rowCount() == 1; }));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(tile->hasFocus());
}

TEST_F(ShellWithTwoPages, ComesBackAsItWasLeft)
{
    window->showPage(QStringLiteral("dashboard"));
    state.setPeriodText(QStringLiteral("2026-10"));
    window->close();

    state.setPeriodText(QStringLiteral("today"));
    makeWindow();

    EXPECT_EQ(window->currentPage(), board);
    EXPECT_EQ(state.periodText(), QStringLiteral("2026-10"));
}

TEST_F(ShellWithTwoPages, NamesEveryControlForTestsAndScreenReaders)
{
    showDashboard();
    for (const auto* widget : window->findChildren<QWidget*>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && widget->isEnabled() && !widget->objectName().startsWith(QStringLiteral("qt_"))
            && !qobject_cast<const QMenuBar*>(widget);
        if (!isControl)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isSaid
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_FALSE(widget->objectName().isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->objectName().toStdString();
        EXPECT_TRUE(isSaid || widget == leads->field) << widget->objectName().toStdString();
    }
}

TEST_F(ShellWithTwoPages, ChangesTheBoardFromTheFilterBar)
{
    child<QAbstractButton>("leadDateButton")->click();
    EXPECT_EQ(state.basis(), metrics::DateBasis::Lead);
    EXPECT_TRUE(child<QWidget>("windowButton")->isVisible());

    state.setCondition({metrics::Dimension::Source, {QString()}});
    auto* chip = child<QAbstractButton>("filterChip_source");
    ASSERT_NE(chip, nullptr);
    EXPECT_EQ(chip->text(), QStringLiteral("Source: No source"));
    child<QAbstractButton>("filterChip_source_remove")->click();
    EXPECT_TRUE(state.filter().empty());
}

TEST_F(ShellWithTwoPages, GoesToTheNewestMonthThatHasFigures)
{
    window->showPage(QStringLiteral("dashboard"));
    ASSERT_TRUE(state.setPeriodText(QStringLiteral("2027-03")));
    const auto button
        = [this] { return board->findChild<QAbstractButton*>(QStringLiteral("showNewestMonth")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return button() != nullptr; }));
    EXPECT_TRUE(button()->text().contains(QStringLiteral("November 2026")));

    button()->click();

    EXPECT_EQ(state.periodText(), QStringLiteral("2026-11"));
}

TEST_F(ShellWithTwoPages, WritesAPictureOfAPage)
{
    const QString path = folder.filePath(QStringLiteral("board.png"));

    ASSERT_TRUE(
        succeeded(writeScreenshot(*window, QStringLiteral("dashboard"), path, QSize(1280, 720))));

    EXPECT_EQ(QImage(path).size(), QSize(1280, 720));
    for (const char* missing : {"plans", "dashboard/NoTab"})
        EXPECT_FALSE(
            writeScreenshot(*window, QLatin1String(missing), path, QSize(1280, 720)).hasValue())
            << missing;
}

TEST(Screenshot, ReadsASize)
{
    EXPECT_EQ(parseSize(u"1440x900"), QSize(1440, 900));
    EXPECT_EQ(parseSize(u"1440"), std::nullopt);
    EXPECT_EQ(parseSize(u"10x10"), std::nullopt);
    EXPECT_EQ(parseSize(u"9999x9999"), std::nullopt);
}
