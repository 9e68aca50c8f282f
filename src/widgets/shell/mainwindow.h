#pragma once

#include "base/strongid.h"
#include "models/find/findaction.h"
#include "services/wording/language.h"
#include "widgets/shell/page.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

namespace Ui {
class MainWindow;
}

namespace lotboard {

class ActionHistory;
class Ask;
class BoardFacts;
class BoardState;
class ExplanationModel;
class ExplanationPanel;
class FilterBar;
class Theme;

/// The frame around the pages: sidebar, title and filter bar, status line, menus, and the panel
/// that explains a number. Knows no page by name; what it cannot do itself it says by its signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window shows and keeps; all must outlive it.
    struct Parts
    {
        BoardState& state;
        const BoardFacts& facts;
        ExplanationModel& explanation;
        ActionHistory& history;
        Theme& theme;
        Ask& ask;
        QSettings& settings;
        Language language = Language::Desktop; ///< Chosen.
    };

    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// Makes a page that the window owns from then on.
    using PageMaker = std::function<Page*()>;

    /// Its place in the sidebar follows from its group, the number of its shortcut from the order
    /// of these calls. `make` is called when the page is needed first, so that a start does not
    /// wait for pages that nobody looks at.
    void addPage(const PageInfo& info, PageMaker make);
    /// Makes it, if need be. Null if there is none with this id.
    Page* page(const QString& id);
    Page* currentPage() const;
    void showPage(const QString& id);
    /// Whether a page is, see Page::isTouched().
    bool isTouched() const;
    /// Whether the page said last that it is at work.
    bool isBusy() const;

    /// Before the windows of other programs, as far as the desktop lets it.
    void bringToFront();

    /// Pages and commands of the menus, as far as they can be used now.
    std::vector<FindAction> actionsToFind() const;
    void runAction(const FindAction& action);

    /// After the pages were added: geometry, page and board as they were left.
    void restoreState();
    /// The opposite: what restoreState() will find. The window does it by itself when it closes.
    void saveState();
    /// Writes down in the settings that the window was left at this page.
    static void leaveAt(QSettings& settings, const QString& pageId);
    /// At whose work the window is, and that they can lock it; empty: nobody signs in here.
    void setPerson(const QString& name);
    /// Whether there is anybody to be reminded: only then the menu has "reminders".
    void setCanRemind(bool canRemind);
    /// Something was saved that can be taken back: says so, and Ctrl+Z does it.
    void takeSaved(const QString& text, const SavedAction& action);
    void showDone(const QString& text);
    void showProblem(const QString& text);

Q_SIGNALS:
    /// "createDatabase", "openDatabase", "createDemo", "import", "spend", "showAllTime",
    /// "lock", "reminders", "quit", and those of LanguageMenu.
    void commandRequested(const QString& command);
    void leadActivated(lotboard::LeadId lead);
    void findRequested();
    /// F1; a topic of the manual, may be empty.
    void helpRequested(const QString& topic);
    /// F5, after the current page was told.
    void refreshRequested();
    void filesDropped(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpMenus();
    void setUpEditMenu();
    void setUpThemeMenu();
    void setUpLanguageMenu();
    void showHistory();
    void takePage(Page& page);
    void connectPage(Page* page);
    void addToHeader(QWidget* bar);
    void takeHeaderBar(Page& page);
    void handleCommand(const QString& command);
    void showFacts();

    struct Place
    {
        PageInfo info {};
        PageMaker make {};
        Page* page = nullptr; ///< Null until it is needed.
    };

    const std::unique_ptr<Ui::MainWindow> m_ui;
    Parts m_parts;
    FilterBar* m_filterBar;
    ExplanationPanel* m_explanation;
    std::vector<Place> m_places {};
};

} // namespace lotboard
