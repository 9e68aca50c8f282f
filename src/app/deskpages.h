#pragma once

#include "domain/session.h"
#include "widgets/shell/mainwindow.h"

#include <QObject>

namespace lotboard {

class Ask;
class BenchmarkBoard;
class BoardFacts;
class BoardState;
class DashboardModel;
class DataCheck;
class Workspace;

/// Which pages the window of a desk has, in the session of a person, and how each is made when it
/// is needed. Pages ask services themselves; this only hands them what they work with.
class DeskPages final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the window.
    struct Setting
    {
        Workspace* workspace = nullptr; ///< Null: no database is open.
        const Session& session;
        BoardState& state;
        const BoardFacts& facts;
        BenchmarkBoard& benchmarks;
        DataCheck& check;
        DashboardModel& dashboard;
        Ask& ask;
        MainWindow& window;
    };

    explicit DeskPages(const Setting& setting);

    void add();
    /// Brings the page to the front. It must be one of those that were added.
    template<class ShownPage>
    ShownPage& show()
    {
        const QString id = ShownPage::pageInfo().id;
        m_setting.window.showPage(id);
        return static_cast<ShownPage&>(*m_setting.window.page(id));
    }

Q_SIGNALS:
    /// The user has confirmed to go back to this backup.
    void restoreRequested(const QString& path);
    /// The store's name, hours or money may have changed.
    void storeSaved();

private:
    void addStandIns();
    void addForCustomers();
    void addForNumbers();
    void addForStore();

    /// A page that is made of the store, the session and questions.
    template<class PageOfStore>
    void addPageOfStore();

    Setting m_setting;
};

} // namespace lotboard
