#pragma once

#include "models/common/tablesortmodel.h"
#include "models/people/team.h"
#include "widgets/shell/page.h"

#include <memory>
#include <optional>

namespace Ui {
class TeamPage;
}

namespace lotboard {

class Ask;

/// The people of the store: who they are, what they may, and whether they sign in. Whoever may not
/// manage the store looks at the list.
class TeamPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        Team::Calls calls {};
        Session session {};
        Ask* ask = nullptr;
    };

    explicit TeamPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    TeamPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent = nullptr);
    ~TeamPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override { return m_team.isLoaded(); }

private:
    void setUpTable();
    void setUpActions();
    void showState();
    void updateButtons();
    void edit();
    void settle(const Staff& original, const Staff& theirs, const Staff& ours);
    void add();
    void setPassword();
    void removeLogin();
    void letGo();
    void turnOnOrOff();
    std::optional<Staff> manager();
    std::optional<Staff> current() const;

    const std::unique_ptr<Ui::TeamPage> m_ui;
    const Setting m_setting;
    Team m_team;
    TableSortModel m_sorted;
};

} // namespace lotboard
