#pragma once

#include "domain/session.h"
#include "widgets/shell/page.h"

#include <QPointer>

#include <functional>

class QStackedWidget;

namespace lotboard {

class EmptyState;
class Workspace;

/// The place in the window of a page that cannot do without an open database. While none is open it
/// says so and how to come by one; with each that is opened it makes the page anew, and passes on
/// everything between page and window.
class DatabasePage final : public Page
{
    Q_OBJECT

public:
    using Maker = std::function<Page*(Workspace& workspace, const Session& session)>;

    /// `info` is that of the pages that `make` makes.
    DatabasePage(PageInfo info, Maker make, QWidget* parent = nullptr);

    /// Null: none is open any more. The page of the database before is gone when this returns.
    void setWorkspace(Workspace* workspace, const Session& session);
    /// The page of the open database; null without one.
    template<class Content>
    Content* content() const
    {
        return qobject_cast<Content*>(m_content);
    }

    void activate() override;
    void refresh() override;
    QWidget* searchField() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    /// `settings` must outlive the page: each page made later is restored, too.
    void restoreState(QSettings& settings) override;

private:
    void removeContent();
    void connectContent();
    void restoreContent();

    Maker m_make;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Page* m_content = nullptr;
    bool m_isActive = false;
    QSettings* m_settings = nullptr; ///< For a page that is made after restoreState().
    QString m_settingsGroup {};
};

} // namespace lotboard
