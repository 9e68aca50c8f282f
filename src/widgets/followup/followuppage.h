#pragma once

#include "models/followup/followupplans.h"
#include "widgets/shell/page.h"

#include <memory>
#include <optional>

namespace Ui {
class FollowUpPage;
}

namespace lotboard {

class Ask;

/// The follow-up plans of the store: which steps leads get that nobody has reached, and from which
/// sources. Whoever may not manage the store looks at them.
class FollowUpPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        FollowUpPlans::Calls calls {};
        Session session {};
        Ask* ask = nullptr;
    };

    explicit FollowUpPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    FollowUpPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent = nullptr);
    ~FollowUpPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override { return m_plans.isLoaded(); }

private:
    void setUpTable();
    void showPlans();
    void updateButtons();
    void add();
    void edit();
    void settle(const FollowUpPlan& original, const FollowUpPlan& theirs, const FollowUpPlan& ours);
    void drop();
    std::optional<FollowUpPlan> current() const;

    const std::unique_ptr<Ui::FollowUpPage> m_ui;
    const Setting m_setting;
    FollowUpPlans m_plans;
};

} // namespace lotboard
