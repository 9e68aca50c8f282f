#pragma once

#include "domain/store.h"
#include "models/common/jobrunner.h"
#include "models/deals/dealcalls.h"
#include "models/leads/leadcalls.h"
#include "models/leads/leaddetail.h"
#include "models/visits/visitcalls.h"
#include "widgets/leads/leadactions.h"
#include "widgets/shell/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class LeadsPage;
}

namespace lotboard {

class Ask;
class BoardState;
class BusyOverlay;
class LeadBulkEditing;
class LeadExporter;
class LeadSelection;
struct FactChange;

/// Every lead in a table that is filtered, searched and sorted; the chosen one beside it, with what
/// can be done with it. What may be done is decided by the services; the page hides what they would
/// refuse.
class LeadsPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        LeadCalls calls {};
        DealCalls deals {};
        VisitCalls visits {};
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        BoardState* board = nullptr;
        Ask* ask = nullptr;
    };

    explicit LeadsPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    LeadsPage(Workspace& workspace, const Session& session, BoardState& board, Ask& ask,
        QWidget* parent = nullptr);
    ~LeadsPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    QWidget* searchField() override;
    bool isReady() const override;
    bool isTouched() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    /// Chooses this lead; clears the filters if they hide it.
    void showLead(LeadId lead);
    /// Shows a customer without a lead, and begins one if that is wanted.
    void showCustomer(CustomerId customer);
    /// Begins a lead about a unit in stock.
    void beginLeadAbout(VehicleId vehicle);
    /// These rows may look different now.
    void takeChange(const FactChange& change);

public Q_SLOTS:
    void createLead();
    void editLead();
    /// A new deal of the chosen lead, or one that it has.
    void editDeal();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void setUpFilters();
    void setUpActions();
    void setUpShortcuts();
    void setUpBulkEditing();
    void loadChoices();
    void ask();
    void clearFilters();
    void showState();
    void showEmptyState();
    void showCurrent();
    void focusTable();
    void copyLeads();
    void saveLeads();

    const std::unique_ptr<Ui::LeadsPage> m_ui;
    const Setting m_setting;
    LeadList m_list;
    LeadDetail m_detail;
    JobRunner m_choicesJob;
    QTimer m_searchDelay;
    QTimer m_detailDelay;
    BusyOverlay* m_busy;
    LeadExporter* m_exporter;
    LeadBulkEditing* m_bulk;
    LeadSelection* m_selection = nullptr;
    std::unique_ptr<LeadActions> m_actions;
};

} // namespace lotboard
