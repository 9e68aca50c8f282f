#pragma once

#include "domain/store.h"
#include "models/common/actionsaver.h"
#include "models/leads/leaddetail.h"
#include "models/today/todaymodel.h"
#include "models/today/tryhours.h"
#include "widgets/leads/leadediting.h"
#include "widgets/shell/page.h"
#include "widgets/today/queueactions.h"

#include <memory>

namespace Ui {
class TodayPage;
}

namespace lotboard {

class Ask;
class BoardFacts;
class LeadLogging;
class Workspace;
class WorkListView;
struct FactChange;

/// The associate's day: the queue with its clocks, today's appointments, and the lead at hand with
/// its logging. Follows what other programs write without losing the chosen line or a note that is
/// half typed.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        TodayCalls calls {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        const BoardFacts* facts = nullptr;
        Ask* ask = nullptr;
    };

    explicit TodayPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    TodayPage(Workspace& workspace, const Session& session, const BoardFacts& facts, Ask& ask,
        QWidget* parent = nullptr);
    ~TodayPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;
    bool isTouched() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    /// Has this lead at hand, in the queue if it is there.
    void showLead(LeadId lead);
    /// These rows may look different now.
    void takeChange(const FactChange& change);

private:
    void setUpQueue();
    void setUpDetail();
    void setUpHeader();
    void setUpKeys();
    void setUpSaving();
    void loadChoices();
    void showPerson();
    void showEvidence();
    void setUpTryHours();

    bool takeKey(int key);
    void chooseLead(LeadId lead);
    void chooseRow(int row);
    const WorkRow* chosenRow() const;
    Channel likelyChannel(LeadId lead) const;
    void goOn();
    void followQueue();
    void putOff();
    void skip();
    void assign();
    void takeMissed(LeadId lead);
    void showMenu(const QPoint& position);
    void showState();
    void showSummary();
    bool isStoreEmpty() const;

    const std::unique_ptr<Ui::TodayPage> m_ui;
    const Setting m_setting;
    TodayModel m_model;
    LeadDetail m_detail;
    LeadEditing m_editing;
    QueueActions m_actions;
    WorkListView* m_queue;
    LeadLogging* m_logging = nullptr;
    std::unique_ptr<TryHours> m_tryHours;
    LeadId m_lead {}; ///< At hand.
    int m_lastRow = 0; ///< Where it stood in the queue.
    bool m_isUpdating = false;
    JobRunner m_choicesJob;
    JobRunner m_evidenceJob;
    // Last, so that what waits is saved while all else is there.
    ActionSaver m_saver;
};

} // namespace lotboard
