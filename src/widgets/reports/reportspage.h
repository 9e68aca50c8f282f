#pragma once

#include "domain/session.h"
#include "models/reports/closedmonths.h"
#include "models/reports/monthreportmodel.h"
#include "services/schedule/reportschedule.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>

namespace Ui {
class ReportsPage;
}

namespace lotboard {

class Ask;
class BusyOverlay;
class Workspace;

/// The month report: its pages as they are printed, its files as tables, exactly as they are
/// written, and saving it in the formats that are chosen.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        MonthReportModel::Calls calls {};
        std::function<std::vector<Period>()> months {}; ///< Newest first; none: no data.
        ClosedMonths::Calls closing {};
        std::function<Result<ReportSchedule>()> schedule {};
        /// As it was saved.
        std::function<Result<ReportSchedule>(const ReportSchedule&)> saveSchedule {};
        /// Shows a folder to the user; the desktop's file manager.
        std::function<void(const QString& folder)> openFolder {};
        Ask* ask = nullptr;
    };

    explicit ReportsPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    ReportsPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

private:
    void setUpTabs();
    void showClosedMonths();
    void editSchedule();
    bool hasMonths() const;
    void fillMonths();
    QString withheldText() const;
    void showModel();
    void showFiles();
    void showTab(int tab);
    void showPages();
    void showNote();
    bool hasPages() const;
    void showEmptyState();
    void save();

    const std::unique_ptr<Ui::ReportsPage> m_ui;
    const Setting m_setting;
    MonthReportModel m_report;
    BusyOverlay* m_busy;
    QString m_savedFolder {};
    bool m_isOutdated = true;
};

} // namespace lotboard
