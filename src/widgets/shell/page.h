#pragma once

#include "base/strongid.h"
#include "domain/savedaction.h"
#include "models/common/figurereference.h"

#include <QString>
#include <QWidget>

class QSettings;

namespace lotboard {

/// Under which heading of the sidebar a page stands.
enum class NavigationGroup { Work, Measure, Market, Store };

struct PageInfo
{
    QString id {}; ///< "dashboard": object name, key in the settings, `--screenshot dashboard`.
    QString title {};
    QString icon {}; ///< A file of resources/icons without its ending.
    NavigationGroup group {};
    bool usesFilterBar = true; ///< Period, comparison, basis and filter stand above it.
    QString helpTopic {}; ///< The page of the manual that F1 opens; empty: the first.
};

/// One screen of the program. The main window makes its way to it in the sidebar, shows it and
/// forwards what it says; it knows nothing else about it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageInfo info, QWidget* parent = nullptr);

    const PageInfo& info() const { return m_info; }

    /// The page has come to the front: time to load what is out of date.
    virtual void activate() { }
    /// F5: load again, whatever is thought to be known.
    virtual void refresh() { }
    /// Beside the title, where the filter bar is on other pages: the window takes it out of the
    /// page. Null if the page has nothing to put there.
    virtual QWidget* headerBar() { return nullptr; }
    /// Where Ctrl+F goes; null if the page has nothing to search.
    virtual QWidget* searchField() { return nullptr; }
    /// Whether everything that is to be seen is there: a screenshot waits for it.
    virtual bool isReady() const { return true; }
    /// Whether something is typed that was not saved: the window is not made anew meanwhile.
    virtual bool isTouched() const { return false; }
    /// Columns, splitters, choices. The group of `settings` is already the page's own. Restored
    /// when the page is made, saved when the window closes.
    virtual void saveState(QSettings& settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings& settings) { Q_UNUSED(settings) }

Q_SIGNALS:
    /// isReady() became true.
    void becameReady();
    /// A number was clicked: the main window explains it.
    void figureActivated(const lotboard::FigureReference& figure);
    /// The user wants to see this lead: the main window goes to the page of leads.
    void leadActivated(lotboard::LeadId lead);
    /// The user wants another page: "data", "leads".
    void pageRequested(const QString& id);
    /// Something that the whole program does: "createDatabase", "openDatabase", "createDemo",
    /// "import", "refresh", "showAllTime", "showNewestMonth".
    void commandRequested(const QString& command);
    /// Something was saved that Ctrl+Z takes back; `text` is what was done, as in "edit of Ada
    /// Lovelace". The main window says so and remembers it.
    void actionSaved(const QString& text, const lotboard::SavedAction& action);
    /// For the status line, once it is true: "Saved", "12 leads exported to leads.csv".
    void statusReported(const QString& text);
    /// For the status line, quietly; questions and refusals are for Ask.
    void problemReported(const QString& text);
    /// How many things wait on this page, for the sidebar.
    void badgeChanged(int count);
    /// Work off the GUI thread began or ended.
    void busyChanged(bool isBusy);

private:
    PageInfo m_info;
};

} // namespace lotboard
